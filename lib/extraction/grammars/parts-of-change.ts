import { LONGEST_PHRASE } from "@/lib/extraction/chain";
import type { Change } from "@/lib/extraction/grammars/changes-of-post";
import type { Case } from "@/lib/extraction/morphology/declension";
import {
  type NamedSighting,
  type PersonSighting,
  type PositionSighting,
  type Sentence,
  sightingAt,
  sightings,
} from "@/lib/extraction/reading";

/** No part of a change stands further from its verb, in words. */
export const NEAR = 22;

type Around = PersonSighting | PositionSighting | NamedSighting;

/** The people, posts and organisations of the clause around a word, nearest first; a semicolon ends it. */
export function around<K extends "person" | "position" | "organisation">(
  sentence: Sentence,
  at: number,
  kind: K,
): Extract<Around, { kind: K }>[] {
  const found: Extract<Around, { kind: K }>[] = [];
  for (let step = 1, left = true, right = true; step <= NEAR && (left || right); step++) {
    left &&= at - step >= 0 && sentence.plain[at - step] !== ";";
    right &&= at + step < sentence.words.length && sentence.plain[at + step] !== ";";
    for (const place of [...(left ? [at - step] : []), ...(right ? [at + step] : [])]) {
      const seen = sightingAt(sentence, place, kind);
      if (seen && !isWithin(sentence, seen)) found.push(seen);
    }
  }
  return found;
}

/** "Олий Мажлиса" within "Сенат Олий Мажлиса", "МВД" within "министр МВД". */
function isWithin(sentence: Sentence, { first, last, kind }: Around): boolean {
  if (kind === "person") return false;
  for (let at = first; at >= 0 && at > first - LONGEST_PHRASE; at--) {
    const outer = sightingAt(sentence, at, "organisation", "position");
    if (outer && outer.last >= last && (outer.first < first || outer.last > last)) return true;
  }
  return false;
}

/** The person who comes or goes; null when the words leave it open. */
export function personOf(sentence: Sentence, change: Change, previous: Sentence | undefined): PersonSighting | null {
  const named = namedPerson(sentence, change);
  return named ?? (previous ? meantBefore(sentence, change, previous) : null);
}

function namedPerson(sentence: Sentence, change: Change): PersonSighting | null {
  const gender = genderOf(sentence.plain[change.at] ?? "", change);
  const people = around(sentence, change.at, "person").filter(
    (person) => !isAside(sentence, person.first) && (!gender || (genderOfName(person) ?? gender) === gender),
  );
  switch (change.person) {
    case "beside":
      return beside(sentence, change, people);
    case "subject": {
      const from = whoWill(sentence, change);
      return people.find(({ first, name }) => first >= from && mayStandIn(name.cases, ["nominative"])) ?? null;
    }
    case "object":
      return (
        relativeBefore(sentence, change.at) ?? people.find(({ name }) => mayStandIn(name.cases, ["accusative"])) ?? null
      );
    case "genitive":
      return (
        people.find(
          ({ first, name }) =>
            first > change.at &&
            first < change.at + (change.direction === "in" ? 3 : 8) &&
            mayStandIn(name.cases, ["genitive"]),
        ) ?? null
      );
    case "instrumental":
      return people.find(({ name }) => mayStandIn(name.cases, ["instrumental"])) ?? null;
    case "dative":
      return people.find(({ name }) => mayStandIn(name.cases, ["dative"])) ?? null;
  }
}

/** "исполнять обязанности мэра будет | Асан Темиров": of an infinitive the one behind its verb. */
function whoWill({ plain }: Sentence, { at }: Change): number {
  if (!/^исполнять$/u.test(plain[at] ?? "")) return 0;
  const will = plain.findIndex((word, place) => place > at && place < at + 8 && word === "будет");
  return will < 0 || /^(?:будет|временно)$/u.test(plain[at - 1] ?? "") ? 0 : will + 1;
}

/** The surname tells more than a given name that men and women bear: "Нуржан Качкеева". */
function genderOfName({ name }: PersonSighting): "male" | "female" | null {
  if (/(?:[оеё]ва|[иы]на|ская)$/u.test(name.surname ?? "") && name.given !== null && name.nominative) return "female";
  return name.gender;
}

/** "назначена", "ушла" say that it is a woman; "назначил" says nothing of whom. */
function genderOf(verb: string, { person }: Change): "male" | "female" | null {
  if (person !== "subject") return null;
  return /(?:ена|ана|ята|ла|лась)$/u.test(verb) ? "female" : /(?:ен|ан|ят|л|лся|ел)$/u.test(verb) ? "male" : null;
}

/** "Его освободили от должности": the one of whom the sentence before speaks. */
function meantBefore(sentence: Sentence, { at, person }: Change, previous: Sentence): PersonSighting | null {
  const pronoun = sentence.plain.slice(Math.max(0, at - 4), at).find((plain) => PRONOUNS.has(plain));
  if (!pronoun || (person === "subject") !== /^она?$/u.test(pronoun)) return null;
  const gender = PRONOUNS.get(pronoun);
  const people = sightings(previous, "person").filter(({ name }) => !name.gender || name.gender === gender);
  return people.find(({ name }) => name.nominative) ?? (people.length === 1 ? (people[0] ?? null) : null);
}

const PRONOUNS: ReadonlyMap<string, "male" | "female"> = new Map([
  ["его", "male"],
  ["он", "male"],
  ["ее", "female"],
  ["она", "female"],
]);

/** Nothing tells the case of a foreign name: it may stand in any. */
const mayStandIn = (cases: readonly Case[], asked: readonly Case[]): boolean =>
  cases.length === 0 || cases.some((each) => asked.includes(each));

/** "Касенова, | назначенная …", "по словам | назначенного директором Асанова". */
function beside(sentence: Sentence, { at }: Change, people: readonly PersonSighting[]): PersonSighting | null {
  const before = people.find(({ last }) => last <= at && at - last < 6 && /^[,—]$/u.test(sentence.plain[last] ?? ""));
  return before ?? people.find(({ first }) => first > at) ?? null;
}

/** "Мавлуда Сафарова, которую в январе | назначили". */
function relativeBefore(sentence: Sentence, at: number): PersonSighting | null {
  for (let place = at - 1; place > at - 7 && place > 1; place--) {
    if (!/^котор(?:ого|ую)$/u.test(sentence.plain[place] ?? "")) continue;
    for (let first = place - 2; first >= 0 && first > place - 8; first--) {
      const person = sightingAt(sentence, first, "person");
      if (person) return person.last === place - 1 ? person : null;
    }
  }
  return null;
}

/** "вместо Асанова", "по словам Асанова": a person beside the matter. */
const isAside = (sentence: Sentence, first: number): boolean =>
  /^(?:вместо|словам|мнению|после|сменив|сменил|предшественник|предшественница|однофамилец|имени)$/u.test(
    sentence.plain[first - 1] ?? "",
  );

/** The one whom another follows: "вместо Зулфии Рахматовой", "на смену Асанову". */
export function predecessor(sentence: Sentence, at: number): PersonSighting | null {
  return (
    around(sentence, at, "person").find(({ first, name }) => {
      const before = sentence.plain[first - 1] ?? "";
      const isGenitive = before === "вместо" && mayStandIn(name.cases, ["genitive"]);
      return isGenitive || (before === "смену" && mayStandIn(name.cases, ["dative"]));
    }) ?? null
  );
}

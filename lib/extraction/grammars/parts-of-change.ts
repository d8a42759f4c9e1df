import type { Cast } from "@/lib/extraction/cast";
import { LONGEST_PHRASE } from "@/lib/extraction/chain";
import { type Change, changesIn } from "@/lib/extraction/grammars/changes-of-post";
import { thingAt } from "@/lib/extraction/grammars/thing";
import type { SaidHolding } from "@/lib/extraction/identity/holdings";
import { type DocumentPost, postInDocument } from "@/lib/extraction/identity/post-in-document";
import type { DocumentEntity } from "@/lib/extraction/mention";
import type { Case } from "@/lib/extraction/morphology/declension";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import {
  type NamedSighting,
  type PersonSighting,
  type PositionSighting,
  type Sentence,
  sightingAt,
  sightings,
} from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** No part of a change stands further from its verb, in words. */
const NEAR = 22;

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
    case "subject":
      return people.find(({ name }) => mayStandIn(name.cases, ["nominative"])) ?? null;
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

/** Whether a sentence says the post itself in the words of the change: "назначен министром", "снят с поста министра". */
export const hasStatedPost = (sentence: Sentence, { at, direction }: Change): boolean =>
  around(sentence, at, "position").some((position) => isStated(sentence, position, direction));

/** The post of a change: in the instrumental or after "на должность", else the one said beside the name, else the one known. */
export function postOf(
  sentence: Sentence,
  change: Change,
  person: DocumentEntity,
  cast: Cast,
  { sentences }: Page,
): DocumentPost | null {
  const posts = around(sentence, change.at, "position");
  const stated = posts.find((position) => isStated(sentence, position, change.direction));
  if (stated) return whereTo(sentence, cast, stated);
  if (change.needs === "post") return null;
  const holdings = cast.holdingsIn(sentence);
  const own = holdings.find((holding) => cast.entityOf(holding.person) === person);
  if (own && !wasBefore(sentence, own)) return asPost(sentence, cast, own.position);
  if (sentence.plain.slice(0, change.at).includes("им")) return lastPost(sentences[sentence.index - 1], cast);
  const free = posts.find((position) => !position.nominative && holdings.every((held) => held.position !== position));
  if (free && !own) return asPost(sentence, cast, free);
  const before = sentence.plain.some((plain) => /^предшественни[кц]/u.test(plain));
  if (before) return postTaken(sentence, cast, sentences);
  const byNoun = nounStated(sentence, change, cast);
  if (byNoun) return byNoun;
  const told = cast.postsOf(person);
  const known = told.findLast((post) => post.sentence.index < sentence.index) ?? told[0];
  return known ? { ...asPost(known.sentence, cast, known.position), of: null } : null;
}

/** "Временным управляющим назначена …": a post that only its noun in the instrumental tells, next to the verb. */
function nounStated(sentence: Sentence, { at, direction, needs }: Change, cast: Cast): DocumentPost | null {
  if (direction !== "in" || needs !== null || !/^(?:пере)?(?:назнач|избра|избир)/u.test(sentence.plain[at] ?? ""))
    return null;
  for (let first = Math.max(0, at - 6); first < at + 4; first++) {
    const words = sentence.words.slice(first, first + 4).map(({ text }) => text);
    const group = nounGroup(words, 0, { cases: ["instrumental"] });
    const isPerson = group?.head.animate || group?.head.pos === "participle" || group?.head.pos === "adjective";
    const thing = group && isPerson ? thingAt(sentence, first, ["instrumental"], cast) : null;
    const isNext = thing && (thing.end === at || first === at + 1);
    if (thing && isNext && !thing.named && !sightingAt(sentence, first, "person"))
      return { title: thing.name, of: null };
  }
  return null;
}

/** "до этого заместителя директора": what somebody was before he came into another post. */
const wasBefore = (sentence: Sentence, { person, position }: SaidHolding): boolean =>
  position.first > person.last &&
  sentence.plain
    .slice(person.last, position.first)
    .some((plain) => /^(?:до|прежде|ранее|раньше|прошлом|некогда)$/u.test(plain));

/** The post of the last appointment that the sentences before tell of. */
function postTaken(sentence: Sentence, cast: Cast, sentences: readonly Sentence[]): DocumentPost | null {
  for (let index = sentence.index - 1; index >= 0 && index > sentence.index - 12; index--) {
    const earlier = sentences[index];
    for (const change of earlier ? changesIn(earlier) : []) {
      const stated = earlier && around(earlier, change.at, "position").find((post) => isStated(earlier, post, "in"));
      if (earlier && stated) return { ...asPost(earlier, cast, stated), of: null };
    }
  }
  return null;
}

/** "переходит советником в аппарат правительства": a post is of the body that somebody goes to. */
function whereTo(sentence: Sentence, cast: Cast, position: PositionSighting): DocumentPost {
  const post = asPost(sentence, cast, position);
  if (post.of || sentence.plain[position.last] !== "в") return post;
  const at = position.last + 1;
  const body = sightingAt(sentence, at, "organisation") ?? sightingAt(sentence, at + 1, "organisation");
  return { ...post, of: body && cast.entityOf(body) };
}

function isStated(sentence: Sentence, position: PositionSighting, direction: Change["direction"]): boolean {
  const before = sentence.plain[position.first - 1] ?? "";
  const isOfPost = /^(?:должност[ьи]|поста?|посту|кресло|кресла|кресле|обязанност[ией]|обязанностей)$/u.test(before);
  if (isOfPost) return position.cases.includes("genitive");
  return direction === "in" && position.cases.includes("instrumental") && !position.nominative;
}

/** A post that somebody leaves was not yet "former" when he left it. */
function asPost(sentence: Sentence, cast: Cast, position: PositionSighting): DocumentPost {
  const { title, of } = postInDocument(sentence, cast, position);
  return {
    title: title
      .replace(/ по (?:состоянию|собственному|причине|решению|достижении).*$/u, "")
      .replace(/^(?:бывш\p{L}+|прежн\p{L}+|предыдущ\p{L}+|нов\p{L}+|вчерашн\p{L}+) |^экс-/u, ""),
    of,
  };
}

/** "представили нового акима Ноокенского района. Им назначен …". */
function lastPost(sentence: Sentence | undefined, cast: Cast): DocumentPost | null {
  if (!sentence) return null;
  for (let at = sentence.words.length - 1; at >= 0 && at > sentence.words.length - NEAR; at--) {
    const position = sightingAt(sentence, at, "position");
    if (position) return asPost(sentence, cast, position);
  }
  return null;
}

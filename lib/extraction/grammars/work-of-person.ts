import type { Cast } from "@/lib/extraction/cast";
import { genitive } from "@/lib/extraction/grammars/action-words";
import { around } from "@/lib/extraction/grammars/parts-of-change";
import { outermostPosts } from "@/lib/extraction/identity/holdings";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import {
  type PersonSighting,
  type PositionSighting,
  type Sentence,
  sightingAt,
  sightings,
} from "@/lib/extraction/reading";

/** A person with the words that say what he does, from the first of them to the last. */
export interface Work {
  person: DocumentEntity;
  first: number;
  last: number;
}

export interface Heading extends Work {
  body: DocumentEntity;
  /** "глава", "руководитель", with the part of the body that one heads: "глава аппарата". */
  title: string;
}

export interface Working extends Work {
  position: PositionSighting;
}

/** "Асан Темиров, возглавляющий мэрию", "банк, которым Манижа Шарифзода руководит": who heads which body. */
export function headings(sentence: Sentence, cast: Cast, previous: Sentence | undefined): Heading[] {
  return sentence.plain.flatMap((plain, at) => {
    const verb = HEADS.exec(plain);
    if (!verb || sentence.plain[at - 1] === "не") return [];
    const body = bodyOf(sentence, at, cast);
    const person = body && (headOf(sentence, at, verb[0], cast) ?? meantBefore(sentence, at, cast, previous));
    if (!body || !person) return [];
    const [first, last] = [Math.min(person.first, body.first, at), Math.max(person.last, body.last, at + 1)];
    const head = plain.startsWith("возглав") ? "глава" : "руководитель";
    const part = partOf(sentence, at, body);
    return [{ person: person.entity, body: body.entity, title: part ? `${head} ${part}` : head, first, last }];
  });
}

const HEADS = /^(?:возглавля(?:ет|л|ла|ющ\p{L}+|вш\p{L}+)|руковод(?:ит|ил|ила|ящ\p{L}+|ивш\p{L}+))$/u;

/** "возглавляет | аппарат | Кабинета министров": a noun between the verb and the body, in the genitive. */
function partOf({ words, plain }: Sentence, verb: number, { first }: Found): string | null {
  const isNoun = readingsOf(plain[verb + 1] ?? "")[0]?.pos === "noun" && /^\p{Ll}/u.test(words[verb + 1]?.text ?? "");
  return first === verb + 2 && isNoun ? genitive([plain[verb + 1] ?? ""]) : null;
}

interface Found {
  entity: DocumentEntity;
  first: number;
  last: number;
}

/** The body right behind the verb, "его" of one named before, or the one before "которым". */
function bodyOf(sentence: Sentence, at: number, cast: Cast): Found | null {
  for (let next = at + 1; next < at + 4; next++) {
    if (sightingAt(sentence, next, "position")) break;
    const body = sightingAt(sentence, next, "organisation");
    const entity = body && cast.entityOf(body);
    if (body && entity) return { entity, first: body.first, last: body.last };
  }
  const pronoun = sentence.plain[at + 1] ?? "";
  const meant = /^(?:его|ее)$/u.test(pronoun) ? cast.referredTo(pronoun, sentence, at) : null;
  if (meant) return { entity: meant, first: at, last: at + 2 };
  for (let before = at - 1; before > at - 7 && before > 1; before--) {
    if (!/^котор(?:ым|ой|ую|ый|ое)$/u.test(sentence.plain[before] ?? "")) continue;
    const body = around(sentence, before, "organisation").find(({ last }) => last === before - 1);
    const entity = body && cast.entityOf(body);
    return body && entity ? { entity, first: body.first, last: body.last } : null;
  }
  return null;
}

/** A participle stands by its name, before or after; of a verb the nearest name in the nominative is the subject. */
function headOf(sentence: Sentence, at: number, verb: string, cast: Cast): Found | null {
  const people = around(sentence, at, "person");
  const isParticiple = /(?:ющ|ящ|вш)\p{L}+$/u.test(verb);
  const before = people.find(({ last }) => last < at && at - last < 8 && sentence.plain[last] === ",");
  const person = isParticiple
    ? (before ?? people.find(({ first }) => first > at && first < at + 14))
    : people.find(({ name }) => name.nominative);
  const entity = person && cast.entityOf(person);
  return person && entity ? { entity, first: person.first, last: person.last } : null;
}

/**
 * "Асан работал первым вице-мэром", "она начинала поваром": the post in the instrumental behind the verb, and others after
 * it ("а затем мэром"); "Асан занимал пост мэра", "пост мэра занял Асан".
 */
export function workings(sentence: Sentence, cast: Cast, previous: Sentence | undefined): Working[] {
  const found: Working[] = [];
  for (const position of outermostPosts(sentence)) {
    if (cast.holdingsIn(sentence).some((holding) => holding.position === position)) continue;
    const before = found.at(-1);
    const working = isFurther(sentence, before, position)
      ? { ...before, position, last: position.last }
      : (workedAs(sentence, position, cast, previous) ??
        heldBy(sentence, position, cast) ??
        occupied(sentence, position, cast, previous));
    if (working) found.push(working);
  }
  return found;
}

function workedAs(
  sentence: Sentence,
  position: PositionSighting,
  cast: Cast,
  previous: Sentence | undefined,
): Working | null {
  if (position.nominative || !position.cases.includes("instrumental")) return null;
  const at = verbBefore(sentence, position.first);
  const person = at === null ? null : subjectOf(sentence, at, cast, previous);
  if (at === null || !person) return null;
  return { position, person: person.entity, first: Math.min(person.first, at), last: position.last };
}

/** "До него | мэром | был Айтмамат Кадырбаев": the post, the verb and its subject right behind. */
function heldBy(sentence: Sentence, position: PositionSighting, cast: Cast): Working | null {
  if (position.nominative || !position.cases.includes("instrumental")) return null;
  const at = position.last;
  if (!WORKS.test(sentence.plain[at] ?? "") || sentence.plain[position.first - 1] === "не") return null;
  const holder = sightingAt(sentence, at + 1, "person");
  const person = holder?.name.nominative ? found(holder, cast) : null;
  return person && { position, person: person.entity, first: position.first, last: person.last };
}

/** "был министром, | а затем | послом": nothing but words of order between two posts in the instrumental. */
function isFurther(sentence: Sentence, before: Working | undefined, position: PositionSighting): before is Working {
  if (!before || position.nominative || !position.cases.includes("instrumental")) return false;
  if (!before.position.cases.includes("instrumental")) return false;
  const between = sentence.plain.slice(before.position.last, position.first);
  return between.length > 0 && between.length < 5 && between.every((plain) => IN_ORDER.test(plain));
}

const IN_ORDER = /^(?:,|и|а|затем|потом|позже|позднее|также|далее)$/u;

/** "занимает должность | директора", "пост | мэра | занял Асан". */
function occupied(
  sentence: Sentence,
  position: PositionSighting,
  cast: Cast,
  previous: Sentence | undefined,
): Working | null {
  const { plain } = sentence;
  if (!position.cases.includes("genitive") || !/^(?:пост|должность|кресло)$/u.test(plain[position.first - 1] ?? ""))
    return null;
  const before = plain.findLastIndex(
    (word, at) => at < position.first && at > position.first - 6 && OCCUPIES.test(word),
  );
  if (before >= 0) {
    const isSaidOf = /щ|вш/u.test(plain[before] ?? "") && plain[before - 1] === ",";
    const person = isSaidOf ? nameEnding(sentence, before - 1, cast) : subjectOf(sentence, before, cast, previous);
    return person && { position, person: person.entity, first: Math.min(person.first, before), last: position.last };
  }
  const after = [position.last, position.last + 1].find((at) => OCCUPIES.test(plain[at] ?? "")) ?? -1;
  const holder = after < 0 ? null : sightingAt(sentence, after + 1, "person");
  const person = holder?.name.nominative ? found(holder, cast) : null;
  return person && { position, person: person.entity, first: position.first, last: person.last };
}

const OCCUPIES = /^(?:занима(?:ет|л|ла|ющ\p{L}+|вш\p{L}+)|занял|заняла|занявш\p{L}+|получил|получила)$/u;

function nameEnding(sentence: Sentence, end: number, cast: Cast): Found | null {
  const person = around(sentence, end, "person").find(({ last }) => last === end);
  return person ? found(person, cast) : null;
}

const WORKS =
  /^(?:работа(?:ет|л|ла)|трудится|трудил(?:ся|ась)|служ(?:ит|ил|ила)|явля(?:ется|лся|лась)|был|была|начинал(?:а)?|проработал(?:а)?)$/u;

/** The verb a few words before its post, with no comma between. */
function verbBefore(sentence: Sentence, first: number): number | null {
  for (let at = first - 1; at >= 0 && at > first - 5; at--) {
    const plain = sentence.plain[at] ?? "";
    if (/^[,;:—«»().]$/u.test(plain) || plain === "не") return null;
    if (WORKS.test(plain)) return sentence.plain[at - 1] === "не" ? null : at;
  }
  return null;
}

/** The name in the nominative before the verb; for "он", "она" the one person of the sentence before. */
function subjectOf(sentence: Sentence, at: number, cast: Cast, previous: Sentence | undefined): Found | null {
  const relative = sentence.plain.findLastIndex((word, place) => place < at && /^котор(?:ый|ая)$/u.test(word));
  const told = relative > 0 && at - relative < 6 ? nameEnding(sentence, relative - 1, cast) : null;
  if (told) return told; // "назначил Асана Темирова, который раньше | работал деканом"
  const named = around(sentence, at, "person").find(({ last, name }) => last <= at && name.nominative);
  return named ? found(named, cast) : meantBefore(sentence, at, cast, previous);
}

/** Whom "он", "она" before a verb, or a verb that opens its sentence, means: the one person of the sentence before. */
function meantBefore(sentence: Sentence, at: number, cast: Cast, previous: Sentence | undefined): Found | null {
  const pronoun = sentence.plain.slice(0, at).findLast((plain) => /^она?$/u.test(plain));
  const isUnsaid = pronoun === undefined && (beginsWithVerb(sentence, at) || goesOn(sentence, at));
  if (!previous || (!pronoun && !isUnsaid)) return null;
  const gender =
    (pronoun ?? sentence.plain[at] ?? "").endsWith("а") || /лась$/u.test(sentence.plain[at] ?? "") ? "female" : "male";
  const people = sightings(previous, "person").filter(({ name }) => !name.gender || name.gender === gender);
  const [only] = people;
  const person = only && new Set(people.map((one) => cast.entityOf(one))).size === 1 ? found(only, cast) : null;
  return person && { ...person, first: at, last: at + 1 };
}

/** "Был деканом", "С 2007 по 2011 год работал деканом": who did it has been said before. Of the present nobody's gender is known. */
function beginsWithVerb({ plain, words, seen }: Sentence, at: number): boolean {
  if (!/л(?:а|ся|ась)?$/u.test(plain[at] ?? "")) return false;
  for (let before = 0; before < at; ) {
    const date = seen.get(before)?.find(({ kind }) => kind === "date" || kind === "quantity");
    if (date) before = date.last;
    else if (words[before]?.kind === "mark" || ADVERBIAL.test(plain[before] ?? "")) before++;
    else return false;
  }
  return true;
}

/** "Окончил институт, преподавал, | возглавлял кафедру": a row of verbs of one gender, the first of which opens the sentence. */
function goesOn(sentence: Sentence, at: number): boolean {
  const { plain } = sentence;
  const opening = plain.findIndex((word, place) => place < at && isPast(word));
  if (opening < 0 || !beginsWithVerb(sentence, opening) || endingOf(plain[opening]) !== endingOf(plain[at]))
    return false;
  const between = plain.slice(opening + 1, at);
  if (between.some((word) => /^(?:котор\p{L}+|где|когда|что|чтобы|если|пока|но|а)$/u.test(word))) return false;
  return !sightings(sentence, "person").some(({ first, name }) => first < at && name.nominative);
}

const isPast = (plain: string): boolean =>
  /л(?:а|ся|ась)?$/u.test(plain) && readingsOf(plain)[0]?.pos === "verb" && readingsOf(plain)[0]?.tense === "past";

const endingOf = (verb = ""): string => (/л(?:а|ась)$/u.test(verb) ? "female" : /л(?:ся)?$/u.test(verb) ? "male" : "");

const ADVERBIAL =
  /^(?:в|с|по|до|после|затем|потом|позже|позднее|также|ранее|раньше|долго|сначала|тогда|там|здесь|уже|еще|лет|год|года|году|годах|годы)$/u;

const found = (person: PersonSighting, cast: Cast): Found | null => {
  const entity = cast.entityOf(person);
  return entity && { entity, first: person.first, last: person.last };
};

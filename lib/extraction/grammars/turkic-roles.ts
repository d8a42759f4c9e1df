import type { Cast } from "@/lib/extraction/cast";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { endingsOf, named } from "@/lib/extraction/grammars/turkic-phrases";
import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";
import type { TurkicCase, TurkicForm } from "@/lib/extraction/morphology/turkic-forms";
import { type Sentence, type Sighting, sightingAt, sightings } from "@/lib/extraction/reading";

/** Somebody or something of a clause, in the role that its case gives it. */
export interface Role extends Stretch {
  name: string;
  entity: string | null;
}

type NamedKind = "person" | "organisation" | "place" | "facility" | "event" | "law";

/** What is read of a clause: its words from the first on to the verb. */
export interface TurkicClause {
  sentence: Sentence;
  words: readonly TurkicWord[];
  first: number;
  verb: number;
  cast: Cast;
  language: string;
}

/** The names before a verb that stand in a case; those within other names are none. */
export function inCase(
  { sentence, words, first, verb, cast, language }: TurkicClause,
  cases: readonly TurkicCase[],
  kinds: readonly NamedKind[],
): Role[] {
  const all = sightings(sentence, "person", "organisation", "place", "facility", "event", "law", "position");
  return all.flatMap((seen) => {
    const isKind = kinds.some((kind) => kind === seen.kind);
    const isInside = all.some(
      (other) => other !== seen && other.first <= seen.first && other.last >= seen.last && !same(other, seen),
    );
    if (!isKind || isInside || seen.last > verb || seen.first < first || seen.kind === "position") return [];
    const form = landForm(seen, words) ?? endingsOf(seen, words, language);
    if (!form || !cases.includes(form.case) || form.adjectival) return [];
    const entity = cast.entityOf(seen);
    const name = entity?.name ?? (seen.kind === "person" ? null : seen.name);
    return name === null ? [] : [{ name, entity: entity?.id ?? null, first: seen.first, end: seen.last }];
  });
}

/** "Алматы | шаарына", "Ostona | shahriga": the noun of a town or a land has the case of its name. */
const landForm = ({ kind, last }: Sighting, words: readonly TurkicWord[]): TurkicForm | null => {
  const noun = words[last];
  return kind === "place" && noun?.form.possessive && LAND.test(noun.form.stem) ? noun.form : null;
};

const LAND = /^(?:шаар|айыл|район|облус|калаа|shahar|shahr|qishloq|qishlog|tuman|viloyat|poytaxt)$/u;

const same = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first === b.first && a.last === b.last;

/** Who takes part: people and bodies in the nominative, also before "менен" and "bilan"; no source of the news. */
export const partakers = (clause: TurkicClause, ...cases: TurkicCase[]): Role[] =>
  inCase(clause, ["nominative", ...cases], ["person", "organisation"]).filter(
    ({ end }) => !/^(?:malumot|xabar|hisobot|maʼlumot)/u.test(clause.words[end]?.key ?? ""),
  );

/** Lands that act together: "Кыргызстан жана Өзбекстан", "Oʻzbekiston va Turkiya". */
export const lands = (clause: TurkicClause): Role[] => {
  const all = inCase(clause, ["nominative"], ["place"]);
  const isPaired = ({ first, end }: Role): boolean =>
    [clause.words[first - 1], clause.words[end]].some((word) => /^(?:жана|менен|va|bilan)$/u.test(word?.key ?? ""));
  const paired = all.filter(isPaired);
  return paired.length > 1 ? paired : [];
};

/** One who is named by post alone: "Министр", "Өзбекстандын президенти"; the person where the document knows whose it is. */
export function officials(
  { sentence, words, first, verb, cast, language }: TurkicClause,
  inForm: TurkicCase = "nominative",
): Role[] {
  const people = sightings(sentence, "person");
  return sightings(sentence, "position").flatMap((post) => {
    const isNamed = people.some((person) => person.first === post.last || person.last === post.first - 1);
    const isSubject = post.first >= first && post.last <= verb && words[post.last - 1]?.form.case === inForm;
    const isOwner = words[post.last]?.form.possessive || words[post.last]?.classes.includes("post");
    if (isNamed || !isSubject || isOwner) return [];
    const entity = cast.entityOf(post);
    const name = entity?.name ?? named(sentence, words, post.first, post.last - 1, language).name;
    return [{ name, entity: entity?.id ?? null, first: post.first, end: post.last }];
  });
}

/** Where: a place in the locative, a town before "шаарында", else a house. */
export function placeOf(clause: TurkicClause): Role | null {
  const places = inCase(clause, ["locative"], ["place"]);
  const towns = inCase(clause, ["nominative"], ["place"]).filter(({ end }) =>
    IN_LAND.test(clause.words[end]?.key ?? ""),
  );
  const houses = inCase(clause, ["locative"], ["facility", "organisation"]);
  return [...places, ...towns].sort((a, b) => a.first - b.first).at(-1) ?? houses.at(-1) ?? null;
}

const IN_LAND =
  /^(?:шаарында|айылында|районунда|облусунда|калаасында|shahrida|qishlogʻida|tumanida|viloyatida|poytaxtida)$/u;

/** The date of a clause: before its verb, else after it. */
export const dateOf = ({ sentence, first, verb }: TurkicClause) => {
  const dates = sightings(sentence, "date").filter((date) => date.value !== null);
  return (
    dates.findLast((date) => date.last <= verb && date.first >= first) ??
    dates.find((date) => date.last <= verb) ??
    null
  );
};

/** "эки үй", "жаңы мектепти": a noun of some kind with the words in small letters before it, without its case. */
export function thingBefore(
  clause: TurkicClause,
  isThing: (word: TurkicWord) => boolean,
  cases: readonly TurkicCase[],
): Role | null {
  const { sentence, words, verb, language } = clause;
  for (let at = verb - 1; at >= Math.max(clause.first, verb - 8); at--) {
    const word = words[at];
    if (!word || !isThing(word) || word.form.adjectival || sightingAt(sentence, at, "person", "position")) continue;
    if (!cases.includes(word.form.case)) continue;
    const hasTopic = TOPIC.test(words[at - 1]?.key ?? "");
    let first = at;
    while (first > clause.first && at - first < (hasTopic ? 7 : 3) && isPlainWord(sentence, words, first - 1, hasTopic))
      first--;
    const { name } = named(sentence, words, first, at, language);
    return { name: lowered(name, first), entity: null, first, end: at + 1 };
  }
  return null;
}

/** "ишга олиш | тўғрисидаги": what a document is about may be long. */
const TOPIC = /^(?:тууралуу|жөнүндө|жөнүндөгү|боюнча|toʻgʻrisidagi|haqidagi|boʻyicha)$/u;

const lowered = (name: string, first: number): string =>
  first === 0 && /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** In small letters and no name; in what an act is about also with endings of case: "ишга олиш тўғрисидаги". */
const isPlainWord = (sentence: Sentence, words: readonly TurkicWord[], at: number, anyCase: boolean): boolean =>
  sentence.words[at]?.kind === "word" &&
  /^\p{Ll}/u.test(sentence.words[at]?.text ?? "") &&
  (anyCase ? TOPICAL : /^(?:nominative|genitive)$/u).test(words[at]?.form.case ?? "") &&
  !sightings(sentence, "date", "place", "person", "organisation", "position").some(
    ({ first, last }) => first <= at && at < last,
  ) &&
  !NO_PART.test(words[at]?.key ?? "");

/** Not where and whence: those are of the clause, "жыйында … тууралуу келишимге". */
const TOPICAL = /^(?:nominative|genitive|dative|accusative)$/u;

const NO_PART =
  /^(?:жана|va|менен|bilan|күнү|kuni|эле|ham|да|орундуу|кишилик|oʻrinli|kishilik|салтанаттуу|tantanali|кечээ|kecha|бүгүн|bugun|эртең|ertaga|бул|bu|дагы|yana|тараптар|tomonlar|oʻrtasida|ортосунда)$/u;

import type { Cast } from "@/lib/extraction/cast";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { type TurkicWord, writtenStem } from "@/lib/extraction/grammars/turkic-words";
import type { TurkicClass } from "@/lib/extraction/lexicon/turkic-nouns";
import type { TurkicCase } from "@/lib/extraction/morphology/turkic-forms";
import { type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";

/** Somebody or something of a clause, in the role that its case gives it. */
export interface Role extends Stretch {
  name: string;
  entity: string | null;
}

type NamedKind = "person" | "organisation" | "place" | "facility" | "event" | "law";

/** The names before a verb that stand in a case; those within other names are none. */
export function inCase(
  sentence: Sentence,
  words: readonly TurkicWord[],
  verb: number,
  cases: readonly TurkicCase[],
  kinds: readonly NamedKind[],
  cast: Cast,
): Role[] {
  const all = sightings(sentence, "person", "organisation", "place", "facility", "event", "law");
  return all.flatMap((seen) => {
    const isKind = kinds.some((kind) => kind === seen.kind);
    const isInside = all.some(
      (other) => other !== seen && other.first <= seen.first && other.last >= seen.last && !same(other, seen),
    );
    const form = words[seen.last - 1]?.form;
    const isHere = form && cases.includes(form.case) && !form.adjectival;
    if (!isKind || isInside || !isHere || seen.last > verb) return [];
    const entity = cast.entityOf(seen);
    const name = entity?.name ?? (seen.kind === "person" ? null : seen.name);
    return name === null ? [] : [{ name, entity: entity?.id ?? null, first: seen.first, end: seen.last }];
  });
}

const same = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first === b.first && a.last === b.last;

/** Who takes part: people and bodies in the nominative, also before "менен" and "bilan". */
export const partakers = (sentence: Sentence, words: readonly TurkicWord[], verb: number, cast: Cast): Role[] =>
  inCase(sentence, words, verb, ["nominative"], ["person", "organisation"], cast);

/** Where: a place or house in the locative, or a town before "шаарында". */
export function placeOf(sentence: Sentence, words: readonly TurkicWord[], verb: number, cast: Cast): Role | null {
  const found = inCase(sentence, words, verb, ["locative"], ["place", "facility", "organisation"], cast);
  const town = inCase(sentence, words, verb, ["nominative"], ["place"], cast).find(({ end }) =>
    /^(?:шаарында|айылында|районунда|облусунда|shahrida|qishlogʻida|tumanida|viloyatida)$/u.test(words[end]?.key ?? ""),
  );
  return found.at(-1) ?? town ?? null;
}

export const dateBefore = (sentence: Sentence, verb: number) =>
  sightings(sentence, "date").findLast(({ last, value }) => last <= verb && value !== null) ?? null;

/** "эки үй", "жаңы мектепти": a noun of a class with the words in small letters before it, without its case. */
export function thingBefore(
  sentence: Sentence,
  words: readonly TurkicWord[],
  verb: number,
  classes: readonly TurkicClass[],
  language: string,
): Role | null {
  for (let at = verb - 1; at >= Math.max(0, verb - 8); at--) {
    const word = words[at];
    if (!word?.classes.some((each) => classes.includes(each)) || sightingAt(sentence, at, "person")) continue;
    if (!/^(?:nominative|accusative|dative)$/u.test(word.form.case)) continue;
    let first = at;
    while (first > 0 && at - first < 3 && isPlainWord(sentence, first - 1)) first--;
    const before = sentence.words.slice(first, at).map(({ text }) => text);
    const head = writtenStem(sentence.words[at]?.text ?? "", word.form.stem, language);
    const name = [...before, word.form.possessive ? (sentence.words[at]?.text ?? "") : head].join(" ");
    return {
      name: first === 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name,
      entity: null,
      first,
      end: at + 1,
    };
  }
  return null;
}

const isPlainWord = (sentence: Sentence, at: number): boolean =>
  sentence.words[at]?.kind === "word" &&
  /^\p{Ll}/u.test(sentence.words[at]?.text ?? "") &&
  !sightings(sentence, "date", "place", "person", "organisation", "position").some(
    ({ first, last }) => first <= at && at < last,
  ) &&
  !/^(?:жана|va|менен|bilan|күнү|kuni|эле|ham|да)$/u.test(sentence.plain[at] ?? "");

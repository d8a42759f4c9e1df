import type { Cast } from "@/lib/extraction/cast";
import { FACILITY_NOUNS, isFacilityWord } from "@/lib/extraction/lexicon/facilities";
import { adjectiveMayBe, isAdjective } from "@/lib/extraction/morphology/adjectives";
import { nounIndex } from "@/lib/extraction/morphology/known-nouns";
import { nominativePhrase } from "@/lib/extraction/morphology/noun-phrase";
import { plainWord } from "@/lib/extraction/phrasebook";
import { type Sentence, sightingAt, textOf } from "@/lib/extraction/reading";

/** What a figure is about: its name in the nominative, and its entity if it is one. */
export interface Subject {
  name: string;
  entity: string | null;
}

/**
 * The subject of an item in a list of the reference box: "бытовых холодильников" ⇒ "бытовые холодильники" where the
 * lead-in asks for a genitive ("действуют шесть производств:"), as it stands where it is in the nominative.
 */
export function readItemSubject(sentence: Sentence, first: number, end: number, cast: Cast): Subject | null {
  const named = sightingAt(sentence, first, "facility", "organisation", "place");
  if (named?.last === end) return subjectOf(cast.entityOf(named));
  const words = sentence.words.slice(first, end).map(({ text }) => text);
  if (words.length === 0 || words.length > 12 || words.some((word) => /^[\p{N}«»"()]/u.test(word))) return null;
  if (standsInNominative(words)) return { name: lowerFirst(words.join(" ")), entity: null };
  const name = nominativePhrase(words, "genitive");
  return name === null ? null : { name: lowerFirst(name), entity: null };
}

function standsInNominative(words: readonly string[]): boolean {
  const first = plainWord(words[0] ?? "");
  if (isAdjective(first)) return adjectiveMayBe(first, "nominative") && !adjectiveMayBe(first, "genitive");
  const known = FACILITIES.get(first);
  return known?.some((reading) => reading.case === "nominative") ?? false;
}

/** A subject in a genitive or after "в", "на территории": a name, or a quoted noun like «Технопарка». */
export function readPlaceSubject(sentence: Sentence, at: number, cast: Cast): { subject: Subject; end: number } | null {
  const named = sightingAt(sentence, at, "facility", "organisation", "place");
  const entity = named && subjectOf(cast.entityOf(named));
  if (named && entity) return { subject: entity, end: named.last };
  const quoted = quotedNoun(sentence, at);
  return quoted === null ? null : { subject: { name: quoted, entity: null }, end: at + 3 };
}

/** "«Технопарка»" ⇒ "«Технопарк»": a noun we know, in quotes of its own. */
function quotedNoun(sentence: Sentence, at: number): string | null {
  const [open, word, close] = sentence.words.slice(at, at + 3);
  if (open?.text !== "«" || close?.text !== "»" || !word) return null;
  const reading = FACILITIES.get(word.plain)?.find(({ number }) => number === "singular");
  if (!reading || !isFacilityWord(reading.noun.lemma)) return null;
  const { lemma } = reading.noun;
  return `«${/^\p{Lu}/u.test(word.text) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma}»`;
}

const FACILITIES = nounIndex(FACILITY_NOUNS);

const subjectOf = (entity: { id: string; name: string } | null): Subject | null =>
  entity && { name: entity.name, entity: entity.id };

const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** The words of a collective with all that depends on them, its noun in the nominative. */
export const wholeName = (sentence: Sentence, nominative: string, from: number, end: number): string =>
  end > from ? `${nominative} ${textOf(sentence, from, end)}` : nominative;

import type { Case } from "@/lib/extraction/morphology/declension";
import { type Reading, readingsOf } from "@/lib/extraction/morphology/dictionary";

/** What a word of a sentence may be, as far as noun phrases and figures ask. */
export interface GrammarWord {
  text: string;
  plain: string;
  lemma: string;
  pos: Reading["pos"];
  /** The cases it may stand in as a noun or as what agrees with one; empty of all else. */
  cases: ReadonlySet<Case>;
  readings: readonly Reading[];
}

const NOMINAL = new Set<Reading["pos"]>(["noun", "adjective", "participle"]);
const cache = new Map<string, GrammarWord>();
const CACHED = 50_000;

/** The word with its readings, cached by form. */
export function grammarWord(text: string, plain: string): GrammarWord {
  const known = cache.get(text);
  if (known) return known;
  const word = understood(text, plain);
  if (cache.size >= CACHED) cache.clear();
  cache.set(text, word);
  return word;
}

function understood(text: string, plain: string): GrammarWord {
  const readings = readingsOf(text);
  const [best] = readings;
  const pos = !best || /^\P{L}*$/u.test(text) ? "other" : best.pos;
  const like = readings.filter((reading) => NOMINAL.has(reading.pos) && reading.case !== null);
  const cases = NOMINAL.has(pos) ? like.flatMap((reading) => reading.case ?? []) : [];
  return { text, plain, lemma: plainLemma(best?.lemma ?? plain), pos, cases: new Set(cases), readings };
}

/** Lemmas are compared in lower case with "е" for "ё". */
export const plainLemma = (lemma: string): string => lemma.toLowerCase().replaceAll("ё", "е");

export const isNoun = ({ pos }: GrammarWord): boolean => pos === "noun";
const isModifying = ({ pos, case: its }: Reading): boolean =>
  (pos === "adjective" || pos === "participle") && its !== null;
/** It may stand before a noun and agree with it, whatever else it may be. */
export const isModifier = ({ pos, readings }: GrammarWord): boolean => NOMINAL.has(pos) && readings.some(isModifying);

/** A modifier and the noun after it share a case and a number; after "два" the noun alone is in the singular. */
export function agrees(modifier: GrammarWord, noun: GrammarWord): boolean {
  return modifier.readings.some(
    (one) =>
      isModifying(one) &&
      noun.readings.some(
        (other) =>
          other.case === one.case &&
          NOMINAL.has(other.pos) &&
          (!one.number || !other.number || one.number === other.number || one.case === "genitive"),
      ),
  );
}

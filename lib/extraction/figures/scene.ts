import type { Cast } from "@/lib/extraction/cast";
import { type GrammarWord, grammarWordOf } from "@/lib/extraction/figures/grammar-words";
import { type Phrase, readPhrases } from "@/lib/extraction/figures/phrases";
import { fullName } from "@/lib/extraction/person-name";
import {
  type DateSighting,
  type QuantitySighting,
  type Sentence,
  type Sighting,
  sightings,
} from "@/lib/extraction/reading";

/** A name in a sentence; all that name one person or thing share the key. */
export interface Named {
  kind: Exclude<Sighting["kind"], "date" | "quantity">;
  key: string;
  name: string;
  entity: string | null;
  first: number;
  last: number;
}

/** A sentence as figures are read in it. */
export interface Line {
  index: number;
  sentence: Sentence;
  words: readonly GrammarWord[];
  phrases: readonly Phrase[];
  /** Longest first where two begin together; names within names too. */
  named: readonly Named[];
  amounts: readonly QuantitySighting[];
  dates: readonly DateSighting[];
}

/** The document as figures are read in it. */
export interface Scene {
  lines: readonly Line[];
  /** How much the document speaks of whom, by the key of a name or, of phrases, the lemma of their head. */
  salience: ReadonlyMap<string, Salience>;
}

export interface Salience {
  /** How often it is mentioned. */
  times: number;
  /** The line that mentions it first. */
  first: number;
  /** Of names: how many others are mentioned more often, or as often and earlier. */
  rank: number;
}

export function readScene(sentences: readonly Sentence[], cast: Cast): Scene {
  const lines = sentences.map((sentence) => readLine(sentence, cast));
  return { lines, salience: salienceIn(lines) };
}

function salienceIn(lines: readonly Line[]): Map<string, Salience> {
  const found = new Map<string, Salience>();
  for (const { index, words, named, phrases } of lines) {
    const heads = phrases.map(({ head }) => words[head]?.lemma ?? "");
    for (const key of [...named.map((each) => each.key), ...heads]) {
      const known = found.get(key);
      if (known) known.times++;
      else found.set(key, { times: 1, first: index, rank: 0 });
    }
  }
  const names = new Set(lines.flatMap(({ named }) => named.map(({ key }) => key)));
  const ranked = [...names].flatMap((key) => found.get(key) ?? []).sort((a, b) => b.times - a.times);
  for (const [rank, salience] of ranked.entries()) salience.rank = rank;
  return found;
}

function readLine(sentence: Sentence, cast: Cast): Line {
  const words = sentence.words.map(grammarWordOf);
  const named = namedIn(sentence, cast);
  const amounts = sightings(sentence, "quantity");
  const dates = sightings(sentence, "date");
  const barred = new Set([...amounts, ...dates].flatMap(({ first, last }) => range(first, last)));
  const phrases = readPhrases(words, outermost(named), barred);
  return { index: sentence.index, sentence, words, phrases, named, amounts, dates };
}

const NAMES = ["person", "place", "organisation", "facility", "event", "work", "law", "position"] as const;

function namedIn(sentence: Sentence, cast: Cast): Named[] {
  return sightings(sentence, ...NAMES).flatMap((sighting): Named[] => {
    const entity = cast.entityOf(sighting) ?? (sighting.kind === "position" ? cast.holderOf(sighting, sentence) : null);
    if (sighting.kind === "position" && !entity) return [];
    const name = entity?.name ?? nameOf(sighting);
    const { kind, first, last } = sighting;
    return [
      { kind, key: entity?.id ?? `${kind} ${name.toLowerCase()}`, name, entity: entity?.id ?? null, first, last },
    ];
  });
}

function nameOf(sighting: Sighting): string {
  if (sighting.kind === "person") return fullName(sighting.name);
  return "name" in sighting ? sighting.name : "";
}

/** Names that no other holds; posts are phrases too, so they do not count. */
export function outermost(named: readonly Named[]): Named[] {
  let end = 0;
  return named.filter(({ kind, first, last }) => {
    if (kind === "position" || first < end) return false;
    end = last;
    return true;
  });
}

export const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);

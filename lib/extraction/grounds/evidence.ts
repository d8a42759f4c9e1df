import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Sentence, type Sighting, sightings } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** What may be said for or against a fact, by name: 1 where it holds, or how much of it there is. */
export type Grounds = Readonly<Record<string, number>>;

/** A fact on the words of its sentence, from `first` to `end`, exclusive. */
export interface Evidence {
  fact: ExtractedFact;
  sentence: Sentence;
  first: number;
  end: number;
  cast: Cast;
  page: Page;
}

export function evidenceOf(fact: ExtractedFact, sentence: Sentence, cast: Cast, page: Page): Evidence {
  const first = sentence.words.findIndex(({ end }) => end > fact.start);
  const after = sentence.words.findIndex(({ start }) => start >= fact.end);
  return { fact, sentence, first: Math.max(0, first), end: after < 0 ? sentence.words.length : after, cast, page };
}

/** The mentions of these kinds that lie on the words of the fact. */
export const mentionsOn = <K extends Sighting["kind"]>(
  { sentence, first, end }: Evidence,
  ...kinds: K[]
): Extract<Sighting, { kind: K }>[] =>
  sightings(sentence, ...kinds).filter((seen) => seen.first >= first && seen.last <= end);

/** The grounds that hold, each once. */
export function holding(grounds: Readonly<Record<string, boolean>>): Grounds {
  const held: Record<string, number> = {};
  for (const name of Object.keys(grounds)) if (grounds[name]) held[name] = 1;
  return held;
}

export const plainAt = ({ plain }: Sentence, at: number): string => plain[at] ?? "";

/** The likeliest part of speech of a word; null for marks and beyond the sentence. */
export const partOfSpeech = (sentence: Sentence, at: number): string | null =>
  sentence.words[at]?.kind === "word" ? (readingsOf(plainAt(sentence, at))[0]?.pos ?? null) : null;

/** The words of an argument that must be one of those. */
export const words = (value: string | null): string[] => (value === null ? [] : value.split(" "));

/**
 * How surely the tagger has held some words for what they are here, in hundreds of its margin ("post-held": 3.2), or that
 * it has not seen them ("post-unheld"); nothing where nothing is.
 */
export function heldFor(name: string, seen: { margin?: number } | undefined): Grounds {
  if (!seen) return {};
  return seen.margin === undefined
    ? { [`${name}-unheld`]: 1 }
    : { [`${name}-held`]: Math.min(HELD_ENOUGH, Math.round(seen.margin / 10) / 10) };
}

/** Beyond this a greater margin says no more. */
const HELD_ENOUGH = 6;

/** Of several mentions the one the tagger was least sure of. */
export const leastHeld = <T extends { margin?: number }>(seen: readonly T[]): T | undefined =>
  seen.toSorted((a, b) => (a.margin ?? HELD_ENOUGH * 100) - (b.margin ?? HELD_ENOUGH * 100))[0];

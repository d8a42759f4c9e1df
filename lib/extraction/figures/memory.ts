import type { MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import { grammarWord } from "@/lib/extraction/figures/grammar-words";
import { plainWord } from "@/lib/extraction/phrasebook";

/** What an earlier figure is likely of: the next one may be of the same subject or the same measure. */
export interface Decided {
  unit: string;
  subjects: readonly Likely<SubjectCandidate>[];
  measures: readonly Likely<MeasureCandidate>[];
}

export interface Likely<C> {
  said: C;
  chance: number;
}

/** Figures further back than these are forgotten. */
const KEPT = 8;

/** The latest first. */
export const remembered = (memory: readonly Decided[], decided: Decided): Decided[] =>
  [decided, ...memory].slice(0, KEPT);

/** Subjects and measures of earlier figures join the candidates, or are marked where they are among them already. */
export function withMemory(
  subjects: readonly SubjectCandidate[],
  measures: readonly MeasureCandidate[],
  memory: readonly Decided[],
  unit: string,
): { subjects: SubjectCandidate[]; measures: MeasureCandidate[] } {
  return {
    subjects: joined(
      subjects,
      memory.map(({ unit, subjects: likely }) => ({ unit, likely })),
      unit,
    ),
    measures: joined(
      measures,
      memory.map(({ unit, measures: likely }) => ({ unit, likely })),
      unit,
    ),
  };
}

interface Carried {
  ago: number;
  likely: number;
  chosen: number;
  chosenAlike: number;
  carriedUnit: string;
}

/** What was never likelier than this is not carried on. */
const LEAST_CARRIED = 0.2;

function joined<C extends Carried & { key: string }>(
  candidates: readonly C[],
  memory: readonly { unit: string; likely: readonly Likely<C>[] }[],
  asked: string,
): C[] {
  if (memory.length === 0) return [...candidates];
  const earlier = earlierOnes(memory, asked);
  const marked = candidates.map((candidate) => {
    const known = earlier.get(candidate.key);
    if (!known) return candidate;
    earlier.delete(candidate.key);
    return { ...candidate, ...known.carried };
  });
  for (const { said, carried } of earlier.values())
    if (carried.chosen >= LEAST_CARRIED) marked.push({ ...said, ...carried, kind: "carried" });
  return marked;
}

/** What was likely for earlier figures, by its key, the latest first. */
function earlierOnes<C extends { key: string }>(
  memory: readonly { unit: string; likely: readonly Likely<C>[] }[],
  asked: string,
): Map<string, { said: C; carried: Carried }> {
  const earlier = new Map<string, { said: C; carried: Carried }>();
  for (const [index, { unit, likely }] of memory.entries()) {
    for (const { said, chance } of likely) {
      const { key } = said;
      const alike = unit === asked ? chance : 0;
      const known = earlier.get(key)?.carried;
      if (known) {
        known.chosen += chance;
        known.chosenAlike += alike;
      } else {
        const carried = { ago: index + 1, likely: chance, chosen: chance, chosenAlike: alike, carriedUnit: unit };
        earlier.set(key, { said, carried });
      }
    }
  }
  return earlier;
}

/** The lemmas of the words, in their order; asked again and again for the words of one document. */
export function wordsKey(words: string): string {
  const known = keys.get(words);
  if (known !== undefined) return known;
  const key = words
    .split(/\s+/u)
    .map((word) => grammarWord(word, plainWord(word)).lemma || word)
    .join(" ");
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(words, key);
  return key;
}

const keys = new Map<string, string>();
const MOST_KEYS = 30_000;

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
      subjectKey,
      unit,
    ),
    measures: joined(
      measures,
      memory.map(({ unit, measures: likely }) => ({ unit, likely })),
      measureKey,
      unit,
    ),
  };
}

interface Carriable {
  kind: string;
  ago: number;
  likely: number;
  chosen: number;
  chosenAlike: number;
  carriedUnit: string;
}

/** What was never likelier than this is not carried on. */
const LEAST_CARRIED = 0.2;

function joined<C extends Carriable>(
  candidates: readonly C[],
  memory: readonly { unit: string; likely: readonly Likely<C>[] }[],
  keyOf: (candidate: C) => string,
  asked: string,
): C[] {
  const earlier = new Map<string, C>();
  for (const [index, { unit, likely }] of memory.entries()) {
    for (const { said, chance } of likely) {
      const key = keyOf(said);
      const known = earlier.get(key);
      const chosen = (known?.chosen ?? 0) + chance;
      const chosenAlike = (known?.chosenAlike ?? 0) + (unit === asked ? chance : 0);
      if (known) Object.assign(known, { chosen, chosenAlike });
      else {
        const carried = { kind: "carried", ago: index + 1, likely: chance, chosen, chosenAlike, carriedUnit: unit };
        earlier.set(key, { ...said, ...carried });
      }
    }
  }
  if (earlier.size === 0) return [...candidates];
  const marked = candidates.map((candidate) => {
    const known = earlier.get(keyOf(candidate));
    if (!known) return candidate;
    earlier.delete(keyOf(candidate));
    const { ago, likely, chosen, chosenAlike, carriedUnit } = known;
    return { ...candidate, ago, likely, chosen, chosenAlike, carriedUnit };
  });
  return [...marked, ...[...earlier.values()].filter(({ chosen }) => chosen >= LEAST_CARRIED)];
}

export const subjectKey = ({ named, words }: SubjectCandidate): string => named?.key ?? wordsKey(words);
export const measureKey = ({ words }: MeasureCandidate): string => wordsKey(words);

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
const MOST_KEYS = 10_000;

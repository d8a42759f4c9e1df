import type { MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import { grammarWord } from "@/lib/extraction/figures/grammar-words";
import { plainWord } from "@/lib/extraction/phrasebook";

/** What was decided for an earlier figure: the next one may be of the same subject or the same measure. */
export interface Decided {
  unit: string;
  subject: SubjectCandidate;
  measure: MeasureCandidate | null;
}

/** Figures further back than these are forgotten. */
const KEPT = 4;

/** The latest first. */
export const remembered = (memory: readonly Decided[], decided: Decided): Decided[] =>
  [decided, ...memory].slice(0, KEPT);

/** Subjects and measures of earlier figures join the candidates, or are marked where they are among them already. */
export function withMemory(
  subjects: readonly SubjectCandidate[],
  measures: readonly MeasureCandidate[],
  memory: readonly Decided[],
): { subjects: SubjectCandidate[]; measures: MeasureCandidate[] } {
  return {
    subjects: joined(
      subjects,
      memory.map(({ subject, unit }) => ({ said: subject, unit })),
      subjectKey,
    ),
    measures: joined(
      measures,
      memory.flatMap(({ measure, unit }) => (measure ? [{ said: measure, unit }] : [])),
      measureKey,
    ),
  };
}

interface Carriable {
  kind: string;
  ago: number;
  carriedUnit: string;
}

function joined<C extends Carriable>(
  candidates: readonly C[],
  said: readonly { said: C; unit: string }[],
  keyOf: (candidate: C) => string,
): C[] {
  const earlier = new Map<string, C>();
  said.forEach(({ said: candidate, unit }, index) => {
    const key = keyOf(candidate);
    if (!earlier.has(key)) earlier.set(key, { ...candidate, kind: "carried", ago: index + 1, carriedUnit: unit });
  });
  if (earlier.size === 0) return [...candidates];
  const marked = candidates.map((candidate) => {
    const known = earlier.get(keyOf(candidate));
    if (!known) return candidate;
    earlier.delete(keyOf(candidate));
    return { ...candidate, ago: known.ago, carriedUnit: known.carriedUnit };
  });
  return [...marked, ...earlier.values()];
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

import { sameStems, stemsOf } from "./stems";

/**
 * How words are compared:
 * - as strings: the same but for capitals, ё and white space;
 * - by content: the same set of content words without endings;
 * - by overlap: F1 of content words of at least .5, without "число", which only says that something is counted. So does
 *   MeasEval (SemEval-2021, task 8) compare what is measured, since people choose its words differently;
 * - as a reader: by overlap, and so the noun that is counted too ("дело", "уголовное дело").
 */
export type Alike = "strings" | "content" | "overlap" | "reader";

/** Words that share enough are alike. */
export const isByOverlap = (alike: Alike): boolean => alike === "overlap" || alike === "reader";

/** Whether two phrases of a language (BCP 47) say the same, compared as asked. */
export function areAlike(one: string, other: string, language: string, alike: Alike): boolean {
  if (alike === "strings") return spelt(one) === spelt(other);
  if (sameStems(one, other, language)) return true;
  if (alike === "content") return false;
  const [left, right] = [counted(one, language), counted(other, language)];
  return left.length + right.length > 0 && overlapOf(left, right) >= OVERLAP_ENOUGH;
}

const OVERLAP_ENOUGH = 0.5;

const spelt = (words: string): string => words.toLowerCase().replaceAll("ё", "е").replace(/\s+/gu, " ").trim();

const counted = (words: string, language: string): string[] =>
  stemsOf(words, language).filter((stem) => !COUNTING.has(stem));

const COUNTING: ReadonlySet<string> = new Set(stemsOf("число", "ru"));

/** F1 of two bags of words of which at least one is not empty: 0 to 1. */
export function overlapOf(left: readonly string[], right: readonly string[]): number {
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (left.length + right.length);
}

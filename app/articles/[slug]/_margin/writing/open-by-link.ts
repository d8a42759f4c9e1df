import { blockOf, blockSpan } from "./page-text";
import { type Subject, wordsAt } from "./subject";
import type { TextIndex } from "./text-index";

/** The paragraph at which a link stands, whole. */
export function subjectOfLink(link: HTMLAnchorElement, index: () => TextIndex): Subject | null {
  const block = blockOf(link);
  return block && wordsAt(index(), blockSpan(block));
}

import type { AnnotationView } from "@/lib/annotations/annotation";
import type { Thread } from "@/lib/annotations/queries/thread";

/** An annotation with what hangs below it, as it is drawn. */
export interface Branch {
  annotation: AnnotationView;
  /** What it answers; null for the first of a thread, and where that is not on the page. */
  parent: AnnotationView | null;
  /** 1 for the first of a thread; the true one, however deep it is drawn. */
  level: number;
  branches: Branch[];
}

/** So deep a thread is drawn; what is deeper stands on the last level, in the order of the conversation. */
export const DEEPEST = 5;

/** A thread as a tree of at most `DEEPEST` levels. Replies whose parent is not at hand hang below the first. */
export function treeOf({ first, replies }: Thread): Branch {
  const known = new Map([first, ...replies].map((each) => [each.id, each]));
  const below = Map.groupBy(replies, ({ parentId }) => (known.has(parentId ?? "") ? parentId : first.id));
  const root = branchOf(first, known);
  // A stack, no recursion: threads are as deep as their writers make them.
  const waiting = onTop(below.get(first.id), root, 2);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { annotation, within, drawn } = next;
    const branch = branchOf(annotation, known);
    within.branches.push(branch);
    const inside = drawn < DEEPEST ? { within: branch, drawn: drawn + 1 } : { within, drawn };
    waiting.push(...onTop(below.get(annotation.id), inside.within, inside.drawn));
  }
  return root;
}

interface Waiting {
  annotation: AnnotationView;
  within: Branch;
  /** The level on which it is drawn. */
  drawn: number;
}

const onTop = (replies: readonly AnnotationView[] = [], within: Branch, drawn: number): Waiting[] =>
  replies.toReversed().map((annotation) => ({ annotation, within, drawn }));

const branchOf = (annotation: AnnotationView, known: ReadonlyMap<string, AnnotationView>): Branch => ({
  annotation,
  parent: known.get(annotation.parentId ?? "") ?? null,
  level: annotation.depth + 1,
  branches: [],
});

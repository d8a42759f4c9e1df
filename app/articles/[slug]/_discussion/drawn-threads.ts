import { Drawn } from "@/app/_components/static-markup/standing";
import type { AnnotationView } from "@/lib/annotations/annotation";
import type { Thread } from "@/lib/annotations/queries/thread";
import { entry, type Talk } from "./entry";
import { treeOf } from "./tree";

/** A few megabytes of what is read most. */
const KEPT_MOST = 4000;

const kept = new Map<string, Drawn>();

/**
 * A thread as it is drawn for a viewer. To read the Markdown of an entry and to draw it takes half a millisecond, and
 * hundreds of them are on a page: what looks the same is drawn once.
 */
export function drawThread(thread: Thread, talk: Talk): Drawn {
  const key = keyOf(thread, talk);
  const known = kept.get(key);
  const drawn = known ?? Drawn.draw(entry(treeOf(thread), talk));
  kept.delete(key); // the one asked for last stands last
  kept.set(key, drawn);
  if (kept.size > KEPT_MOST) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
  return drawn;
}

/** All that the look of a thread depends on. */
function keyOf({ first, replies }: Thread, { viewer, words, people, canReply, isOnFact, since }: Talk): string {
  // What one may do differs with who asks; guests are all shown the same.
  const asker = viewer.kind === "user" ? `${viewer.id} ${viewer.role} ${viewer.suspended}` : viewer.kind;
  const about = [asker, words.locale, canReply, isOnFact, since ?? ""];
  return [...about, ...[first, ...replies].map((each) => partOf(each, people))].join("\n");
}

function partOf(each: AnnotationView, people: Talk["people"]): string {
  const { id, version, status, reactions, mine, creator, body } = each;
  const { useful, changed_my_view, source_checked } = reactions;
  const called = body.includes("@") ? [...people].join() : "";
  return [id, version, status, creator?.name, useful, changed_my_view, source_checked, mine.join(), called].join(" ");
}

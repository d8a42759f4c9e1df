import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/queue";

/** Texts that have waited this long have lost their job: with a backup, which holds no jobs, or a queue that was emptied. */
const FORGOTTEN_MS = 15 * 60_000;
const MOST_AT_ONCE = 500;

/** Leaves a job again for every text that nobody has read; one too many changes nothing. */
export async function resumeWaiting(viewer: Viewer): Promise<number> {
  authorize(viewer, "article:extract-again", null);
  const createdAt = { lt: new Date(Date.now() - FORGOTTEN_MS) };
  const waiting = { where: { extraction: "waiting", createdAt }, take: MOST_AT_ONCE, select: { id: true } } as const;
  const forgotten = await db.revision.findMany(waiting);
  for (const { id } of forgotten) await enqueue(db, "extract-facts", { revisionId: id });
  return forgotten.length;
}

import type { Viewer } from "@/lib/access/viewer";
import { listWritten, type Written } from "../json-ld/written-queries";

/** Whose or what's annotations are handed out: those of an article, or all of the viewer's own. */
export type Wanted = { articleId: string } | "own";

/** Asked for at a time, so that neither we nor the database hold all at once. */
const BATCH = 200;

/** Annotations that the viewer may read, the oldest first, some at a time. What was deleted is not handed out. */
export async function* batchesOf(viewer: Viewer, wanted: Wanted): AsyncGenerator<Written[]> {
  const [condition, values] =
    wanted === "own" ? [`n."creatorId" = $1`, []] : [`n."articleId" = $3`, [wanted.articleId]];
  let after = "-infinity";
  for (;;) {
    const batch = await listWritten(viewer, {
      where: `n."createdAt" > $2::timestamptz AND n."status" <> 'deleted' AND ${condition}`,
      values: [after, ...values],
      limit: BATCH,
    });
    if (batch.length > 0) yield batch;
    after = batch.at(-1)?.view.created ?? after;
    if (batch.length < BATCH) return;
  }
}

import type { Viewer } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { type DiffPiece, diffWords } from "@/lib/text/word-diff";
import { FREE_MINUTES } from "../commands/change-annotation";
import { findAnnotation } from "./annotations";

/** One change that readers are shown: what of the words went and what came. */
export interface AnnotationEdit {
  at: Date;
  pieces: DiffPiece[];
}

/**
 * The changes of an annotation after its free minutes, the latest first. Slips that its author mended within them are
 * nobody's business. Null when it is not there for the viewer.
 */
export async function listEdits(viewer: Viewer, id: string): Promise<AnnotationEdit[] | null> {
  const view = await findAnnotation(viewer, id);
  if (!view) return null;
  const { rows } = await sql<{ at: Date; body: string }>(
    `SELECT e."at", e."body" FROM "AnnotationEdit" e JOIN "Annotation" n ON n."id" = e."annotationId"
     WHERE e."annotationId" = $1 AND e."at" > n."createdAt" + make_interval(mins => ${FREE_MINUTES})
     ORDER BY e."at" DESC LIMIT 100`,
    [view.id],
  );
  return rows.map(({ at, body }, index) => ({ at, pieces: diffWords(body, rows[index - 1]?.body ?? view.body) }));
}

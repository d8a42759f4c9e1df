import type { Viewer } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { type Db, db, type Prisma } from "@/lib/platform/db";
import type { AnnotationStatus, HighlightStyle, Motivation, Visibility } from "../annotation";
import { findAnnotation } from "../queries/annotations";

/** An annotation as it stands while nobody else can change it. */
export interface Held {
  id: string;
  creatorId: string | null;
  body: string;
  language: string | null;
  motivations: Motivation[];
  tags: string[];
  style: HighlightStyle | null;
  /** What a client of a standard sent, whole. */
  submitted: Prisma.JsonObject | null;
  /** It stands on words of a text; only then may it say nothing. */
  isOnWords: boolean;
  visibility: Visibility;
  groupId: string | null;
  status: AnnotationStatus;
  articleId: string | null;
  createdAt: Date;
  version: number;
}

/**
 * Runs a change on an annotation that the viewer may read and nobody else changes meanwhile.
 * @param seen the version on which the change was decided, where the client says it
 * @throws {AppError} not-found; conflict `annotation-changed`
 */
export async function changeAnnotation<Answer>(
  viewer: Viewer,
  { id, seen }: { id: string; seen?: number },
  change: (tx: Db, held: Held) => Promise<Answer>,
): Promise<Answer> {
  const readable = await findAnnotation(viewer, id);
  if (!readable) throw notFound();
  return db.$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<Held[]>`
      SELECT n."id", n."creatorId", n."body", n."language", n."motivations"::text[], n."style"::text, n."submitted", n."visibility"::text, n."start" IS NOT NULL AS "isOnWords", n."groupId", n."status"::text, n."articleId",
        n."createdAt", n."version",
        ARRAY(SELECT t."label" FROM "AnnotationTag" t WHERE t."annotationId" = n."id" ORDER BY t."position") AS "tags"
      FROM "Annotation" n WHERE n."id" = ${readable.id} FOR UPDATE OF n`;
    if (!held || held.status === "deleted") throw notFound();
    if (seen !== undefined && seen !== held.version) throw new AppError("conflict", "annotation-changed");
    return change(tx, held);
  });
}

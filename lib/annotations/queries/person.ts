import { type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { ME } from "../rows";
import { readableSql } from "./annotations";
import { type AnnotationsPage, listWhere, type PageAsked } from "./list";

/** Somebody who has written for everybody to read. */
export interface Person {
  id: string;
  name: string;
  /** Of theirs that everybody may read. */
  count: number;
}

const writtenBy = (person: string): string =>
  `n."creatorId" = ${person} AND n."visibility" = 'public' AND n."status" = 'published' AND n."body" <> ''`;

/** Who is not there, and who has written nothing for everybody, are the same: null. Accounts are nobody's business. */
export async function findPerson(viewer: Viewer, id: string): Promise<Person | null> {
  const { rows } = await sql<Person>(
    `SELECT c."id", c."name", count(*)::int AS "count" FROM "Annotation" n JOIN "User" c ON c."id" = n."creatorId"
     LEFT JOIN "Article" a ON a."id" = n."articleId"
     WHERE ${writtenBy("$2")} AND ${readableSql(viewer)} AND ${ME}::text IS NOT DISTINCT FROM ${ME}
     GROUP BY c."id"`,
    [viewerId(viewer), id],
  );
  return rows[0] ?? null;
}

/** What somebody has written for everybody, the latest first. @throws {AppError} invalid `bad-cursor` */
export const listWrittenBy = (viewer: Viewer, id: string, asked?: PageAsked): Promise<AnnotationsPage> =>
  listWhere(viewer, [writtenBy("$3"), [id]], asked);

/** Where the people lead who are mentioned in some annotations: pages by names in lower case. */
export async function findMentioned(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>(
    `SELECT DISTINCT u."id", lower(u."name") AS "name" FROM "AnnotationMention" m JOIN "User" u ON u."id" = m."userId"
     WHERE m."annotationId" = ANY($1) AND EXISTS (SELECT FROM "Annotation" n WHERE n."creatorId" = u."id"
       AND n."visibility" = 'public' AND n."status" = 'published' AND n."body" <> '')`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [name, `/people/${id}`]));
}

import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { comparableName } from "@/lib/text/normalise";
import { readableSql } from "../queries/annotations";
import { ME } from "../rows";
import { NEWSROOM, type Site, userIdOf, WORLD } from "./hypothesis";
import type { ClientSearch, ClientSort } from "./search";
import { type Meant, meantBy } from "./uri-queries";

/** The parameters of a statement, as they are added. */
export class Given {
  readonly values: unknown[];

  constructor(first: unknown) {
    this.values = [first];
  }

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Tells the type of the first parameter where nothing else names it: for guests no condition does. */
export const SAME_VIEWER = `${ME}::text IS NOT DISTINCT FROM ${ME}`;

/** What a client asked for as a condition over `ANNOTATION_TABLES`, with what the viewer may read. */
export async function conditions(viewer: Viewer, asked: ClientSearch, given: Given, site: Site): Promise<string> {
  const all = [readableSql(viewer)];
  const uris = [...asked.uri, ...asked.url];
  if (uris.length > 0) all.push(about(await meantBy(viewer, uris, site), given));
  if (asked.wildcard_uri.length > 0) all.push(`n."targetUri" LIKE ANY(${given.add(asked.wildcard_uri.map(asLike))})`);
  if (asked.group.length > 0) all.push(inGroups(asked.group, given));
  if (asked.user.length > 0) all.push(`n."creatorId" = ANY(${given.add(asked.user.map(userIdOf))})`);
  for (const tag of [...asked.tag, ...asked.tags].flatMap((tags) => tags.split(","))) {
    all.push(`EXISTS (SELECT FROM "AnnotationTag" t WHERE t."annotationId" = n."id" AND
      t."key" = ${given.add(comparableName(tag))})`);
  }
  for (const word of asked.text) all.push(`n."body" ILIKE ${given.add(containing(word))}`);
  for (const word of asked.quote) all.push(`n."exact" ILIKE ${given.add(containing(word))}`);
  for (const word of asked.any.flatMap((words) => words.split(/\s+/u)).filter(Boolean)) all.push(anywhere(word, given));
  if (asked.references.length > 0) all.push(below(asked.references, given));
  if (asked._separate_replies) all.push(`n."parentId" IS NULL`);
  return all.join(" AND ");
}

function about({ keys, factIds, threads }: Meant, given: Given): string {
  const ways = [`n."targetKey" = ANY(${given.add(keys)})`];
  if (factIds.length > 0) ways.push(`n."factId" = ANY(${given.add(factIds)})`);
  if (threads.length > 0) {
    const ids = given.add(threads);
    ways.push(`n."id" = ANY(${ids}) OR n."rootId" = ANY(${ids})`);
  }
  return `(${ways.join(" OR ")})`;
}

/** What one keeps to oneself stands, in the client, among the notes of the group in which it was made. */
function inGroups(groups: readonly string[], given: Given): string {
  const among = given.add(groups);
  const ways = [
    `n."groupId" = ANY(${among})`,
    `n."visibility" = 'private' AND COALESCE(n."selectors" ->> 'group', '${WORLD}') = ANY(${among})`,
  ];
  if (groups.includes(WORLD)) ways.push(`n."visibility" = 'public'`);
  if (groups.includes(NEWSROOM)) ways.push(`n."visibility" = 'newsroom'`);
  return `(${ways.join(" OR ")})`;
}

function anywhere(word: string, given: Given): string {
  const like = given.add(containing(word));
  return `(n."body" ILIKE ${like} OR n."exact" ILIKE ${like} OR n."targetUri" ILIKE ${like} OR c."name" ILIKE ${like}
    OR EXISTS (SELECT FROM "AnnotationTag" t WHERE t."annotationId" = n."id" AND t."label" ILIKE ${like}))`;
}

const below = (ids: readonly string[], given: Given): string => `n."id" IN (
  WITH RECURSIVE below AS (
    SELECT y."id" FROM "Annotation" y WHERE y."parentId" = ANY(${given.add(ids)})
    UNION SELECT y."id" FROM "Annotation" y JOIN below ON y."parentId" = below."id")
  SELECT below."id" FROM below)`;

const escaped = (word: string): string => word.replace(/[\\%_]/gu, "\\$&");
const containing = (word: string): string => `%${escaped(word)}%`;
/** "https://example.com/*" */
const asLike = (pattern: string): string => escaped(pattern).replaceAll("*", "%").replaceAll("?", "_");

/** By which column each order goes, and its type. */
export const ORDER: Record<ClientSort, { column: string; type: "timestamptz" | "text" }> = {
  created: { column: `n."createdAt"`, type: "timestamptz" },
  updated: { column: `n."updatedAt"`, type: "timestamptz" },
  id: { column: `n."id"`, type: "text" },
  group: { column: `COALESCE(n."groupId", '${WORLD}')`, type: "text" },
  user: { column: `COALESCE(n."creatorId", '')`, type: "text" },
};

/** Moments are unique, so that nothing is lost between pages: the client names the one that it saw last. */
export function afterwards(
  { search_after = "", order }: ClientSearch,
  given: Given,
  column: string,
  type: string,
): string {
  const position = type === "timestamptz" ? moment(search_after) : search_after;
  return `${column} ${order === "asc" ? ">" : "<"} ${given.add(position)}::${type}`;
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/u;

function moment(word: string): string {
  if (/^\d{12,14}$/u.test(word)) return new Date(Number(word)).toISOString(); // milliseconds, as the original takes too
  if (!MOMENT.test(word) || Number.isNaN(Date.parse(word.replace(/(\.\d{3})\d+/u, "$1")))) {
    throw new AppError("invalid", "bad-cursor");
  }
  return /(?:Z|[+-]\d\d:?\d\d)$/u.test(word) ? word : `${word}Z`;
}

import type { z } from "zod";
import { type SignedIn, type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { sql } from "@/lib/platform/db";
import { countHere } from "@/lib/platform/throttle";
import type { Visibility } from "../annotation";
import { findAudience } from "../commands/audience";
import { type Mentionable, MentionQuery } from "../mentionable";
import { ME } from "../rows";
import { readableSql } from "./annotations";
import { findTarget } from "./target";

/** Somebody who types fast asks a few times a word. */
const LOOKUPS = { free: 120, window: 60 };
const MOST = 8;

/**
 * Names of which a word begins with what is being typed: of those who may read what is being written and of whom the
 * viewer may know. In public these are people who have a page here, in a group its members, among editors those of them
 * whose words the viewer reads. Whoever has written about the same thing comes first; without letters nobody else does.
 * @throws {AppError} unauthenticated, forbidden, not-found; invalid; too-many `wait`
 */
export async function listMentionable(viewer: Viewer, given: z.input<typeof MentionQuery>): Promise<Mentionable[]> {
  if (viewer.kind !== "user") throw new AppError("unauthenticated", "sign-in-first");
  if (viewer.suspended) throw new AppError("forbidden", "suspended");
  await countHere(LOOKUPS, `mention\n${viewer.id}`);
  const { q, audience: chosen, ...target } = readQuery(given);
  const about = await findTarget(viewer, target, false);
  const { visibility, groupId } = await findAudience(viewer, chosen, about);
  if (visibility === "private") return []; // nobody is called by what nobody reads
  const letters = comparable(q);
  const { rows } = await sql<Mentionable>(
    `WITH here AS (
       SELECT n."creatorId" AS "id", max(n."createdAt") AS "latest"
       FROM "Annotation" n LEFT JOIN "Article" a ON a."id" = n."articleId"
       WHERE (n."articleId" = $2 OR n."factId" = $3 OR n."rootId" = $4 OR n."id" = $4)
         AND n."status" = 'published' AND n."body" <> '' AND ${readableSql(viewer)} GROUP BY 1),
     people AS (
       SELECT DISTINCT ON (lower(u."name")) u."name", here."id" IS NOT NULL AS "isHere", here."latest",
         ${NAME} LIKE $5 || '%' AS "isFirst"
       FROM "User" u LEFT JOIN here ON here."id" = u."id"
       WHERE u."id" <> ${ME} AND u."suspendedAt" IS NULL AND u."name" !~ '[][\\n]'
         AND (${NAME} LIKE $5 || '%' OR ${NAME} LIKE '% ' || $5 || '%')
         AND ($5 <> '' OR here."id" IS NOT NULL OR $6::text IS NOT NULL) AND ${MAY_KNOW[visibility](viewer)}
       ORDER BY lower(u."name"), here."latest" DESC NULLS LAST)
     SELECT "name", "isHere" FROM people
     ORDER BY "isHere" DESC, "isFirst" DESC, "latest" DESC NULLS LAST, lower("name") LIMIT ${MOST}`,
    [viewerId(viewer), about.articleId, about.factId, about.rootId, likeText(letters), groupId],
  );
  return rows;
}

function readQuery(given: z.input<typeof MentionQuery>): z.output<typeof MentionQuery> {
  const read = MentionQuery.safeParse(given);
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path, message }) => [String(path[0] ?? "query"), message]);
  throw new AppError("invalid", "check-fields", { fields: Object.fromEntries(fields) });
}

/** People type a name as it comes: in small letters, without the dots of a letter, with whatever apostrophe they have. */
const comparable = (letters: string): string =>
  letters
    .normalize("NFC")
    .trim()
    .replace(/\s+/gu, " ")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[‘’ʼ`']/gu, "ʻ");
const NAME = `translate(lower(u."name"), 'ё‘’ʼ\`''', 'еʻʻʻʻʻ')`;

const likeText = (words: string): string => words.replace(/[\\%_]/gu, String.raw`\$&`);

const hasWritten = (viewer: SignedIn, visibilities: string): string => `EXISTS (
  SELECT FROM "Annotation" n LEFT JOIN "Article" a ON a."id" = n."articleId"
  WHERE n."creatorId" = u."id" AND n."visibility" IN (${visibilities}) AND n."status" = 'published' AND n."body" <> ''
    AND ${readableSql(viewer)})`;

/** Of whom one may know, by for whom it is written. */
const MAY_KNOW: Record<Exclude<Visibility, "private">, (viewer: SignedIn) => string> = {
  public: (viewer) => hasWritten(viewer, "'public'"),
  group: () => `EXISTS (SELECT FROM "GroupMember" gm WHERE gm."groupId" = $6 AND gm."userId" = u."id")`,
  newsroom: (viewer) => `u."role" IN ('editor', 'admin') AND ${hasWritten(viewer, "'public', 'newsroom'")}`,
};

import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { sql } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { screen } from "@/lib/screening/screen";
import { detectLanguage } from "@/lib/text/language";
import type { NewAnnotation, Visibility } from "../annotation";
import { rulesOf, SCREENING_SETTING } from "../screening-settings";

interface About {
  visibility: Visibility;
  premoderated: boolean;
  discussion: "open" | "premoderated" | "closed" | null;
}

/** What an author has written lately, counted in one go. */
interface Lately {
  approved: number;
  ageHours: number;
  tenMinutes: number;
  day: number;
  sinceLast: number | null;
  ownSame: boolean;
  anySame: boolean;
  /** As it is stored: how strict the checks are. */
  rules: unknown;
}

/** Seconds between two, and so many a day, by how long somebody has been writing here. */
const PACE = {
  newcomer: { between: 30, day: 10 },
  known: { between: 10, day: 50 },
  regular: { between: 5, day: 150 },
} as const;
/** Nobody is a newcomer after so many hours and so many published annotations; a regular after so many. */
export const KNOWN_AFTER = { approved: 3, hours: 24 };
export const REGULAR_AFTER = 50;

/**
 * The names of what holds an annotation back before others see it; empty: nothing does. Notes to oneself and the
 * newsroom's own are not screened; in a group that looks at everything first an editor is a member as the others are.
 * @param typedFor seconds for which the form was open, where anybody knows
 * @throws {AppError} too-many `wait`; conflict `said-just-now` for the same words again within five minutes
 */
export async function heldFor(
  viewer: Viewer,
  input: Said,
  about: About,
  typedFor: number | null = null,
): Promise<string[]> {
  if (!isScreened(input, about)) return [];
  if (isTrusted(viewer)) return heldInGroup(about);
  const record = await readRecord(viewer, input.body);
  refuseHaste(record);
  return checked(input, about, { ...record, typedFor });
}

/** The same of words that stand already and are changed, or shown to others: how fast they come is no matter then. */
export async function heldForChange(viewer: Viewer, input: Said, about: About): Promise<string[]> {
  if (!isScreened(input, about)) return [];
  if (isTrusted(viewer)) return heldInGroup(about);
  const record = await readRecord(viewer, input.body);
  return checked(input, about, { ...record, tenMinutes: 0, typedFor: null });
}

type Said = Pick<NewAnnotation, "body" | "tags" | "language">;

const isScreened = ({ body, tags }: Said, { visibility }: About): boolean =>
  visibility !== "private" && (body !== "" || tags.length > 0);

/** Whose words the archive does not look at first: its own, and those of its editors. */
const isTrusted = (viewer: Viewer): boolean =>
  viewer.kind !== "user" || viewer.role === "editor" || viewer.role === "admin";

/** What members write waits for a moderator of the group, where the group wants it so. */
const heldInGroup = ({ visibility, premoderated }: About): string[] =>
  visibility === "group" && premoderated ? ["premoderated"] : [];

const isNewcomer = ({ approved, ageHours }: Lately): boolean =>
  approved < KNOWN_AFTER.approved || ageHours < KNOWN_AFTER.hours;

function checked({ body, tags, language }: Said, about: About, record: Lately & { typedFor: number | null }): string[] {
  if (about.visibility !== "public") return heldInGroup(about);
  const { anySame: isRepeated, tenMinutes: lately, typedFor, rules } = record;
  const screened = { body, tags, language: language ?? detectLanguage(body), isRepeated, lately, typedFor };
  const held = screen({ ...screened, isNewcomer: isNewcomer(record) }, rulesOf(rules));
  return about.discussion === "premoderated" ? ["premoderated", ...held] : held;
}

function refuseHaste(record: Lately): void {
  if (!environment().THROTTLE) return;
  if (record.ownSame) throw new AppError("conflict", "said-just-now");
  const pace = isNewcomer(record) ? PACE.newcomer : record.approved < REGULAR_AFTER ? PACE.known : PACE.regular;
  const wait = record.sinceLast === null ? 0 : Math.ceil(pace.between - record.sinceLast);
  if (wait > 0) throw new AppError("too-many", "wait", { retryAfter: wait, values: { seconds: wait } });
  if (record.day >= pace.day) throw new AppError("too-many", "enough-for-today", { retryAfter: 3600 });
}

// The index holds no empty bodies: without those words a plan for any body could not use it, and each would be planned anew.
async function readRecord(viewer: Viewer, body: string): Promise<Lately> {
  const { rows } = await sql<Lately>(
    `SELECT (SELECT count(*)::int FROM (SELECT FROM "Annotation" WHERE "creatorId" = u."id" AND "status" = 'published'
               AND "visibility" = 'public' LIMIT ${REGULAR_AFTER}) p) AS "approved",
       extract(epoch FROM now() - u."createdAt")::float8 / 3600 AS "ageHours",
       count(n."id") FILTER (WHERE n."createdAt" > now() - interval '10 minutes')::int AS "tenMinutes",
       count(n."id")::int AS "day",
       extract(epoch FROM now() - max(n."createdAt"))::float8 AS "sinceLast",
       COALESCE(bool_or(n."body" = $2 AND n."createdAt" > now() - interval '5 minutes'), FALSE) AS "ownSame",
       EXISTS (SELECT FROM "Annotation" s WHERE s."body" <> '' AND md5(s."body") = md5($2) AND s."body" = $2 AND s."createdAt" > now() - interval '1 day'
               AND s."visibility" = 'public' AND s."creatorId" IS DISTINCT FROM u."id") AS "anySame",
       (SELECT "value" FROM "Setting" WHERE "name" = $3) AS "rules"
     FROM "User" u LEFT JOIN "Annotation" n ON n."creatorId" = u."id" AND n."createdAt" > now() - interval '1 day'
       AND n."body" <> ''
     WHERE u."id" = $1 GROUP BY u."id"`,
    [viewerId(viewer), body, SCREENING_SETTING],
  );
  const [row] = rows;
  if (!row) throw new AppError("unauthenticated", "sign-in-first");
  return row;
}

import { z } from "zod";
import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { SCREENING_SETTING, ScreeningSettings } from "@/lib/annotations/screening-settings";
import { appendAudit } from "@/lib/platform/audit";
import { type Db, db, sql } from "@/lib/platform/db";

const HoldAt = z.coerce.number("not-a-number").int("not-a-number").min(0, "not-a-number").max(100, "not-a-number");

/** How reports work, as admins set it. */
const ReportSettings = z.object({
  /** Words are held when the reports of people of standing weigh so much together; 0: never by reports alone. */
  holdAt: HoldAt.default(5),
});
const REPORTS_SETTING = "reports";

export async function findReportSettings(): Promise<z.output<typeof ReportSettings>> {
  const stored = await db.setting.findUnique({ where: { name: REPORTS_SETTING }, select: { value: true } });
  return ReportSettings.catch(ReportSettings.parse({})).parse(stored?.value ?? {});
}

/** All that admins set of checks and reports together. */
export const CheckSettings = ScreeningSettings.extend({ holdAt: HoldAt });
export type CheckSettings = z.output<typeof CheckSettings>;

/** Sets how strict the checks are. @throws {AppError} unauthenticated, forbidden */
export async function changeChecks(viewer: Viewer, { holdAt, ...screening }: CheckSettings): Promise<void> {
  authorize(viewer, "settings:change", null);
  await db.$transaction(async (tx) => {
    await change(tx, viewer, SCREENING_SETTING, screening);
    await change(tx, viewer, REPORTS_SETTING, { holdAt });
  });
}

async function change(tx: Db, viewer: Viewer, name: string, value: object): Promise<void> {
  const before = await tx.setting.findUnique({ where: { name }, select: { value: true } });
  const json = JSON.parse(JSON.stringify(value));
  await tx.setting.upsert({ where: { name }, create: { name, value: json }, update: { value: json } });
  const detail = { from: before?.value ?? null, to: json };
  await appendAudit(tx, { actorId: viewerId(viewer), action: "settings:change", subject: `setting:${name}`, detail });
}

export interface Checks {
  settings: ScreeningSettings;
  holdAt: number;
  /** By check, in the last thirty days: how much it held, and how much of that moderators let stand. */
  lately: Record<string, { held: number; passed: number }>;
}

/** How strict the checks are, and how right they have been. @throws {AppError} unauthenticated, forbidden */
export async function findChecks(viewer: Viewer): Promise<Checks> {
  authorize(viewer, "settings:change", null);
  const [stored, { holdAt }, { rows }] = await Promise.all([
    db.setting.findUnique({ where: { name: SCREENING_SETTING }, select: { value: true } }),
    findReportSettings(),
    sql<{ check: string; held: number; passed: number }>(
      `SELECT h."check", count(*)::int AS "held",
         count(*) FILTER (WHERE EXISTS (SELECT FROM "Decision" d WHERE d."caseId" = k."id" AND d."undoneAt" IS NULL
           AND d."to" = 'published'))::int AS "passed"
       FROM "ModerationCase" k CROSS JOIN LATERAL unnest(k."heldFor") h("check")
       WHERE k."openedAt" > now() - interval '30 days' GROUP BY h."check"`,
    ),
  ]);
  return {
    settings: ScreeningSettings.catch(ScreeningSettings.parse({})).parse(stored?.value ?? {}),
    holdAt,
    lately: Object.fromEntries(rows.map(({ check, held, passed }) => [check, { held, passed }])),
  };
}

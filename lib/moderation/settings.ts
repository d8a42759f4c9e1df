import { z } from "zod";
import { db } from "@/lib/platform/db";

/** How reports work, as admins set it. */
export const ReportSettings = z.strictObject({
  /** Words are held when the reports of so many people of standing weigh so much; 0: never by reports alone. */
  holdAt: z.coerce.number().int().min(0).max(100).default(5),
});
export type ReportSettings = z.output<typeof ReportSettings>;

const NAME = "reports";

export async function findReportSettings(): Promise<ReportSettings> {
  const stored = await db.setting.findUnique({ where: { name: NAME }, select: { value: true } });
  return ReportSettings.parse(stored?.value ?? {});
}

import type { z } from "zod";
import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { appendAudit } from "@/lib/platform/audit";
import { db } from "@/lib/platform/db";
import type { SignUpSetting } from "../account";
import { getSignUpMode, SIGN_UP_SETTING } from "../queries/settings";

/** Sets who may make an account. @throws {AppError} forbidden */
export async function changeSignUpMode(viewer: Viewer, { mode }: z.infer<typeof SignUpSetting>): Promise<void> {
  authorize(viewer, "settings:change", null);
  await db.$transaction(async (tx) => {
    const from = await getSignUpMode(tx);
    const name = SIGN_UP_SETTING;
    await tx.setting.upsert({ where: { name }, create: { name, value: mode }, update: { value: mode } });
    const detail = { from, to: mode };
    await appendAudit(tx, { actorId: viewerId(viewer), action: "settings:change", subject: `setting:${name}`, detail });
  });
}

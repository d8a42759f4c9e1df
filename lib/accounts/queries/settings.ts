import { type Db, db } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { SIGN_UP_MODES, type SignUpMode } from "../account";

export const SIGN_UP_SETTING = "signUp";

/** Who may make an account: what an admin has set, else the setting of the environment. Everybody may know. */
export async function getSignUpMode(tx: Db = db): Promise<SignUpMode> {
  const row = await tx.setting.findUnique({ where: { name: SIGN_UP_SETTING }, select: { value: true } });
  return SIGN_UP_MODES.find((mode) => mode === row?.value) ?? environment().SIGN_UP;
}

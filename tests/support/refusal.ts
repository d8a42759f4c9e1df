import { AppError } from "@/lib/platform/app-error";

/** Why something was refused: the field's reason where there is one; null when it was done. Bugs are thrown on. */
export async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return Object.values(error.details.fields ?? {})[0] ?? error.reason;
  }
}

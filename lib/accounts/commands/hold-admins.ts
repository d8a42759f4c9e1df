import type { Db } from "@/lib/platform/db";

const ADMINS_LOCK = 7_210_002;

/** Who is an admin changes one transaction at a time: two admins who unseat each other at once would leave none. */
export async function holdAdmins(tx: Db): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADMINS_LOCK})`;
}

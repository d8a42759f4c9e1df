import { sql } from "@/lib/platform/db";

/** For how many hours what was taken back is remembered, for those who read on from an earlier page of a discussion. */
const REMEMBERED = 24;

/** Forgets what no page is read by any more; a job calls it now and then. */
export async function sweepThreadOrder(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - REMEMBERED * 60 * 60_000);
  await sql(`DELETE FROM "ReactionTaken" WHERE "takenAt" < $1`, [before]);
  await sql(`DELETE FROM "PublicationTurn" WHERE "at" < $1`, [before]);
}

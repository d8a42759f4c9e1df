import { sql } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";

const LONGEST = 1000; // milliseconds the database has to answer in

/** The process can serve: its database answers within a second. */
export async function GET(): Promise<Response> {
  const isReady = await databaseAnswers();
  return Response.json({ ready: isReady }, { status: isReady ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}

async function databaseAnswers(): Promise<boolean> {
  const late = new Promise<never>((_, refuse) =>
    setTimeout(refuse, LONGEST, new Error("no answer in a second")).unref(),
  );
  try {
    await Promise.race([sql("SELECT 1"), late]);
    return true;
  } catch (error) {
    log.warn({ error: String(error) }, "the database does not answer");
    return false;
  }
}

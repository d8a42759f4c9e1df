import { sql } from "./db";
import { log } from "./log";

const LONGEST = 1000; // milliseconds

/** Whether the database answers within a second. */
export async function databaseAnswers(): Promise<boolean> {
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

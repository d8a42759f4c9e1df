import { writeFile } from "node:fs/promises";
import { sql } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";

const EVERY_MS = 10_000;

/** Writes the time into a file while the database answers, so that whoever watches the worker sees that it lives. */
export function startHeartbeat(file: string): { stop: () => void } {
  const beat = () => write(file).catch((error: unknown) => log.warn({ err: error, file }, "worker: no heartbeat"));
  void beat();
  const timer = setInterval(beat, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}

async function write(file: string): Promise<void> {
  await sql("SELECT 1");
  await writeFile(file, new Date().toISOString());
}

import "./process-name";
import { disconnect } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import { closeQueue } from "@/lib/platform/queue";
import { HANDLERS } from "./handlers";
import { startHeartbeat } from "./heartbeat";
import { startWork } from "./work";

/** The worker: takes jobs until it is told to stop, then ends the running one and leaves. */
async function main(): Promise<void> {
  const stopping = new AbortController();
  const told = new Promise<string>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        stopping.abort();
        resolve(signal);
      });
    }
  });
  const { HEALTH_FILE } = environment();
  const work = await startWork(HANDLERS, stopping.signal).catch((error: unknown) => {
    if (stopping.signal.aborted) return null; // told to leave while the database was away
    throw error;
  });
  if (!work) return;
  const heartbeat = HEALTH_FILE ? startHeartbeat(HEALTH_FILE) : null;
  log.info({ ready: true }, "worker: ready");
  log.info({ signal: await told }, "worker: stopping");
  heartbeat?.stop();
  await work.stop();
}

try {
  await main();
} catch (error) {
  log.fatal({ err: error }, "worker: ended by an error");
  process.exitCode = 1;
} finally {
  await closeQueue();
  await disconnect();
}
process.exit();

import { setTimeout as sleep } from "node:timers/promises";
import type { JobWithMetadata, PgBoss } from "pg-boss";
import { log } from "@/lib/platform/log";
import { JOB_NAMES, type JobName, type Jobs, openWorkerQueue } from "@/lib/platform/queue";
import type { Handlers } from "./handlers";

const EVERY_HOUR = "7 * * * *";
const LAST_JOB_MS = 10_000;
const LONGEST_PAUSE_MS = 15_000;
// A notification wakes us at once; jobs that were put off, or whose worker died, are found by looking.
const LOOKING = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 };

export interface Work {
  /** Takes no more jobs and lets the running ones end, for ten seconds at most; what is cut off comes back. */
  stop: () => Promise<void>;
}

/** Opens the letterbox, however long the database is away, and works on every kind of job. */
export async function startWork(handlers: Handlers, signal: AbortSignal): Promise<Work> {
  const boss = await opened(signal);
  for (const name of JOB_NAMES) await workOn(boss, name, handlers);
  await boss.schedule("sweep-expired", EVERY_HOUR);
  return { stop: () => boss.stop({ graceful: true, timeout: LAST_JOB_MS }) };
}

async function opened(signal: AbortSignal): Promise<PgBoss> {
  for (let pause = 500; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await openWorkerQueue();
    } catch (error) {
      signal.throwIfAborted();
      log.warn({ err: error, againInMs: pause }, "worker: the database cannot be reached");
      await sleep(pause, undefined, { signal });
    }
  }
}

function workOn<Name extends JobName>(boss: PgBoss, name: Name, handlers: Handlers): Promise<string> {
  const options = { ...LOOKING, includeMetadata: true } as const;
  return boss.work(name, options, async (jobs: JobWithMetadata<Jobs[Name]>[]) => {
    for (const { id, data, retryCount, retryLimit } of jobs) {
      const job = { job: name, id, retryCount, retryLimit };
      const began = performance.now();
      try {
        await handlers[name](data);
        log.info({ ...job, ms: Math.round(performance.now() - began) }, "worker: done");
      } catch (error) {
        log.error({ ...job, err: error }, "worker: failed");
        throw error;
      }
    }
  });
}

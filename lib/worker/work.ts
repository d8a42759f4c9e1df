import { setTimeout as sleep } from "node:timers/promises";
import type { JobWithMetadata, PgBoss } from "pg-boss";
import { log } from "@/lib/platform/log";
import { JOB_NAMES, type JobName, type Jobs, openWorkerQueue } from "@/lib/platform/queue";
import type { Handlers } from "./handlers";

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

async function workOn<Name extends JobName>(boss: PgBoss, name: Name, handlers: Handlers): Promise<void> {
  const options = { ...LOOKING, includeMetadata: true } as const;
  const worker = await boss.work(name, options, async ([job]: JobWithMetadata<Jobs[Name]>[]) => {
    if (!job) return;
    try {
      await work(name, job, handlers[name]);
    } finally {
      boss.notifyWorker(worker); // the next job at once, as many may have gathered while nobody worked
    }
  });
}

async function work<Name extends JobName>(
  name: Name,
  { id, data, retryCount, retryLimit }: JobWithMetadata<Jobs[Name]>,
  handle: Handlers[Name],
): Promise<void> {
  const job = { job: name, id, retryCount, retryLimit };
  const began = performance.now();
  try {
    await handle(data);
    log.info({ ...job, ms: Math.round(performance.now() - began) }, "worker: done");
  } catch (error) {
    log.error({ ...job, err: error }, "worker: failed");
    throw error;
  }
}

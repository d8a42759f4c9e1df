import { type ConstructorOptions, fromPrisma, type Job, PgBoss } from "pg-boss";
import type { Db } from "./db";
import { environment } from "./environment";
import { log } from "./log";

/** Every background job and what it is given. The worker has one handler for each, held by the type. */
export interface Jobs {
  "extract-facts": { revisionId: string };
  /** What is left of "extract-facts" when it failed to the last. */
  "give-up-facts": { revisionId: string };
  /** Ask a model for facts beyond those of the rules; left only where one is configured. */
  "propose-facts": { revisionId: string };
  /** Finds the words of an article's annotations in its current revision. */
  "reanchor-annotations": { articleId: string };
  "send-mail": { to: string; subject: string; text: string; messageId: string };
  "sweep-expired": Record<string, never>;
}
export type JobName = keyof Jobs;

// The heartbeat tells a worker that was killed from one that is busy, so that its job comes back within a minute.
const RETRIES = {
  ...{ retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 600 },
  ...{ expireInSeconds: 120, heartbeatSeconds: 20, notify: true },
};
// Somebody else's server, which may be slow, busy or gone: few tries, far apart, and nothing waits for them.
const ELSEWHERE = { ...RETRIES, retryLimit: 5, retryDelay: 30, retryDelayMax: 3600, expireInSeconds: 900 };
/** In the order in which they are made: a queue that leaves its failures to another comes after it. */
const QUEUES: Record<JobName, typeof RETRIES & { deadLetter?: JobName }> = {
  "give-up-facts": RETRIES,
  "extract-facts": { ...RETRIES, deadLetter: "give-up-facts" },
  "propose-facts": ELSEWHERE,
  "reanchor-annotations": RETRIES,
  "send-mail": RETRIES,
  "sweep-expired": RETRIES,
};
export const JOB_NAMES = Object.keys(QUEUES) as JobName[];
/** Jobs that the clock posts, by cron in UTC. */
const BY_THE_CLOCK: [JobName, string][] = [["sweep-expired", "7 * * * *"]];

let opened: Promise<PgBoss> | null = null;

/** The letterbox, for processes that only post. Installs the queue's own schema when the database is new. */
export function openQueue(): Promise<PgBoss> {
  opened ??= start({ supervise: false, schedule: false }).catch((error: unknown) => {
    opened = null; // the database may be back for the next one who asks
    throw error;
  });
  return opened;
}

/** The same for the worker: also does the queue's housekeeping and hears of jobs at once. */
export const openWorkerQueue = (): Promise<PgBoss> =>
  start({
    supervise: true,
    schedule: true,
    useListenNotify: true,
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  });

/** Leaves a job in the transaction that needs it: it is there when, and only when, the transaction commits. */
export async function enqueue<Name extends JobName>(tx: Db, name: Name, data: Jobs[Name]): Promise<void> {
  const boss = await openQueue();
  await boss.send(name, data, { db: fromPrisma(tx) });
}

export async function closeQueue(): Promise<void> {
  const boss = await opened;
  opened = null;
  await boss?.stop({ graceful: true, timeout: 10_000 });
}

async function start(options: Partial<ConstructorOptions>): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: environment().DATABASE_URL, max: 3, ...options });
  boss.on("error", (error) => log.error({ err: error }, "queue"));
  try {
    await boss.start();
    await prepare(boss, options);
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false }); // half started, it would go on keeping house beside the next one
    throw error;
  }
}

async function prepare(boss: PgBoss, { supervise, schedule }: Partial<ConstructorOptions>): Promise<void> {
  for (const [name, policy] of Object.entries(QUEUES)) {
    if (!(await boss.getQueue(name))) await boss.createQueue(name, policy);
    else if (supervise) await boss.updateQueue(name, policy); // as an older release may have made it
  }
  if (schedule) for (const [name, cron] of BY_THE_CLOCK) await boss.schedule(name, cron);
}

export type { Job };

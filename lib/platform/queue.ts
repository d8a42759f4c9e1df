import { type ConstructorOptions, fromPrisma, type Job, PgBoss } from "pg-boss";
import type { Db } from "./db";
import { environment } from "./environment";
import { log } from "./log";

/** Every background job and what it is given. The worker has one handler for each, held by the type. */
export interface Jobs {
  "extract-facts": { revisionId: string };
  "send-mail": { to: string; subject: string; text: string; messageId: string };
  "sweep-expired": Record<string, never>;
}
export type JobName = keyof Jobs;

const RETRIES = { retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 600, expireInSeconds: 120 };
const QUEUES: Record<JobName, typeof RETRIES> = {
  "extract-facts": RETRIES,
  "send-mail": RETRIES,
  "sweep-expired": RETRIES,
};

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
export const openWorkerQueue = (): Promise<PgBoss> => start({ supervise: true, schedule: true, useListenNotify: true });

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
  boss.on("error", (error) => log.error({ error: String(error) }, "queue"));
  await boss.start();
  for (const [name, policy] of Object.entries(QUEUES)) {
    if (!(await boss.getQueue(name))) await boss.createQueue(name, { ...policy, notify: true });
  }
  return boss;
}

export type { Job };

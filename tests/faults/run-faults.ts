import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { disconnect } from "@/lib/platform/db";
import { migrate } from "@/scripts/migrate.mjs";
import { freePort } from "@/scripts/settings.mjs";
import { startTemporaryDatabase } from "@/scripts/temporary-database.mjs";
import { aUser } from "../support/a-user";
import { countOpenJobs } from "./filed-parts";
import { killInTurn } from "./kill-in-turn";
import { isWhole, type Survived } from "./survived";
import { tally } from "./tally";
import { type Restarted, startProgram, type Target, theDatabase } from "./targets";
import { type Answered, keepFiling } from "./writer";

export interface Faults {
  /** The same seed kills in the same order after the same pauses. */
  seed: number;
  writers: number;
  /** In each round every process is killed once. */
  rounds: number;
  /** False: a database that forgets what it has acknowledged when it is killed, to see that this is seen. */
  isDurable?: boolean;
}

// What was acknowledged must be there when every process is dead; a temporary database does not care otherwise.
const DURABLE = { fsync: "on", synchronous_commit: "on", full_page_writes: "on" };
const QUIET_MS = 240_000; // a job that failed several times waits longer each time
const LOGS = "test-results/faults";

/**
 * Several editors file articles through the pages of the built archive while its processes are killed with SIGKILL, one
 * after another, and started again at once. Then everything is compared with what the editors were answered.
 */
export async function runFaults({ seed, writers, rounds, isDurable = true }: Faults): Promise<Survived> {
  const database = await startTemporaryDatabase({ settings: isDurable ? DURABLE : {} });
  const programs: Restarted[] = [];
  try {
    await migrate(database.url);
    const env = await settings(database);
    Object.assign(process.env, env);
    const people = await editors(writers);
    for (const name of ["worker", "web"] as const) {
      programs.push(startProgram(name, env, path.join(database.folder, `${name}.log`)));
      await programs.at(-1)?.up();
    }
    const targets = [...programs, theDatabase(database.data)];
    const survived = await fileAndKill(env.NEXTAUTH_URL, people, targets, { rounds, seed });
    for (const { name, endedItself } of programs) {
      if (endedItself() > 0) survived.faults.push(`${name} ended ${endedItself()} times when nobody had killed it`);
    }
    if (!isWhole(survived)) keepLogs(database.folder);
    return survived;
  } catch (error) {
    keepLogs(database.folder);
    throw error;
  } finally {
    for (const program of programs) await program.stop();
    await disconnect();
    await database.stop();
  }
}

async function settings({ url, folder }: { url: string; folder: string }) {
  const port = String(await freePort());
  return {
    DATABASE_URL: url,
    HOST: "127.0.0.1",
    PORT: port,
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    NEXTAUTH_SECRET: "only for tests, worth nothing",
    MAIL_FOLDER: path.join(folder, "mail"),
    NODE_ENV: "production",
    DEV: "0", // vitest says 1
    THROTTLE: "0", // everybody comes from one address
    LOG_LEVEL: "info",
  };
}

async function editors(count: number): Promise<{ email: string; name: string }[]> {
  const names = Array.from({ length: count }, (_, index) => `Редактор № ${index + 1}`);
  const people = await Promise.all(names.map((name) => aUser({ role: "editor", name })));
  await disconnect(); // none of our connections is in the way of a kill
  return people;
}

async function fileAndKill(
  origin: string,
  people: { email: string; name: string }[],
  targets: Target[],
  turns: { rounds: number; seed: number },
): Promise<Survived> {
  const answered: Answered = { articles: [], sessions: [], repeated: 0, cutOff: 0, faults: [] };
  const kills = { web: 0, worker: 0, database: 0 };
  const began = performance.now();
  let isEnough = false;
  const filing = Promise.all(people.map((person) => keepFiling(origin, person, answered, () => isEnough)));
  const killing = killInTurn(targets, turns, answered, kills).finally(() => {
    isEnough = true;
  });
  await Promise.all([filing, killing]);
  const filed = performance.now();
  await quiet();
  const ended = performance.now();
  return {
    ...(await tally(answered.articles)),
    ...{ kills, repeated: answered.repeated, cutOff: answered.cutOff, faults: answered.faults },
    sessions: answered.sessions.length,
    lostSessions: await countLostSessions(answered),
    seconds: Math.round((ended - began) / 1000),
    secondsUntilQuiet: Math.round((ended - filed) / 1000),
  };
}

/** Waits until the worker has nothing more to do. */
async function quiet(): Promise<void> {
  for (const until = Date.now() + QUIET_MS; (await countOpenJobs()) > 0; await sleep(250)) {
    if (Date.now() > until) return; // the tally says what is not done
  }
}

async function countLostSessions({ sessions }: Answered): Promise<number> {
  let lost = 0;
  for (const browser of sessions) if ((await browser.open("/account")).status !== 200) lost += 1;
  return lost;
}

function keepLogs(folder: string): void {
  mkdirSync(LOGS, { recursive: true });
  for (const name of ["web.log", "worker.log", "postgres.log"]) cpSync(path.join(folder, name), path.join(LOGS, name));
}

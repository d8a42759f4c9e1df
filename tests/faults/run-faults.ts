import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { disconnect } from "@/lib/platform/db";
import { Random } from "@/scripts/bench/random";
import { migrate } from "@/scripts/migrate.mjs";
import { freePort } from "@/scripts/settings.mjs";
import { startTemporaryDatabase } from "@/scripts/temporary-database.mjs";
import { aUser } from "../support/a-user";
import { countOpenJobs } from "./filed-parts";
import { type Tally, tally } from "./tally";
import { type Restarted, startProgram, type Target, theDatabase, whenTrue } from "./targets";
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

export interface Survived extends Tally {
  kills: Record<Target["name"], number>;
  /** Requests that were not answered and sent again. */
  repeated: number;
  sessions: number;
  lostSessions: number;
  /** Answers that no archive may give, and programs that ended when nobody had killed them. */
  faults: string[];
  /** From the first request until the last fact was written. */
  seconds: number;
  /** Of these, after the last filing. */
  secondsUntilQuiet: number;
}

// Nobody waits for power here either, but what was acknowledged must be there when every process is dead.
const DURABLE = { fsync: "on", synchronous_commit: "on", full_page_writes: "on" };
const PAUSE_MS = 1500; // at most, between a filing and a kill
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
    const survived = await fileAndKill(
      env.NEXTAUTH_URL,
      people,
      [...programs, theDatabase(database.data)],
      rounds,
      seed,
    );
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

/** Whether nothing acknowledged was lost and nothing is there twice or in part. */
export const isWhole = (survived: Survived): boolean =>
  survived.filed === survived.acknowledged &&
  survived.isAuditWhole &&
  survived.lostSessions === 0 &&
  [survived.lost, survived.doubled, survived.half, survived.wrongFacts, survived.faults].every(({ length }) => !length);

/** One line with the counts. */
export function inOneLine(survived: Survived): string {
  const { filed, acknowledged, lost, doubled, facts, kills, repeated, seconds, secondsUntilQuiet } = survived;
  const killed = Object.entries(kills).map(([name, count]) => `${name} ${count}`);
  return `${filed} filed, ${acknowledged} acknowledged, ${lost.length} lost, ${doubled.length} doubled, ${facts} facts, ${repeated} requests repeated, kills: ${killed.join(", ")}, ${seconds} s (${secondsUntilQuiet} s of them until the last facts)`;
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
  rounds: number,
  seed: number,
): Promise<Survived> {
  const answered: Answered = { articles: [], sessions: [], repeated: 0, faults: [] };
  const kills = { web: 0, worker: 0, database: 0 };
  const began = performance.now();
  let isEnough = false;
  const filing = Promise.all(people.map((person) => keepFiling(origin, person, answered, () => isEnough)));
  const killing = killInTurn(targets, rounds, new Random(seed), answered, kills).finally(() => {
    isEnough = true;
  });
  await Promise.all([filing, killing]);
  const filed = performance.now();
  await quiet();
  const ended = performance.now();
  return {
    ...(await tally(answered.articles)),
    ...{ kills, repeated: answered.repeated, faults: answered.faults, sessions: answered.sessions.length },
    lostSessions: await countLostSessions(answered),
    seconds: Math.round((ended - began) / 1000),
    secondsUntilQuiet: Math.round((ended - filed) / 1000),
  };
}

/** Every round in another order; each kill falls into filing, at whatever instant. */
async function killInTurn(
  targets: readonly Target[],
  rounds: number,
  random: Random,
  { articles }: Answered,
  kills: Survived["kills"],
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const turns = targets.map((target) => ({ target, turn: random.next() })).toSorted((a, b) => a.turn - b.turn);
    for (const { target } of turns) {
      await moreThan(articles.length, articles);
      await target.up();
      await sleep(random.whole(0, PAUSE_MS));
      target.kill();
      kills[target.name] += 1;
    }
  }
  await moreThan(articles.length, articles); // after the last one too
}

const moreThan = (count: number, list: readonly unknown[]): Promise<void> =>
  whenTrue(() => list.length > count, "nothing more is filed");

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

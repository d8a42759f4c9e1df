import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "./app-error";
import { pool } from "./db";
import { environment } from "./environment";
import { sha256 } from "./ids";
import { log } from "./log";

/** How often something may be tried. */
export interface Limit {
  /** What is counted: part of the key. */
  name: string;
  /** So many tries pass without any delay. */
  free: number;
  /** The count starts again after this many seconds. */
  window: number;
  /** The first delay in seconds; each further try doubles it, up to `longest`. Nobody is ever locked out for good. */
  delay: number;
  longest: number;
}

/**
 * Counts one try of `who` and refuses it when its time has not come. It counts before the work, so that many tries
 * sent at once do not pass together. When the counters cannot be reached the try is refused.
 * @throws {AppError} too-many `wait` with `retryAfter` seconds; unavailable `try-later`
 */
export async function takeTurn(limit: Limit, who: string): Promise<void> {
  if (!environment().THROTTLE) return;
  const tries = counter(limit.name, limit.window);
  const { consumedPoints } = await reached(tries.penalty(keyOf(who)));
  if (consumedPoints <= limit.free) return;

  const seconds = Math.min(limit.delay * 2 ** (consumedPoints - limit.free - 1), limit.longest);
  const wait = await passGate(`${limit.name}-gate`, keyOf(who), Math.ceil(seconds));
  if (wait === null) return;
  await reached(tries.reward(keyOf(who))); // a refused try does not make the next wait longer
  throw new AppError("too-many", "wait", { retryAfter: wait, values: { seconds: wait } });
}

const here = new Map<string, RateLimiterMemory>();

/**
 * Counts in this process alone, for what is too cheap to be counted in the database.
 * @throws {AppError} too-many `wait`
 */
export async function countHere({ free, window }: Pick<Limit, "free" | "window">, who: string): Promise<void> {
  if (!environment().THROTTLE) return;
  const name = `${free}/${window}`;
  const counted = here.get(name) ?? new RateLimiterMemory({ points: free, duration: window });
  here.set(name, counted);
  try {
    await counted.consume(who);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const wait = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw new AppError("too-many", "wait", { retryAfter: wait, values: { seconds: wait } });
  }
}

/** Takes one counted try back: it was no failure, but says nothing about the others. */
export async function giveBackTurn(limit: Limit, who: string): Promise<void> {
  if (!environment().THROTTLE) return;
  await reached(counter(limit.name, limit.window).reward(keyOf(who)));
}

/** Forgets what was counted: the right password was given, or the address was proved by mail. */
export async function forgive(limit: Limit, who: string): Promise<void> {
  if (!environment().THROTTLE) return;
  await reached(counter(limit.name, limit.window).delete(keyOf(who)));
  await reached(counter(`${limit.name}-gate`, 1).delete(keyOf(who)));
}

/** Removes counters that ran out; a job calls it now and then. */
export async function sweepThrottle(): Promise<void> {
  await pool().query(`DELETE FROM "RateLimit" WHERE "expire" < $1`, [Date.now()]);
}

/** Null when the gate was open, which closes it for `seconds`; else the seconds until it opens. */
async function passGate(name: string, key: string, seconds: number): Promise<number | null> {
  const passed = await reached(counter(name, 1).penalty(key, 1, { customDuration: seconds }));
  return passed.consumedPoints === 1 ? null : Math.max(1, Math.ceil(passed.msBeforeNext / 1000));
}

const counters = new Map<string, RateLimiterPostgres>();
let countersPool: unknown = null;

function counter(name: string, window: number): RateLimiterPostgres {
  if (countersPool !== pool()) counters.clear(); // the pool was closed and opened anew
  countersPool = pool();
  const known = counters.get(name) ?? makeCounter(name, window);
  counters.set(name, known);
  return known;
}

const makeCounter = (name: string, window: number): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: pool(),
    storeType: "pool",
    tableName: "RateLimit",
    tableCreated: true,
    keyPrefix: name,
    points: 1,
    duration: window,
    clearExpiredByTimeout: false,
  });

async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    log.error({ error: String(error) }, "throttle");
    throw new AppError("unavailable", "try-later", { retryAfter: 5 });
  }
}

// E-mail addresses do not belong into a table of counters, and a key has room for 255 characters.
const keyOf = (who: string): string => sha256(who).slice(0, 40);

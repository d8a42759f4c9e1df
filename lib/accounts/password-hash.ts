import { hash, verify } from "@node-rs/argon2";
import { AppError } from "@/lib/platform/app-error";

// OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes. One hash costs about 33 ms of a core.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2;
const WAITING = 8;

/** The hash to keep. NFKC first, so that the same password typed on another keyboard is the same. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize("NFKC"), COST));

/**
 * Whether a password fits a kept hash. `null`, where there is no account, costs the same time and never fits.
 * @throws {AppError} too-many `busy` when more people sign in at once than the machine can check
 */
export async function passwordFits(kept: string | null, password: string): Promise<boolean> {
  const against = kept ?? (await dummyHash());
  const fits = await inTurn(() => verify(against, password.normalize("NFKC")));
  return fits && kept !== null;
}

/** Whether a hash was made at another cost than today's and is to be made anew when its password is at hand. */
export const isHashDated = (kept: string): boolean =>
  !kept.startsWith(`$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`);

// It must be a real hash of equal cost: a malformed one is refused at once, and the clock would tell.
let dummy: Promise<string> | null = null;
function dummyHash(): Promise<string> {
  dummy ??= hash("a password that nobody has", COST);
  return dummy;
}

let running = 0;
const queue: (() => void)[] = [];

/** Every hash takes 19 MiB and a core: a few at a time, a few more waiting, the rest is told to come again. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await place();
  else running += 1;
  try {
    return await work();
  } finally {
    // A place is handed on to the first who waits, so that nobody slips in between.
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

function place(): Promise<void> {
  if (queue.length >= WAITING) throw new AppError("too-many", "busy", { retryAfter: 2 });
  return new Promise((resolve) => queue.push(resolve));
}

import { setTimeout } from "node:timers/promises";

/**
 * Does the work and answers no sooner than after `ms`, refusals too, so that the clock does not tell whether an address
 * has an account here. The work itself must take less.
 */
export async function inSteadyTime<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work(), setTimeout(ms)]);
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}

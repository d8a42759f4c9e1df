import { setTimeout as sleep } from "node:timers/promises";

/** Waits. Gives false as soon as the signal is aborted, true when the time is over. */
export async function pause(milliseconds, signal) {
  try {
    await sleep(milliseconds, null, { signal });
    return true;
  } catch (error) {
    if (error.name === "AbortError") return false;
    throw error;
  }
}

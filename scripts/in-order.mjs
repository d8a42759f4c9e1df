// Work that opens things and closes them again in the opposite order, however it ends.

/**
 * Runs a job. What it defers is done when it ends, fails, or a signal comes, the last one first.
 *
 * @param {(scope: { defer: (undo: () => unknown) => void, stopped: AbortSignal }) => Promise<number | undefined>} job
 *   gives the exit code; `stopped` is aborted by the first SIGINT, SIGTERM or SIGHUP
 * @param {{ whenStopped?: number }} [options] the exit code after a signal
 * @returns {Promise<number>}
 */
export async function inOrder(job, { whenStopped = 130 } = {}) {
  const undone = [];
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of SIGNALS) process.on(signal, stop); // a group and its launcher may both send it
  try {
    const done = await job({ defer: (undo) => undone.push(undo), stopped: stopping.signal });
    return stopping.signal.aborted ? whenStopped : (done ?? 0);
  } catch (error) {
    if (stopping.signal.aborted && error.name === "AbortError") return whenStopped;
    throw error;
  } finally {
    for (const undo of undone.reverse()) await undo();
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

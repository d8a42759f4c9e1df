import cluster, { type Worker } from "node:cluster";
import { setTimeout as pause } from "node:timers/promises";

/** What happens to the processes, for the log. */
export interface Told {
  ready: (processes: number) => void;
  restarting: (pid: number | undefined, how: string) => void;
}

const BEFORE_NEXT_MS = 1000;

/**
 * Runs the web server in so many processes that share its port: Node.js draws pages on one processor, and a machine has
 * more. This process accepts the connections and hands them round; it answers none itself. A process that fails is replaced
 * while the others go on. One that cannot even begin ends all with its exit code: it is for who started us to try again.
 * SIGTERM ends them in order, and us after the last.
 * @param program file of a server that listens on its port, and ends by itself when it gets SIGTERM
 */
export function shareAmongProcesses(program: string, count: number, told: Told): void {
  const listening = new Set<Worker>();
  let stopping = false;
  let exitCode = 0;

  cluster.setupPrimary({ exec: program });
  cluster.on("listening", (worker) => {
    listening.add(worker);
    if (listening.size === count) told.ready(count);
  });
  cluster.on("exit", (worker, code, signal) => {
    const hadBegun = listening.delete(worker);
    if (!stopping && hadBegun) void replace(worker, signal ?? `exit code ${code}`);
    else if (!stopping) stop(code || 1);
    if (stopping && isEmpty()) process.exit(exitCode);
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stop(0));
  for (let made = 0; made < count; made += 1) cluster.fork();

  async function replace(worker: Worker, how: string): Promise<void> {
    told.restarting(worker.process.pid, how);
    await pause(BEFORE_NEXT_MS);
    if (!stopping) cluster.fork();
  }

  function stop(code: number): void {
    if (stopping) return;
    stopping = true;
    exitCode = code;
    for (const worker of processes()) worker.process.kill("SIGTERM");
    if (isEmpty()) process.exit(exitCode);
  }
}

const processes = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

const isEmpty = (): boolean => processes().every((worker) => worker.isDead());

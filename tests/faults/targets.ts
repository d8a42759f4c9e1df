import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { childrenOf, isPostgres } from "@/scripts/processes.mjs";

/** What is killed with no word of warning, and comes back. */
export interface Target {
  name: "web" | "worker" | "database";
  /** Resolves when it is at work. */
  up: () => Promise<void>;
  kill: () => void;
}

/** A program of ours that is started again the moment it ends. */
export interface Restarted extends Target {
  /** How often it ended when nobody had killed it. */
  endedItself: () => number;
  stop: () => Promise<void>;
}

const LEAVE_WITH_PARENT = fileURLToPath(new URL("../../scripts/leave-with-parent.mjs", import.meta.url));
const PATIENCE_MS = 90_000;

/** Starts dist/NAME.mjs and keeps it; its lines go to a file. */
export function startProgram(name: "web" | "worker", env: Record<string, string>, log: string): Restarted {
  let isOver = false;
  let isKilled = false;
  let endedItself = 0;
  let isReady = false;
  let child = launch();

  function launch(): ChildProcess {
    isKilled = false;
    isReady = false;
    const started = spawnProgram(name, env);
    takeLines(started, (line) => {
      appendFileSync(log, `${line}\n`);
      isReady ||= started === child && line.includes('"ready":true');
    });
    started.once("exit", () => {
      if (isOver) return;
      if (!isKilled) endedItself += 1;
      setTimeout(relaunch, isKilled ? 0 : 500);
    });
    return started;
  }
  function relaunch(): void {
    if (!isOver) child = launch();
  }
  const kill = () => {
    isKilled = true;
    isReady = false;
    if (child.pid) process.kill(-child.pid, "SIGKILL"); // with those among whom it shares the work
  };
  const stop = () => {
    isOver = true;
    return end(child);
  };
  return {
    name,
    up: () => whenTrue(() => isReady, `the ${name} does not come back`),
    kill,
    stop,
    endedItself: () => endedItself,
  };
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** Looks again and again until something holds. */
export async function whenTrue(holds: () => boolean, otherwise: string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; !holds(); await sleep(20)) {
    if (Date.now() > until) throw new Error(otherwise);
  }
}

function spawnProgram(name: string, env: Record<string, string>): ChildProcess {
  const parameters = ["--import", LEAVE_WITH_PARENT, "--enable-source-maps", `dist/${name}.mjs`];
  return spawn(process.execPath, parameters, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  });
}

function takeLines({ stdout, stderr }: ChildProcess, take: (line: string) => void): void {
  for (const stream of [stdout, stderr]) if (stream) createInterface(stream).on("line", take);
}

/** The embedded PostgreSQL of a data folder, killed with all its processes; who started it starts it again. */
export function theDatabase(data: string): Target {
  const lock = path.join(data, "postmaster.pid");
  let killed = 0;
  const isUp = () => {
    const lines = existsSync(lock) ? readFileSync(lock, "utf8").split("\n") : [];
    return Number(lines[0]) !== killed && lines[7]?.trim() === "ready";
  };
  const kill = () => {
    killed = Number.parseInt(readFileSync(lock, "utf8"), 10);
    // Where there is no /proc the children of a killed server notice its death by themselves, a moment later.
    for (const pid of [killed, ...childrenOf(killed)]) if (isPostgres(pid)) process.kill(pid, "SIGKILL");
  };
  return { name: "database", up: () => whenTrue(isUp, "the database does not come back"), kill };
}

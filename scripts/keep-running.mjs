// Keeps a server process running: waits until it is ready, starts it again when it fails, stops it in order.
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { pause } from "./pause.mjs";
import { Refusal } from "./refusal.mjs";
import { say } from "./say.mjs";

const READY_MS = 90_000;
const STOP_MS = 15_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
const STEADY_MS = 60_000; // after this long a failure counts as the first again
const LEAVE_WITH_PARENT = fileURLToPath(new URL("./leave-with-parent.mjs", import.meta.url));

/**
 * Starts a Node program that prints a line of JSON with `"ready":true` when it is ready, and ends on SIGTERM.
 *
 * @param {object} program
 * @param {string} program.name in plain words, as "web server"
 * @param {string[]} program.parameters of node
 * @param {Record<string, string>} program.env over ours
 * @param {(line: string) => void} program.log takes every line it prints
 * @returns {Promise<{ pid: () => number | null, stop: () => Promise<void> }>} once it is ready
 * @throws {Refusal} when it ends, or is silent, before it was ready for the first time
 */
export async function keepRunning({ name, parameters, env, log }) {
  const stopping = new AbortController();
  let current = await launch({ name, parameters, env, log });
  const watched = (async () => {
    for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      const began = Date.now();
      const how = await current.ended;
      if (stopping.signal.aborted) return;
      if (Date.now() - began > STEADY_MS) wait = FIRST_PAUSE_MS;
      say(`The ${name} ended unexpectedly (${how}); starting it again in ${wait / 1000} s`);
      if (!(await pause(wait, stopping.signal))) return;
      current = start({ parameters, env, log });
      current.ready.then(() => say(`The ${name} runs again`));
    }
  })();
  const stop = async () => {
    stopping.abort();
    await end(current);
    await watched;
  };
  return { pid: () => current.child.pid ?? null, stop };
}

async function launch({ name, parameters, env, log }) {
  const last = [];
  const remember = (line) => {
    last.push(line);
    if (last.length > 12) last.shift();
    log(line);
  };
  const started = start({ parameters, env, log: remember });
  const silent = sleep(READY_MS, `it said nothing for ${READY_MS / 1000} s`, { ref: false });
  const failed = await Promise.race([started.ready, started.ended, silent]);
  if (failed === null) return started;
  await end(started);
  throw new Refusal(
    `The ${name} does not start (${failed}). Its last words:\n${last.join("\n")}`,
    `Не запускается: ${name} (${failed}). Последние слова – выше.`,
  );
}

function start({ parameters, env, log }) {
  // A process group of its own: Ctrl-C reaches only the launcher, which stops things in order.
  const child = spawn(process.execPath, ["--import", LEAVE_WITH_PARENT, ...parameters], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  });
  const ended = new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const ready = new Promise((resolve) => {
    readLines([child.stdout, child.stderr], (line) => {
      log(line);
      if (line.startsWith("{") && line.includes('"ready":true')) resolve(null);
    });
  });
  return { child, ended, ready };
}

function readLines(streams, take) {
  for (const stream of streams) {
    let rest = "";
    stream.setEncoding("utf8").on("data", (chunk) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) take(line);
    });
    stream.on("end", () => rest && take(rest));
  }
}

async function end({ child, ended }) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill("SIGTERM");
  const isLate = await Promise.race([ended.then(() => false), sleep(STOP_MS, true, { ref: false })]);
  if (isLate) child.kill("SIGKILL");
  await ended;
}

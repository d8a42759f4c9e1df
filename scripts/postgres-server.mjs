// The server process of a cluster: its lock, its start, and why it did not start.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { program } from "./postgres-binaries.mjs";
import { environment } from "./postgres-cluster.mjs";
import { isPostgres } from "./processes.mjs";
import { diskFull, isDiskFull, Refusal } from "./refusal.mjs";

const WINDOWS = process.platform === "win32";

/**
 * What the server that holds the data says of itself, or null when there is none: number, port and "ready" or "starting".
 * postmaster.pid has them in lines 1, 4 and 8: https://www.postgresql.org/docs/18/storage-file-layout.html
 */
export function readLock({ data }) {
  try {
    const lines = fs.readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? "" };
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

/** Removes the locks of a server that is gone, so that the next one may start. */
export function removeStaleLocks({ data, socket }, say) {
  const lock = readLock({ data });
  if (lock && !isPostgres(lock.pid)) {
    say(`The last server ended without a goodbye (process ${lock.pid}); the database recovers`);
    fs.rmSync(path.join(data, "postmaster.pid"), { force: true });
  }
  if (readLock({ data })) return;
  for (const name of fs.readdirSync(socket).filter((entry) => entry.endsWith(".lock"))) {
    const file = path.join(socket, name);
    if (!isPostgres(Number.parseInt(fs.readFileSync(file, "utf8"), 10))) fs.rmSync(file, { force: true });
  }
}

/**
 * Starts a server and waits until it is ready: `ready` is its lock, or null with what it `told` and whether another
 * start was quicker.
 */
export async function launchServer(cluster, settings, until) {
  const log = path.join(cluster.folder, "postgres.log");
  const before = fs.existsSync(log) ? fs.statSync(log).size : 0;
  const child = spawnServer(cluster, settings, log);
  let hasEnded = false;
  child.on("error", () => {
    hasEnded = true;
  });
  child.on("exit", () => {
    hasEnded = true;
  });
  while (!hasEnded && Date.now() < until) {
    const lock = readLock(cluster);
    if (lock?.pid === child.pid && lock.status === "ready") return { ready: lock };
    await sleep(25);
  }
  const told = fs.readFileSync(log, "utf8").slice(before);
  return { ready: null, told, lostRace: /lock file .* already exists/.test(told) };
}

function spawnServer({ binaries, account, data, socket }, settings, log) {
  const port = WINDOWS ? 20_000 + Math.floor(Math.random() * 20_000) : 5432; // elsewhere the number only names the socket
  const all = {
    ...settings,
    port,
    listen_addresses: WINDOWS ? "127.0.0.1" : "",
    unix_socket_directories: WINDOWS ? "" : socket,
  };
  const out = fs.openSync(log, "a");
  // A process group of its own: Ctrl-C must reach the application first.
  const child = spawn(
    program(binaries, "postgres"),
    ["-D", data, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    {
      ...account,
      cwd: path.parse(data).root,
      env: environment(),
      detached: true,
      windowsHide: true,
      stdio: ["ignore", out, out],
    },
  );
  fs.closeSync(out);
  child.unref();
  return child;
}

/** The refusal for a server that does not start, from what it told. */
export function startFailed({ folder }, told) {
  if (isDiskFull(new Error(told)) || hasNoSpace(folder)) return diskFull(folder);
  const fatal = /(?:FATAL|PANIC):\s*(.*)/.exec(told)?.[1] ?? told.trim().split("\n").at(-1);
  return new Refusal(
    `The database server does not start (${fatal}): see ${path.join(folder, "postgres.log")}.`,
    `Сервер базы данных не запускается (${fatal}): смотрите ${path.join(folder, "postgres.log")}.`,
  );
}

// On a full disk the server cannot even write down that it is full. Its log of changes grows by 16 MB at a time.
function hasNoSpace(folder) {
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize < 16 * 1024 * 1024;
}

// A PostgreSQL of one's own in a temporary folder, for tests and measurements: quick, forgetful, gone at the end.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clusterUsers } from "./cluster-users.mjs";
import { startDatabase } from "./embedded-db.mjs";
import { isPostgres } from "./processes.mjs";

const PREFIX = "spravka-temporary-";
const ABANDONED_MS = 60_000;
// Nothing here has to survive the loss of power.
const QUICK = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: 200 };

/**
 * Starts an empty server in a new temporary folder; `stop()` removes everything.
 *
 * @param {{ settings?: Record<string, string | number> }} [options] `settings` of postgresql.conf, over the quick ones
 */
export async function startTemporaryDatabase({ settings = {} } = {}) {
  await removeAbandoned();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startDatabase({ folder, settings: { ...QUICK, ...settings }, say: keepQuiet });
    const stop = async () => {
      await server.stop();
      remove();
    };
    return { ...server, folder, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

function keepQuiet() {
  return undefined;
}

// Servers whose test was killed, so that nobody was left to stop them.
async function removeAbandoned() {
  const folders = fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const folder of folders.map((name) => path.join(os.tmpdir(), name)).filter(isAbandoned)) {
    const servers = fs.readdirSync(folder).map((name) => path.join(folder, name, "postmaster.pid"));
    for (const lock of servers.filter((file) => fs.existsSync(file))) {
      const pid = Number.parseInt(fs.readFileSync(lock, "utf8"), 10);
      if (isPostgres(pid)) process.kill(pid, "SIGQUIT");
    }
    await sleep(200);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function isAbandoned(folder) {
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  if (!stat || Date.now() - stat.mtimeMs < ABANDONED_MS) return false;
  const mayEnter = process.platform === "win32" || process.getuid() === 0 || stat.uid === process.getuid();
  return mayEnter && clusterUsers(folder).others() === 0;
}

// Runs a private PostgreSQL for installations that name no DATABASE_URL: no port, no password, one server a folder.
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { clusterUsers } from "./cluster-users.mjs";
import { pause } from "./pause.mjs";
import { initialise, locateCluster, run } from "./postgres-cluster.mjs";
import { launchServer, readLock, removeStaleLocks, startFailed } from "./postgres-server.mjs";
import { isPostgres } from "./processes.mjs";

const WINDOWS = process.platform === "win32";
const PATIENCE_MS = 120_000; // recovery after a crash may take its time
const ATTEMPTS = 5;
const WATCH_MS = 1_000;
const LONGEST_WATCH_MS = 30_000;
const SETTINGS = {
  shared_buffers: "128MB",
  max_connections: 60,
  max_wal_size: "1GB",
  random_page_cost: "1.1",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
};

/**
 * Starts the server of a folder, or shares the one that runs there, and makes its database when there is none.
 * The last one to stop it stops it: `stop()` of an earlier one leaves it running for the others.
 *
 * @param {object} options
 * @param {string} options.folder where the data lie
 * @param {string} [options.database]
 * @param {Record<string, string | number>} [options.settings] of postgresql.conf, over ours
 * @param {(words: string) => void} [options.say]
 * @returns {Promise<{ url: string, urlOf: (database: string) => string, pid: number, data: string, stop: () => Promise<void> }>}
 */
export async function startDatabase({ folder, database = "spravka", settings = {}, say = console.error }) {
  const cluster = locateCluster(folder, say);
  initialise(cluster, say);
  const users = clusterUsers(cluster.folder);
  users.enter();
  try {
    const start = () => serve(cluster, { ...SETTINGS, ...settings }, users, say);
    const { pid, port } = await start();
    const urlOf = (name) => address(cluster, port, name);
    await createDatabase(urlOf("postgres"), database);
    const endWatch = keepServing(pid, start, say);
    const stop = async () => {
      await endWatch();
      if (users.leave()) shutDown(cluster);
    };
    return { url: urlOf(database), urlOf, pid, data: cluster.data, stop };
  } catch (error) {
    if (users.leave()) shutDown(cluster);
    throw error;
  }
}

// A server that was killed is started again; PostgreSQL itself sees to its own processes.
function keepServing(first, start, say) {
  const stopping = new AbortController();
  const watching = (async () => {
    let pid = first;
    let wait = WATCH_MS;
    while (await pause(wait, stopping.signal)) {
      if (isPostgres(pid)) continue;
      say("The database server ended unexpectedly; starting it again");
      try {
        ({ pid } = await start());
        wait = WATCH_MS;
      } catch (error) {
        say(error.message);
        wait = Math.min(wait * 2, LONGEST_WATCH_MS);
      }
    }
  })();
  return () => {
    stopping.abort();
    return watching;
  };
}

async function serve(cluster, settings, users, say) {
  const until = Date.now() + PATIENCE_MS;
  let waited = false;
  for (let attempt = 1; Date.now() < until; ) {
    removeStaleLocks(cluster, say);
    const running = readLock(cluster);
    if (running?.status === "ready" && (await answers(cluster, running.port))) {
      say(users.others() ? "Sharing the database that already runs" : "Adopting the database left running");
      return running;
    }
    if (running) {
      if (!waited) say(`Waiting for the database server that is busy (process ${running.pid})`);
      waited = true;
      await sleep(100);
      continue;
    }
    const started = await launchServer(cluster, settings, until);
    if (started.ready) return started.ready;
    // It lost the race against another start, or children of a killed server still hold its memory: look again.
    if (!started.lostRace && attempt++ >= ATTEMPTS) throw startFailed(cluster, started.told);
    await sleep(200);
  }
  throw startFailed(cluster, `no answer in ${PATIENCE_MS / 1000} s`);
}

function address({ socket }, port, database) {
  if (WINDOWS) return `postgresql://postgres@127.0.0.1:${port}/${database}`;
  return `postgresql://postgres@localhost:${port}/${database}?host=${encodeURIComponent(socket)}`;
}

// A server that is shutting down still calls itself ready for a moment.
async function answers(cluster, port) {
  const client = new pg.Client({ connectionString: address(cluster, port, "postgres") });
  client.on("error", () => client.end());
  try {
    await client.connect();
    return true;
  } catch {
    await sleep(100);
    return false;
  } finally {
    await client.end();
  }
}

async function createDatabase(url, database) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const known = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } catch (error) {
    const madeByAnother = ["42P04", "23505"].includes(error.code); // two first starts at once
    if (!madeByAnother) throw error;
  } finally {
    await client.end();
  }
}

function shutDown(cluster) {
  if (!readLock(cluster)) return;
  const stopped = run(cluster, "pg_ctl", ["-D", cluster.data, "stop", "-m", "fast", "-w", "-t", "30"]);
  if (stopped.status !== 0 && readLock(cluster)) {
    run(cluster, "pg_ctl", ["-D", cluster.data, "stop", "-m", "immediate"]);
  }
}

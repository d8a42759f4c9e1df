// npm start: from whatever is there to an archive that answers; Ctrl-C ends it in order.
import { openArchiveDatabase } from "../archive-database.mjs";
import { buildWhenChanged } from "../build.mjs";
import { inOrder } from "../in-order.mjs";
import { keepRunning } from "../keep-running.mjs";
import { processLog } from "../process-log.mjs";
import { during, say } from "../say.mjs";
import { seed } from "../seed.mjs";
import { refuseTakenPort, webSettings } from "../settings.mjs";

export default function start() {
  return inOrder(serve, { whenStopped: 0 });
}

async function serve({ defer, stopped }) {
  const settings = webSettings();
  await refuseTakenPort(settings.PORT, process.env.HOST);
  const database = await during("Opening the database", openArchiveDatabase);
  defer(() => database.stop());
  await buildWhenChanged({ stopped });
  const env = { ...settings, DATABASE_URL: database.url, NODE_ENV: "production" };
  const { seeded, adminPath } = await during("Looking for the first article", () =>
    seed(["--enable-source-maps", "dist/seed.mjs"], { env, stopped }),
  );
  if (seeded) say("The first article was put into the archive");
  await runServers(env, { defer, stopped });
  greet(settings.NEXTAUTH_URL, adminPath);
  await signalled(stopped);
  say("Stopping");
}

async function runServers(env, { defer, stopped }) {
  const worker = await program("worker", "worker", env);
  defer(worker.stop);
  stopped.throwIfAborted();
  const web = await during("Starting the web server", () => program("web", "web server", env));
  defer(web.stop);
}

function program(file, name, env) {
  const parameters = ["--enable-source-maps", `dist/${file}.mjs`];
  return keepRunning({ name, parameters, env: { ...env, SPRAVKA_PROCESS: file }, log: processLog(file) });
}

/** Says where the archive is and, while it has no admin, how to become one. */
export function greet(address, adminPath) {
  const seconds = (Date.now() - Number(process.env.SPRAVKA_BEGAN)) / 1000;
  say(`\nThe archive is open after ${seconds.toFixed(1)} s: ${address}`);
  if (adminPath) say(`Make the first account, an admin, once, by this link: ${new URL(adminPath, address)}`);
  say("Ctrl-C closes it.\n");
}

/** Waits for the signal to stop. */
export function signalled(stopped) {
  if (stopped.aborted) return Promise.resolve();
  return new Promise((resolve) => stopped.addEventListener("abort", resolve, { once: true }));
}

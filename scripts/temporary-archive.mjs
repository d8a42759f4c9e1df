// A whole archive of one's own for the journeys of the tests: database, worker and web server, all gone at the end.
import path from "node:path";
import { keepRunning } from "./keep-running.mjs";
import { migrate } from "./migrate.mjs";
import { processLog } from "./process-log.mjs";
import { seed } from "./seed.mjs";
import { freePort } from "./settings.mjs";
import { startTemporaryDatabase } from "./temporary-database.mjs";

/**
 * Opens an archive from what `npm run build` made, with the seed in it.
 *
 * @param {{ defer: (undo: () => unknown) => void, stopped?: AbortSignal }} scope of in-order.mjs
 * @param {Record<string, string>} [settings] environment variables of web and worker, over those below
 * @returns {Promise<{ url: string, databaseUrl: string, adminPath: string | null, folder: string, env: Record<string, string> }>}
 *   `adminPath` makes the first account an admin; `folder` holds its mail and logs; `env` is what web and worker were given
 */
export async function openTemporaryArchive({ defer, stopped }, settings = {}) {
  const database = await startTemporaryDatabase();
  defer(() => database.stop());
  await migrate(database.url);
  const port = await freePort();
  const env = {
    DATABASE_URL: database.url,
    HOST: "127.0.0.1",
    PORT: String(port),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: "only for tests, worth nothing",
    MAIL_FOLDER: path.join(database.folder, "mail"),
    NODE_ENV: "production",
    ...settings,
  };
  const { adminPath } = await seed(["--enable-source-maps", "dist/seed.mjs"], { env, stopped });
  for (const name of ["worker", "web"]) {
    const parameters = ["--enable-source-maps", `dist/${name}.mjs`];
    const log = processLog(name, path.join(database.folder, "log"));
    const running = await keepRunning({ name, parameters, env: { ...env, SPRAVKA_PROCESS: name }, log });
    defer(running.stop);
    stopped?.throwIfAborted();
  }
  return { url: env.NEXTAUTH_URL, databaseUrl: database.url, adminPath, folder: database.folder, env };
}

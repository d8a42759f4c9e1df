// The archive's database, ready for use: the server of DATABASE_URL, else the embedded one.
import path from "node:path";
import { startDatabase } from "./embedded-db.mjs";
import { migrate } from "./migrate.mjs";
import { say } from "./say.mjs";
import { DATA_FOLDER } from "./settings.mjs";

/**
 * Opens the database and brings it up to this code.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `stop()` leaves a server that is not ours alone
 */
export async function openArchiveDatabase() {
  const database = await openServer();
  try {
    const applied = await migrate(database.url, { say });
    if (applied.length > 0) say(`The database was brought up to date: ${applied.join(", ")}`);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** The same before its migrations. */
export async function openServer() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => undefined };
  return await startDatabase({ folder: path.join(DATA_FOLDER, "postgres"), say });
}

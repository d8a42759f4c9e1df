import { disconnect } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { buildWhenChanged } from "../../build.mjs";
import { type Figure, reportFigures } from "../../figures";
import { migrate } from "../../migrate.mjs";
import { seed } from "../../seed.mjs";
import { startTemporaryDatabase } from "../../temporary-database.mjs";
import { fillArchive } from "../generated-articles";

export const SECRET = "only for measuring, never for people";

interface Archive {
  /** Generated articles beside the first one. */
  articles: number;
  /** Of PostgreSQL, by name. */
  settings?: Record<string, string>;
}

/** Measures on a built archive of its own that is full, and reports the figures as the program's parameters say. */
export async function onArchive(
  { articles, settings }: Archive,
  measure: (databaseUrl: string) => Promise<Figure[]>,
): Promise<void> {
  const database = await startTemporaryDatabase(settings ? { settings } : undefined);
  try {
    process.env.DATABASE_URL = database.url;
    process.env.NEXTAUTH_SECRET = SECRET;
    await buildWhenChanged();
    await migrate(database.url);
    await seed(["dist/seed.mjs"], { env: process.env, stopped: undefined });
    await fillArchive(database.url, articles, (done) => done % 2500 === 0 && console.log(`${done} articles generated`));
    reportFigures(await measure(database.url), process.argv.slice(2));
  } finally {
    await closeQueue();
    await disconnect();
    await database.stop();
  }
}

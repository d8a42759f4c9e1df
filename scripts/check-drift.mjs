// Whether the migrations make exactly what prisma/*.prisma says.
import { runProgram } from "./run-program.mjs";
import { startTemporaryDatabase } from "./temporary-database.mjs";

/**
 * Applies every migration to an empty database and compares it with the schema.
 * @returns {Promise<{ isSame: boolean, output: string }>} `output` is the SQL that is missing from the migrations
 */
export async function checkDrift({ stopped } = {}) {
  const server = await startTemporaryDatabase();
  try {
    const difference = ["--from-migrations", "prisma/migrations", "--to-schema", "prisma", "--exit-code", "--script"];
    const { code, output } = await runProgram(
      process.execPath,
      ["node_modules/prisma/build/index.js", "migrate", "diff", ...difference],
      { env: { DATABASE_URL: server.url }, stopped },
    );
    if (code !== 0 && code !== 2) throw new Error(`prisma migrate diff failed:\n${output}`);
    return { isSame: code === 0, output };
  } finally {
    await server.stop();
  }
}

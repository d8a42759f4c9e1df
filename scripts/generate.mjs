// The database client out of prisma/*.prisma, only when those have changed.
import fs from "node:fs";
import { runProgram } from "./run-program.mjs";
import { during } from "./say.mjs";
import { unlessUnchanged } from "./source-state.mjs";

/** Writes generated/prisma anew when the schema, or the version of Prisma, is another than last time. */
export async function generateClient({ stopped } = {}) {
  const schema = fs.readdirSync("prisma").filter((name) => name.endsWith(".prisma"));
  const inputs = [
    ...schema.sort().map((name) => `prisma/${name}`),
    "prisma.config.ts",
    "node_modules/prisma/package.json",
  ];
  await unlessUnchanged("generated/.schema", inputs, () =>
    during("Writing the database client", async () => {
      const { code, output } = await runProgram(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
        stopped,
      });
      if (code !== 0) throw new Error(`prisma generate failed:\n${output}`);
    }),
  );
}

// npm run check: the fast half of npm test.
import fs from "node:fs";
import { checkBoundaries } from "../check-boundaries.mjs";
import { checkDrift } from "../check-drift.mjs";
import { checkMessages, LANGUAGES } from "../check-messages.mjs";
import { generateClient } from "../generate.mjs";
import { inOrder } from "../in-order.mjs";
import { runProgram } from "../run-program.mjs";
import { counts, runVitest, step } from "../steps.mjs";

export default function check() {
  return inOrder(async ({ stopped }) => ((await runChecks({ stopped })).isGood ? 0 : 1));
}

/**
 * Runs the checks one after another, all of them.
 * @returns {Promise<{ isGood: boolean, tests: { passed: number, failed: number, skipped: number } }>} `tests`: of vitest
 */
export async function runChecks({ stopped }) {
  await generateClient({ stopped });
  let tests = { passed: 0, failed: 0, skipped: 0 };
  const good = [
    await step("style", () => style(stopped)),
    await step("types", () => types(stopped)),
    await step("boundaries", boundaries),
    await step("migrations", () => migrations(stopped)),
    await step("messages", messages),
    await step("unit tests", async () => {
      tests = await runVitest("unit", { stopped });
      return { counted: counts(tests), isGood: tests.code === 0 && tests.passed > 0 };
    }),
  ];
  return { isGood: good.every(Boolean), tests };
}

async function style(stopped) {
  const biome = ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--colors=off", "."];
  const { code, output } = await runProgram(process.execPath, biome, { stopped });
  const files = Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0);
  return { counted: `${files} files`, isGood: code === 0 && files > 0, output };
}

// The types of pages (PageProps) are written by Next.js out of the folders of app.
async function types(stopped) {
  const written = await runProgram(process.execPath, ["node_modules/next/dist/bin/next", "typegen"], { stopped });
  if (written.code !== 0) return { counted: "next typegen failed", isGood: false, output: written.output };
  // The types of routes (PageProps and the like) are written from the folders of app/.
  const routes = await runProgram(process.execPath, ["node_modules/next/dist/bin/next", "typegen"], { stopped });
  if (routes.code !== 0) return { counted: "the types of routes", isGood: false, output: routes.output };
  // From nothing: what tsc remembers of global types goes stale when Next.js writes them anew.
  const afresh = ["--incremental", "false", "--pretty", "false", "--listFiles"];
  const tsc = ["node_modules/typescript/bin/tsc", "--noEmit", ...afresh];
  const { code, output } = await runProgram(process.execPath, tsc, { stopped });
  const lines = output.split("\n");
  const files = lines.filter((line) => line.startsWith(process.cwd()) && !line.includes("/node_modules/"));
  const faults = lines.filter((line) => / error TS\d+/.test(line));
  return {
    counted: `${files.length} files, ${faults.length} faults`,
    isGood: code === 0 && files.length > 0,
    output: faults.join("\n") || output,
  };
}

async function boundaries() {
  const { modules, dependencies, violations } = await checkBoundaries(["app", "lib"]);
  return {
    counted: `${modules} modules, ${dependencies} imports, ${violations.length} of them through a wall`,
    isGood: violations.length === 0,
    output: violations.join("\n"),
  };
}

async function migrations(stopped) {
  const { isSame, output } = await checkDrift({ stopped });
  const number = fs.readdirSync("prisma/migrations").filter((name) => /^\d+_/.test(name)).length;
  return {
    counted: `${number} migrations, ${isSame ? "no drift" : "not what the schema says"}`,
    isGood: isSame && number > 0,
    output,
  };
}

async function messages() {
  const { keys, faults } = checkMessages();
  return {
    counted: `${keys} keys in ${LANGUAGES.length} languages, ${faults.length} faults`,
    isGood: faults.length === 0,
    output: faults.join("\n"),
  };
}

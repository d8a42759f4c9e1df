// Runs Playwright against an archive of its own.
import fs from "node:fs";
import path from "node:path";
import { inOrder } from "./in-order.mjs";
import { runProgram } from "./run-program.mjs";
import { say } from "./say.mjs";
import { openTemporaryArchive } from "./temporary-archive.mjs";

/**
 * Opens a temporary archive, runs the journeys of tests/e2e in it, and hands back Playwright's own counts. A journey that
 * fails is walked once more, since a thousand of them share a small machine; one that passes only then is named at the end.
 * The journeys are told BASE_URL, ADMIN_PATH (makes the first account an admin), DATABASE_URL, MAIL_FOLDER and LOG_FOLDER.
 *
 * @param {{ stopped?: AbortSignal, parameters?: string[] }} options `parameters` of Playwright, as names of files
 */
export async function runJourneys({ stopped, parameters = [] } = {}) {
  const told = { code: 1, passed: 0, failed: 0, skipped: 0 };
  await inOrder(async ({ defer }) => {
    // Many journeys come from one address; the throttle has tests of its own.
    const archive = await openTemporaryArchive({ defer, stopped }, { THROTTLE: "0" });
    const report = path.join(archive.folder, "playwright.json");
    const env = {
      ...archive.env,
      NODE_ENV: "test",
      BASE_URL: archive.url,
      ADMIN_PATH: archive.adminPath ?? "",
      LOG_FOLDER: path.join(archive.folder, "log"),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    };
    const options = ["--reporter=list,json", "--retries=1", ...parameters];
    const playwright = ["node_modules/@playwright/test/cli.js", "test", ...options];
    const { code } = await runProgram(process.execPath, playwright, { env, stopped, output: "show" });
    Object.assign(told, { code }, countPlaywright(report));
    if (code !== 0) showLogs(env.LOG_FOLDER);
  });
  return told;
}

// https://playwright.dev/docs/test-reporters#json-reporter
function countPlaywright(report) {
  if (!fs.existsSync(report)) return {};
  const { stats, errors, suites } = JSON.parse(fs.readFileSync(report, "utf8"));
  const again = suites.flatMap(passedAgain);
  if (again.length > 0) say(`Passed only when walked again, ${again.length}:\n  ${again.join("\n  ")}`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/** The journeys of a suite of the report, and of those within it, that failed first and then passed. */
function passedAgain({ file, specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky"));
  return [...own.map(({ line, title }) => `${file}:${line} ${title}`), ...suites.flatMap(passedAgain)];
}

function showLogs(folder) {
  const results = path.resolve("test-results");
  fs.mkdirSync(results, { recursive: true });
  fs.cpSync(folder, path.join(results, "log"), { recursive: true });
  process.stdout.write(`The logs of web and worker are in ${path.join("test-results", "log")}\n`);
}

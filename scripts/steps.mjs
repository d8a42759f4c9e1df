// The steps of a check: each says what it counted and how long it took; one that fails does not keep the next from running.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runProgram } from "./run-program.mjs";
import { say } from "./say.mjs";

/**
 * Runs one step and prints its line.
 *
 * @param {string} name
 * @param {() => Promise<{ counted: string, isGood: boolean, output?: string }>} work `output` is shown when it is not good
 * @returns {Promise<boolean>} whether it is good
 */
export async function step(name, work) {
  const began = performance.now();
  const { counted, isGood, output } = await attempt(work);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (!isGood && output) say(output.trimEnd());
  say(`${isGood ? "ok  " : "FAIL"} ${name.padEnd(12)} ${counted} (${seconds} s)`);
  return isGood;
}

async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    return { counted: "could not be done", isGood: false, output: String(error.stack ?? error) };
  }
}

/**
 * Runs vitest on one project and hands back its own counts.
 * @param {string} project
 * @param {string[]} [parameters] more of vitest's
 */
export async function runVitest(project, { env, stopped, parameters = [] } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "spravka-vitest-"));
  const report = path.join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  try {
    const command = ["node_modules/vitest/vitest.mjs", "run", "--project", project, ...reporters, ...parameters];
    const { code } = await runProgram(process.execPath, command, {
      env: { NODE_ENV: "test", ...env },
      stopped,
      output: "show",
    });
    return { code, ...countVitest(report) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function countVitest(report) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const told = JSON.parse(fs.readFileSync(report, "utf8"));
  // A file that cannot even be read has no tests that failed.
  const unread = told.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: told.numPassedTests,
    failed: told.numFailedTests + unread.length,
    skipped: told.numPendingTests + told.numTodoTests,
  };
}

/** "12 passed, 0 failed, 1 skipped" */
export function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

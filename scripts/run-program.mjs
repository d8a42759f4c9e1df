// Runs a program to its end.
import { spawn } from "node:child_process";

/**
 * @param {string} command
 * @param {string[]} parameters
 * @param {object} [options]
 * @param {Record<string, string>} [options.env] over ours
 * @param {AbortSignal} [options.stopped] ends the program, and rejects with an AbortError
 * @param {"show" | "keep"} [options.output] let it through to our own output, or only hand it back
 * @param {string} [options.cwd]
 * @returns {Promise<{ code: number, output: string }>} `output` is empty where it was shown
 */
export function runProgram(command, parameters, { env = {}, stopped, output = "keep", cwd } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = output === "show" ? "inherit" : ["ignore", "pipe", "pipe"];
    const child = spawn(command, parameters, { cwd, env: { ...process.env, ...env }, stdio, signal: stopped });
    let told = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk) => {
        told += chunk;
      });
    }
    let failure = null;
    child.on("error", (error) => {
      failure = error; // an aborted one still has to end
      if (child.pid === undefined) reject(error);
    });
    child.on("close", (code) => (failure ? reject(failure) : resolve({ code: code ?? 1, output: told })));
  });
}

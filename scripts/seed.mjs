// Runs the seed and reads what it says.
import { runProgram } from "./run-program.mjs";

/**
 * Seeds the database when it is empty.
 * @param {string[]} parameters of node: the seed's program
 * @returns {Promise<{ seeded: boolean, adminPath: string | null }>} `adminPath` while there is no admin
 */
export async function seed(parameters, { env, stopped }) {
  const { code, output } = await runProgram(process.execPath, parameters, { env, stopped });
  const answer = output
    .trim()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .at(-1);
  if (code !== 0 || !answer) throw new Error(`The seed failed (exit code ${code}):\n${output}`);
  return JSON.parse(answer);
}

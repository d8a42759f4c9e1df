// Runs the seed and reads what it says.
import { diskFull, isDiskFull, Refusal } from "./refusal.mjs";
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
  if (code !== 0 || !answer) throw seedFailed(output);
  return JSON.parse(answer);
}

function seedFailed(output) {
  if (isDiskFull(new Error(output))) return diskFull(null);
  process.stderr.write(`${output.trim()}\n`);
  return new Refusal(
    "The first article could not be put into the archive; what the seed said stands above.",
    "Не удалось положить в архив первую статью; сообщение – выше.",
  );
}

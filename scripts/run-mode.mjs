// Runs one of the modes; by now the packages are installed and this is the Node they were made for.
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import "./leave-with-parent.mjs";
import { refuse } from "./refusal.mjs";

const MODES = ["start", "dev", "check", "test", "bench", "eval", "explain", "train", "backup"];

/** Runs a mode with its parameters to its end; a refusal is printed as its sentences. Sets the exit code. */
export async function runMode([mode = "", ...parameters]) {
  if (!MODES.includes(mode)) {
    process.stderr.write(`Say what to do: node scripts/launch.mjs ${MODES.join(" | ")}\n`);
    process.exitCode = 2;
    return;
  }
  try {
    const { default: run } = await import(`./modes/${mode}.mjs`);
    process.exitCode = await run(parameters);
  } catch (error) {
    process.exitCode = 1;
    refuse(error);
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runMode(process.argv.slice(2));
}

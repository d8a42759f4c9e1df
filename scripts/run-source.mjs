import fs from "node:fs";
import { generateClient } from "./generate.mjs";
import { inOrder } from "./in-order.mjs";
import { runProgram } from "./run-program.mjs";

const TSX = "node_modules/tsx/dist/cli.mjs";

/** Runs a program of ours from its TypeScript source, with its parameters; its exit code is handed on. */
export function runSource(file, parameters) {
  return inOrder(async ({ stopped }) => {
    await generateClient({ stopped });
    const { code } = await runProgram(process.execPath, [TSX, file, ...parameters], { stopped, output: "show" });
    return code;
  });
}

/** The names of the programs in a folder: its TypeScript files that are told to be such. */
export function listSources(folder, isProgram) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && isProgram(fs.readFileSync(`${folder}/${name}`, "utf8")))
    .map((name) => name.slice(0, -".ts".length));
}

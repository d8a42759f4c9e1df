// Where the lines of a server process go: all to a file, warnings and errors to the person who started it too.
import fs from "node:fs";
import path from "node:path";
import { DATA_FOLDER } from "./settings.mjs";

const LARGEST = 10_000_000; // bytes; one older file is kept
const WARNING = 40; // pino's number

/** Takes the lines of one process: appended to FOLDER/NAME.log, what matters shown as "NAME: words". */
export function processLog(name, folder = path.join(DATA_FOLDER, "log")) {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.log`);
  let size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return (line) => {
    if (size > LARGEST) {
      fs.renameSync(file, `${file}.1`);
      size = 0;
    }
    fs.appendFileSync(file, `${line}\n`, { mode: 0o600 });
    size += line.length + 1;
    const words = worthShowing(line);
    if (words) process.stdout.write(`${name}: ${words}\n`);
  };
}

// A line that is no JSON was not written by the log: a crash, or a warning of Node itself. Its first line will do here.
// What Next.js is done with it says with a tick.
function worthShowing(line) {
  if (/^(\s|[}\]^✓]|$)/u.test(line)) return "";
  if (!line.startsWith("{")) return line;
  try {
    const { level = 0, msg = "", err } = JSON.parse(line);
    return level >= WARNING ? [msg, err?.message].filter(Boolean).join(": ") : "";
  } catch {
    return line;
  }
}

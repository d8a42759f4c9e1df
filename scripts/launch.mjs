// The one way in: node scripts/launch.mjs MODE. Runs on any Node from 20.19 on, before anything is installed:
// installs what the lockfile says, finds Node 24 among it, and runs the mode under that.
import { spawn } from "node:child_process";
import fs from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "./install.mjs";
import { parentOf } from "./processes.mjs";
import { Refusal, refuse } from "./refusal.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BIN = path.join(ROOT, "node_modules", ".bin");
const OLDEST_NODE = 22; // that runs everything installed, where Node 24 is not packaged for the platform

async function main(parameters) {
  process.env.SPRAVKA_BEGAN = String(Date.now()); // installing counts too
  process.chdir(ROOT);
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  const hasInstalled = await installPackages(ROOT);
  const node = pinnedNode();
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.PATH = [BIN, path.dirname(node), process.env.PATH].join(path.delimiter);
  leaveWithNpm();
  // A Node that was just replaced on the disk goes on running, but should not start anything.
  if (hasInstalled || fs.realpathSync(process.execPath) !== fs.realpathSync(node)) runUnder(node, parameters);
  else await (await import("./run-mode.mjs")).runMode(parameters);
}

function pinnedNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const name = process.platform === "win32" ? "node.exe" : "node";
  const packaged = path.join(ROOT, "node_modules", `node-${system}-${process.arch}`, "bin", name);
  if (fs.existsSync(packaged)) return packaged;
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) return process.execPath;
  throw new Refusal(
    `No Node 24 is packaged for ${system}-${process.arch}: install Node 24 (this is ${process.version}).`,
    `Для ${system}-${process.arch} нет готового Node 24: установите Node 24 (сейчас ${process.version}).`,
  );
}

// The child holds a channel to us and ends when it breaks, so that killing us leaves nothing running.
function runUnder(node, parameters) {
  const script = path.join(ROOT, "scripts", "run-mode.mjs");
  const child = spawn(node, [script, ...parameters], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    process.stderr.write(`${node}: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

// npm may be killed without passing the signal on, and the shell between it and us then lives on.
// Started by hand, we may well outlive the shell.
function leaveWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  setInterval(() => {
    if (process.ppid !== shell || parentOf(shell) !== npm) process.kill(process.pid, "SIGTERM");
  }, 1000).unref();
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 1;
  refuse(error);
}

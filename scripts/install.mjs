// Installs what the lockfile says, when what is installed is not that.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";
import { during } from "./say.mjs";

/**
 * Runs `npm ci` when node_modules is missing, half made or of another lockfile.
 * @returns {Promise<boolean>} whether it had to
 */
export async function installPackages(root) {
  if (isInstalled(root)) return false;
  await during("Installing the packages of the lockfile", () => npmCi(root));
  return true;
}

// npm writes down what it installed, as the last thing it does; an interrupted installation has no such list.
function isInstalled(root) {
  const list = path.join(root, "node_modules", ".package-lock.json");
  if (!fs.existsSync(list)) return false;
  const installed = readPackages(list);
  const wanted = Object.entries(readPackages(path.join(root, "package-lock.json"))).filter(([folder]) => folder !== "");
  return wanted.every(([folder, { version, optional, devOptional }]) =>
    installed[folder] ? installed[folder].version === version : Boolean(optional ?? devOptional),
  );
}

function readPackages(file) {
  return JSON.parse(fs.readFileSync(file, "utf8")).packages;
}

async function npmCi(root) {
  // Under `npm run` npm says where it is itself.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const [command, ...first] = npm;
  const child = spawn(command, [...first, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: command === "npm" && process.platform === "win32",
  });
  let told = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      told += chunk;
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw installationFailed(told);
}

function installationFailed(told) {
  if (/ENOSPC/.test(told)) {
    return new Refusal(
      "The disk is full: free about 2 GB for the packages and start again.",
      "Диск заполнен: освободите около 2 ГБ для пакетов и запустите снова.",
    );
  }
  process.stderr.write(`${told.trim()}\n`);
  return new Refusal(
    "npm ci could not install the packages of the lockfile; what it said stands above.",
    "npm ci не смог установить пакеты из package-lock.json; его сообщение – выше.",
  );
}

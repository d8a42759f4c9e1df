// Where the data of the embedded PostgreSQL lie, and how they come to be.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBinaries, isReachable, program, reachableBinaries, unprivilegedAccount } from "./postgres-binaries.mjs";
import { isAlive } from "./processes.mjs";
import { diskFull, isDiskFull, Refusal } from "./refusal.mjs";

const WINDOWS = process.platform === "win32";
// Linux allows 107 bytes for the path of a socket, macOS 103; the name itself takes 20.
const LONGEST_SOCKET_FOLDER = 80;

/**
 * Everything that names one cluster: { binaries, account, folder, data, socket, version }.
 * The data folder carries the major version in its name, so that a new PostgreSQL never opens old data.
 */
export function locateCluster(wanted, say) {
  const account = unprivilegedAccount();
  const folder = reachableFolder(path.resolve(wanted), account, say);
  makeFolder(folder, account, 0o711);
  const binaries = reachableBinaries(findBinaries(), path.join(folder, "programs"), account);
  const version = majorVersion({ binaries, account, folder });
  const data = path.join(folder, `pg${version}`);
  const cluster = { binaries, account, folder, data, version, socket: socketFolder(folder) };
  refuseOtherVersions(cluster);
  makeFolder(cluster.socket, account, 0o700);
  return cluster;
}

/** Runs one of PostgreSQL's programs to its end under the cluster's account. */
export function run({ binaries, account, folder }, name, parameters) {
  return spawnSync(program(binaries, name), parameters, {
    ...account,
    cwd: path.parse(folder).root,
    env: environment(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The environment of PostgreSQL's programs: messages we can read, and one time zone. */
export function environment() {
  return { ...process.env, LC_MESSAGES: "C", TZ: "UTC" };
}

/** Makes the data folder when there is none. An interrupted attempt leaves nothing half made. */
export function initialise(cluster, say) {
  const { data, account } = cluster;
  removeHalfMade(data);
  if (fs.existsSync(path.join(data, "PG_VERSION"))) return;
  say("Making a new database");
  const half = `${data}.half-${process.pid}`;
  const made = run(cluster, "initdb", initdbOptions(half, cluster.version));
  if (made.status !== 0) {
    fs.rmSync(half, { recursive: true, force: true });
    throw initdbFailed(cluster, made.error?.message ?? made.stderr, account);
  }
  adopt(half, data);
}

// A project inside a folder closed to the account (root's own home) keeps its data outside.
function reachableFolder(wanted, account, say) {
  if (isReachable(path.dirname(wanted), account)) return wanted;
  const outside = `/var/lib/spravka-${createHash("sha256").update(wanted).digest("hex").slice(0, 8)}`;
  say(`The database account cannot enter ${path.dirname(wanted)}; its data are in ${outside}`);
  return outside;
}

function makeFolder(folder, { uid, gid }, mode) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    // Nobody may lead us elsewhere by a link in a folder that all can write to.
    const stat = fs.lstatSync(folder);
    const mine = uid === undefined ? WINDOWS || stat.uid === process.getuid() : [0, uid].includes(stat.uid);
    if (!stat.isDirectory() || !mine) throw foreignFolder(folder);
    if (uid !== undefined) fs.lchownSync(folder, uid, gid);
    if (!WINDOWS) fs.chmodSync(folder, mode);
  } catch (error) {
    if (isDiskFull(error)) throw diskFull(folder, error);
    throw ["EACCES", "EPERM", "EROFS"].includes(error.code) ? foreignFolder(folder, error) : error;
  }
}

function foreignFolder(folder, cause) {
  return new Refusal(
    `The folder ${folder} cannot be used by this account: start as the user it belongs to, or remove it.`,
    `Папка ${folder} недоступна этой учётной записи: запустите от имени её владельца или удалите её.`,
    cause,
  );
}

function majorVersion(cluster) {
  const told = run(cluster, "postgres", ["--version"]);
  const version = /(\d+)/.exec(told.stdout ?? "")?.[1];
  if (version) return Number(version);
  const reason = (told.error?.message ?? told.stderr).trim();
  throw new Refusal(
    `PostgreSQL in ${cluster.binaries} does not run here (${reason}): set DATABASE_URL to a server, or PG_BIN to other programs.`,
    `PostgreSQL из ${cluster.binaries} здесь не запускается (${reason}): укажите сервер в DATABASE_URL или другие программы в PG_BIN.`,
  );
}

// Beside the data when the path is short enough; else a folder of the temporary directory named after them.
function socketFolder(folder) {
  const beside = path.join(folder, "socket");
  if (WINDOWS || Buffer.byteLength(beside) <= LONGEST_SOCKET_FOLDER) return beside;
  return path.join(os.tmpdir(), `spravka-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`);
}

// Opening an empty database while an older or newer one lies beside it would look like the loss of everything.
function refuseOtherVersions({ folder, data, version }) {
  const other = fs
    .readdirSync(folder)
    .map((name) => Number(/^pg(\d+)$/.exec(name)?.[1] ?? version))
    .find((found) => found !== version);
  const within = fs.existsSync(path.join(data, "PG_VERSION"))
    ? Number(fs.readFileSync(path.join(data, "PG_VERSION"), "utf8"))
    : version;
  const found = within === version && !fs.existsSync(data) ? (other ?? version) : within;
  if (found === version) return;
  throw new Refusal(
    `The data in ${folder} are of PostgreSQL ${found} and this Spravka brings PostgreSQL ${version}: dump them with the Spravka that wrote them (npm run backup dump DIR) and restore here.`,
    `Данные в ${folder} записаны PostgreSQL ${found}, а в этой «Справке» PostgreSQL ${version}: выгрузите их той «Справкой», что их записала (npm run backup dump ПАПКА), и восстановите здесь.`,
  );
}

function removeHalfMade(data) {
  const name = `${path.basename(data)}.half-`;
  for (const entry of fs.readdirSync(path.dirname(data))) {
    if (!entry.startsWith(name) || isAlive(Number(entry.slice(name.length)))) continue;
    fs.rmSync(path.join(path.dirname(data), entry), { recursive: true, force: true });
  }
}

// C sorts the same everywhere, and C.UTF-8 knows Cyrillic letters: with LC_CTYPE=C search would not find them.
function initdbOptions(folder, version) {
  const builtin = version >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : [];
  return [
    ...["-D", folder, "-U", "postgres", "-E", "UTF8", "-A", "trust", "--data-checksums", "--no-instructions"],
    ...["--locale=C", `--lc-ctype=${letters()}`, ...builtin],
  ];
}

function letters() {
  if (WINDOWS) return "English_United States";
  const known = (spawnSync("locale", ["-a"], { encoding: "utf8" }).stdout ?? "").split("\n");
  const suitable = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "en_US.utf8", "ru_RU.UTF-8"];
  return suitable.find((name) => known.includes(name)) ?? "C.UTF-8";
}

function initdbFailed({ data }, message) {
  if (isDiskFull(new Error(message))) return diskFull(data);
  if (/invalid locale name/.test(message)) {
    return new Refusal(
      "This machine has no UTF-8 locale, without which Cyrillic cannot be searched: install C.UTF-8 or en_US.UTF-8.",
      "На этой машине нет локали UTF-8, без неё не работает поиск по кириллице: установите C.UTF-8 или en_US.UTF-8.",
    );
  }
  return new Error(`initdb failed: ${message}`);
}

// Two first starts at once: the one that comes second throws its own away.
function adopt(half, data) {
  try {
    fs.renameSync(half, data);
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST", "EPERM"].includes(error.code)) throw error;
    fs.rmSync(half, { recursive: true, force: true });
  }
}

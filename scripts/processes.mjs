// What can be told about a process by its number, without any package.
import { spawnSync } from "node:child_process";
import fs from "node:fs";

/** Whether a process of this number exists, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * Whether a process is a living PostgreSQL. A number may have been given to another program since
 * (typical in a restarted container), or belong to a zombie that nobody has reaped.
 * Where nothing can be told, a living process counts.
 */
export function isPostgres(pid) {
  if (!isAlive(pid)) return false;
  if (process.platform === "win32") return true;
  const told = describe(pid);
  return told === null || (!told.state.startsWith("Z") && /postgres|postmaster/.test(told.name));
}

/** The number with the moment the process began, so that a number given out twice is not mistaken. */
export function identity(pid) {
  return `${pid} ${describe(pid)?.started ?? ""}`.trim();
}

/** The number of the process that started a process, or null where it cannot be told. */
export function parentOf(pid) {
  return describe(pid)?.parent ?? null;
}

/** The numbers of the processes that a process started and that live; none where there is no /proc to ask. */
export function childrenOf(pid) {
  if (!fs.existsSync("/proc")) return [];
  const pids = fs.readdirSync("/proc").map(Number);
  return pids.filter((each) => each > 0 && parentOf(each) === pid);
}

// Linux reads /proc, as slim images have no ps. Fields: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
function describe(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const nameEnd = stat.lastIndexOf(")");
    const fields = stat.slice(nameEnd + 2).split(" ");
    return {
      name: stat.slice(stat.indexOf("(") + 1, nameEnd),
      state: fields[0],
      parent: Number(fields[1]),
      started: fields[19],
    };
  } catch {
    return describeByPs(pid);
  }
}

function describeByPs(pid) {
  const { stdout } = spawnSync("ps", ["-o", "stat=,ppid=,lstart=,comm=", "-p", String(pid)], { encoding: "utf8" });
  const told = /^(\S+)\s+(\d+)\s+((?:\S+\s+){4}\S+)\s+(.*)$/.exec((stdout ?? "").trim());
  return told ? { state: told[1], parent: Number(told[2]), started: told[3], name: told[4] } : null;
}

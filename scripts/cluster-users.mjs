// Who uses the server of a folder: one small file a process, so that the last to leave puts out the light.
import fs from "node:fs";
import path from "node:path";
import { identity, isAlive } from "./processes.mjs";

/** The users of a cluster's folder, as this process sees them: `enter()`, `others()` → number, `leave()` → was it the last. */
export function clusterUsers(folder) {
  const list = path.join(folder, "users");
  const own = path.join(list, String(process.pid));
  const others = () => readUsers(list).filter((name) => name !== String(process.pid)).length;
  return {
    enter() {
      fs.mkdirSync(list, { recursive: true });
      fs.writeFileSync(own, identity(process.pid));
    },
    others,
    leave() {
      fs.rmSync(own, { force: true });
      return others() === 0;
    },
  };
}

// Those killed without a goodbye are struck off, also when their number belongs to another process by now.
function readUsers(list) {
  if (!fs.existsSync(list)) return [];
  return fs.readdirSync(list).filter((name) => {
    const file = path.join(list, name);
    const isThere =
      isAlive(Number(name)) && fs.existsSync(file) && fs.readFileSync(file, "utf8") === identity(Number(name));
    if (!isThere) fs.rmSync(file, { force: true });
    return isThere;
  });
}

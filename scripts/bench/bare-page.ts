import { spawnSync } from "node:child_process";
import { type RunningServer, runServer } from "./running-server";

const FOLDER = "scripts/bench/bare";
const NEXT = "node_modules/next/dist/bin/next";

/** Builds and runs the least page that Next.js can render for its request: what everything of ours is set beside. */
export function runBarePage(): Promise<RunningServer> {
  const build = spawnSync(process.execPath, [NEXT, "build", FOLDER], { encoding: "utf8" });
  if (build.status !== 0) throw new Error(`the bare page could not be built: ${build.stdout}${build.stderr}`);
  return runServer([NEXT, "start", FOLDER], /Ready in/, {});
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { keepRunning } from "@/scripts/keep-running.mjs";
import { isAlive } from "@/scripts/processes.mjs";
import { temporaryFolder } from "./temporary-folder";

const READY = "console.log(JSON.stringify({ ready: true }));";
const STAYS = `${READY} setInterval(() => {}, 1000);`;

test("a program that ends is started again, until it is told to stop", { timeout: 20_000 }, async () => {
  const running = await keepRunning({ name: "worker", parameters: ["-e", STAYS], env: {}, log: () => undefined });
  onTestFinished(running.stop);
  const first = running.pid() ?? 0;
  process.kill(first, "SIGKILL");
  await vi.waitFor(() => expect(isAlive(running.pid() ?? 0) && running.pid() !== first).toBe(true), {
    timeout: 10_000,
  });

  await running.stop();
  expect(isAlive(running.pid() ?? 0)).toBe(false);
});

test("a program that does not get ready is refused with its last words", async () => {
  const parameters = ["-e", 'console.error("no database"); process.exit(3)'];
  const refused = keepRunning({ name: "web server", parameters, env: {}, log: () => undefined });
  await expect(refused).rejects.toThrow("The web server does not start (exit code 3). Its last words:\nno database");
});

test("a program ends in order when the one who started it is killed", { timeout: 20_000 }, async () => {
  const goodbye = path.join(temporaryFolder(), "goodbye");
  const kept = `${STAYS} process.on("SIGTERM", () => { require("node:fs").writeFileSync(${JSON.stringify(goodbye)}, ""); process.exit(0); });`;
  const starter = spawnModule(`
    import { keepRunning } from "./scripts/keep-running.mjs";
    const running = await keepRunning({ name: "x", parameters: ["-e", ${JSON.stringify(kept)}], env: {}, log: () => undefined });
    console.log(running.pid());`);
  const [line] = await once(starter.stdout, "data");
  starter.kill("SIGKILL");

  await vi.waitFor(() => expect(isAlive(Number(line))).toBe(false), { timeout: 10_000 });
  await vi.waitFor(() => expect(() => writeFileSync(goodbye, "", { flag: "wx" })).toThrow("EEXIST"));
});

function spawnModule(source: string) {
  return spawn(process.execPath, ["--input-type=module", "-e", source], { stdio: ["ignore", "pipe", "inherit"] });
}

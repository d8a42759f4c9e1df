import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { freePort } from "@/scripts/settings.mjs";

const PATIENCE = { timeout: 20_000 };

/** Answers with its number; /slow after a while. Ends in order. */
const SERVER = `
  import { createServer } from "node:http";
  const server = createServer((request, response) => {
    setTimeout(() => response.end(String(process.pid)), request.url === "/slow" ? 500 : 0);
  });
  server.once("error", () => process.exit(98));
  server.listen(Number(process.env.PORT), "127.0.0.1");
  process.on("SIGTERM", () => server.close(() => process.exit(0)));
`;

test("requests are shared by all processes, and it is ready when all are", { timeout: 60_000 }, async () => {
  const { port, told } = await share(3);
  expect(told).toEqual(["ready 3"]);
  expect((await whoAnswer(port, 12)).size).toBe(3);
});

test("while a process that was killed is replaced the others answer", { timeout: 60_000 }, async () => {
  const { port, told } = await share(2);
  const [killed = 0, other] = [...(await whoAnswer(port, 8))];
  process.kill(killed, "SIGKILL");
  await vi.waitFor(() => expect(told).toContain(`restarting ${killed} SIGKILL`), PATIENCE);
  expect([...(await whoAnswer(port, 4))]).toContain(other);
  await vi.waitFor(async () => expect((await whoAnswer(port, 8)).size).toBe(2), PATIENCE);
});

test("told to stop, all answer what they were asked and end", { timeout: 60_000 }, async () => {
  const { child, port } = await share(2);
  const pids = await whoAnswer(port, 8);
  const asked = [ask(port, "/slow"), ask(port, "/slow")];
  await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
  expect(new Set(await Promise.all(asked))).toEqual(pids);
  await expect(ask(port)).rejects.toThrow("ECONNREFUSED");
});

test("they leave when the one who shares is killed", { timeout: 60_000 }, async () => {
  const { child, port } = await share(2);
  child.kill("SIGKILL");
  await vi.waitFor(() => expect(ask(port)).rejects.toThrow("ECONNREFUSED"), PATIENCE);
});

test("a port that is taken ends all with the code of the process that found it so", { timeout: 60_000 }, async () => {
  const { port } = await share(2);
  const second = start(2, port);
  const [code] = await once(second, "exit");
  expect(code).toBe(98);
});

async function share(count: number): Promise<{ child: ChildProcess; port: number; told: string[] }> {
  const port = await freePort();
  const child = start(count, port);
  const told: string[] = [];
  if (child.stdout) createInterface(child.stdout).on("line", (line) => told.push(line));
  await vi.waitFor(() => expect(told).toContain(`ready ${count}`), PATIENCE);
  return { child, port, told };
}

function start(count: number, port: number): ChildProcess {
  const folder = mkdtempSync(path.join(tmpdir(), "spravka-web-"));
  const program = path.join(folder, "server.mjs");
  writeFileSync(program, SERVER);
  const starter = path.join(folder, "starter.mjs");
  writeFileSync(starter, starterOf(program, count));
  const child = spawn(process.execPath, ["--import", "tsx", starter], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

const starterOf = (program: string, count: number): string => `
  import { shareAmongProcesses } from ${JSON.stringify(pathToFileURL("app/_server/web-processes.ts"))};
  shareAmongProcesses(${JSON.stringify(program)}, ${count}, {
    ready: (processes) => console.log("ready", processes),
    restarting: (pid, how) => console.log("restarting", pid, how),
  });`;

async function whoAnswer(port: number, times: number): Promise<Set<number>> {
  return new Set(await Promise.all(Array.from({ length: times }, () => ask(port))));
}

/** The number of the process that answers, on a connection of its own. */
function ask(port: number, about = "/"): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get({ port, host: "127.0.0.1", path: about, agent: new Agent() }, async (response) => {
      const parts: Buffer[] = await response.toArray();
      resolve(Number(Buffer.concat(parts)));
    });
    request.on("error", reject);
  });
}

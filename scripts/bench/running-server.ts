import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

export interface RunningServer {
  url: string;
  pid: number;
  stop: () => Promise<void>;
}

/** Starts a Node program that listens on PORT, and waits for the line by which it says that it is ready. */
export async function runServer(
  parameters: readonly string[],
  ready: RegExp,
  env: Record<string, string>,
): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...parameters], {
    env: { ...process.env, ...env, NODE_ENV: "production", PORT: String(port), NEXTAUTH_URL: url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await saysReady(child, ready);
  return { url, pid: child.pid ?? 0, stop: () => end(child) };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

function saysReady(child: ChildProcess, ready: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code} before it was ready`)));
    if (!child.stdout) return reject(new Error("the server has no output"));
    createInterface(child.stdout).on("line", (line) => ready.test(line) && resolve());
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners("exit");
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

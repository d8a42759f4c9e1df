import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, test, vi } from "vitest";
import { SYSTEM } from "@/lib/access/viewer";
import { findArticle } from "@/lib/articles/queries";
import { anArticle } from "@/tests/support/an-article";

const folder = mkdtempSync(path.join(tmpdir(), "spravka-worker-"));
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** A worker of its own on the database of this file; its log by lines. */
function aWorker(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/worker/main.ts"], {
    env: { ...process.env, LOG_LEVEL: "info", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const ready = () => vi.waitFor(() => expect(lines.join("\n")).toContain('"ready":true'), { timeout: 20_000 });
  return { child, lines, ready };
}

test("a worker says when it is ready, writes the facts of what is filed, shows that it lives, leaves when told", async () => {
  const health = path.join(folder, "alive");
  const { child, lines, ready } = aWorker({ HEALTH_FILE: health });
  await ready();
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ process: "worker" });

  const article = await anArticle({ body: "Премьер-министр Кыргызстана Улукбек Марипов прибыл в Ташкент." });
  const done = { revision: { extraction: "done" } };
  await vi.waitFor(async () => expect(await findArticle(SYSTEM, article.slug)).toMatchObject(done), {
    timeout: 15_000,
  });
  await vi.waitFor(() => expect(existsSync(health)).toBe(true));
  expect(Date.now() - new Date(readFileSync(health, "utf8")).getTime()).toBeLessThan(20_000);

  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
}, 60_000);

test("a worker whose database is away waits for it, says so now and then, and leaves when told", async () => {
  const away = "postgresql://nobody@127.0.0.1:9/nothing";
  const { child, lines } = aWorker({ DATABASE_URL: away });
  await vi.waitFor(() => expect(lines.join("\n")).toContain("cannot be reached"), { timeout: 15_000 });
  expect(lines.length).toBeLessThan(20);
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
}, 60_000);

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { connect } from "@/scripts/connect.mjs";
import { startDatabase } from "@/scripts/embedded-db.mjs";
import { isPostgres } from "@/scripts/processes.mjs";
import { temporaryFolder } from "./temporary-folder";

const LONG = 60_000;

test("two starts on one folder share one server, and the last one to stop stops it", { timeout: LONG }, async () => {
  const folder = openFolder();
  const first = await start(folder);
  const second = await startInAnotherProcess(folder);

  expect(second.pid).toBe(first.pid);
  await first.stop();
  expect(isPostgres(first.pid)).toBe(true);
  await second.stop();
  await vi.waitFor(() => expect(isPostgres(first.pid)).toBe(false), 5000);
});

test("a server whose starter was killed is adopted", { timeout: LONG }, async () => {
  const folder = openFolder();
  const killed = await startInAnotherProcess(folder);
  await killed.kill();
  expect(isPostgres(killed.pid)).toBe(true);

  const told: string[] = [];
  const next = await start(folder, told);
  expect(next.pid).toBe(killed.pid);
  expect(told).toContain("Adopting the database left running");
});

test("what was acknowledged is there after the server itself was killed", { timeout: LONG }, async () => {
  const server = await start(openFolder());
  await query(server.url, "CREATE TABLE kept (word text); INSERT INTO kept VALUES ('справка')");
  process.kill(server.pid, "SIGKILL");

  const rows = await vi.waitFor(() => query(server.url, "SELECT word FROM kept"), { timeout: 20_000, interval: 200 });
  expect(rows).toEqual([{ word: "справка" }]);
});

test("a lock that names a process of something else does not keep it from starting", { timeout: LONG }, async () => {
  const folder = openFolder();
  const server = await startDatabase({ folder, say: () => undefined });
  await server.stop();
  writeFileSync(path.join(server.data, "postmaster.pid"), `${process.pid}\n${server.data}\n1\n5432\n\n\n\nready\n`);

  const again = await start(folder);
  expect(await query(again.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("Cyrillic letters are folded, whatever the locale of the machine", { timeout: LONG }, async () => {
  const { url } = await start(openFolder());
  const found = await query(url, "SELECT to_tsvector('russian', 'МОСКВЫ') @@ to_tsquery('russian', 'москва') AS found");
  expect(found).toEqual([{ found: true }]);
});

test.each([17, 19])("data of PostgreSQL %i are not passed over for new ones", async (other) => {
  const folder = openFolder();
  mkdirSync(path.join(folder, `pg${other}`));
  await expect(startDatabase({ folder, say: () => undefined })).rejects.toThrow(
    `The data in ${folder} are of PostgreSQL ${other}`,
  );
});

test("an initialisation that was interrupted leaves nothing half made", { timeout: LONG }, async () => {
  const folder = openFolder();
  const first = await startDatabase({ folder, say: () => undefined });
  await first.stop();
  const gone = spawn(process.execPath, ["-e", ""]);
  await once(gone, "exit");
  renameSync(first.data, `${first.data}.half-${gone.pid}`);

  const { data } = await start(folder);
  expect(existsSync(data)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.includes("half"))).toEqual([]);
});

function openFolder(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o711);
  return folder;
}

async function start(folder: string, told: string[] = []) {
  const server = await startDatabase({ folder, say: (words) => told.push(words) });
  onTestFinished(server.stop);
  return server;
}

async function startInAnotherProcess(folder: string) {
  const program = `
    import { startDatabase } from "./scripts/embedded-db.mjs";
    const server = await startDatabase({ folder: ${JSON.stringify(folder)}, say: () => undefined });
    process.once("SIGTERM", async () => { await server.stop(); process.exit(0); });
    console.log(server.pid);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await once(child, "exit");
  };
  return { pid: Number(line), stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}

async function query(url: string, sql: string) {
  const client = await connect(url);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

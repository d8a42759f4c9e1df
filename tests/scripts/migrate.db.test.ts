import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { connect } from "@/scripts/connect.mjs";
import { migrate } from "@/scripts/migrate.mjs";
import { temporaryFolder } from "./temporary-folder";

const url = process.env.DATABASE_URL ?? "";

test("a migrated database has nothing pending", async () => {
  expect(await migrate(url)).toEqual([]);
});

test("a database of a newer program is refused in two languages", async () => {
  await run(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name) VALUES ('n', 'n', now(), '29990101_newer')`,
  );
  await expect(migrate(url)).rejects.toMatchObject({
    message: expect.stringContaining("written by a newer Spravka (migration 29990101_newer is unknown here)"),
    russian: expect.stringContaining("записана более новой «Справкой»"),
  });
  await run(`DELETE FROM _prisma_migrations WHERE id = 'n'`);
});

test("a migration that fails changes nothing, is written down, and is not tried again", async () => {
  const name = await freshDatabase();
  const folder = migrations({
    "1_good": "CREATE TABLE good (id int)",
    "2_bad": "CREATE TABLE half (id int); SELECT 1/0",
  });
  await expect(migrate(name, { folder })).rejects.toThrow("migration 2_bad: division by zero");
  await expect(migrate(name, { folder })).rejects.toThrow("The migration 2_bad failed in this database before");
  expect(await run("SELECT to_regclass('good') IS NOT NULL AS good, to_regclass('half') AS half", name)).toEqual([
    { good: true, half: null },
  ]);
});

test("a database that keeps another time is refused", async () => {
  await run(
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone = %L', current_database(), 'Asia/Bishkek'); END $$`,
  );
  await expect(migrate(url)).rejects.toThrow("keeps its time in Asia/Bishkek");
  await run(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone = %L', current_database(), 'UTC'); END $$`);
});

test("a database that cannot search Cyrillic is refused", async () => {
  const name = await freshDatabase("LOCALE_PROVIDER libc LOCALE 'C'");
  await expect(migrate(name, { folder: migrations({}) })).rejects.toThrow("cannot search Cyrillic");
});

test.each([
  ["mysql://localhost/spravka", "not an address of the form"],
  [
    "postgresql://u:sesame@127.0.0.1:1/spravka",
    'The database "spravka" at 127.0.0.1:1 cannot be used: nothing listens there',
  ],
])("%s is refused in a sentence", async (address, sentence) => {
  const refusal = await migrate(address).catch((error: Error) => error);
  expect(refusal).toMatchObject({ name: "Refusal", message: expect.stringContaining(sentence) });
  expect(String(refusal)).not.toContain("sesame");
});

function migrations(scripts: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, sql] of Object.entries(scripts)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, "migration.sql"), sql);
  }
  return folder;
}

let made = 0;
async function freshDatabase(options = ""): Promise<string> {
  const fresh = new URL(url);
  fresh.pathname += `_${++made}`;
  await run(`CREATE DATABASE "${fresh.pathname.slice(1)}" TEMPLATE template0 ${options}`);
  return fresh.href;
}

async function run(sql: string, at = url) {
  const client = await connect(at);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

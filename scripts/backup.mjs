// A copy of all rows without PostgreSQL's own programs: one consistent view, a file of COPY text for every table.
// The schema comes from prisma/migrations, so that a copy moves between the embedded database and a server, and
// between versions of PostgreSQL.
import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { connect } from "./connect.mjs";
import { migrate } from "./migrate.mjs";
import { Refusal } from "./refusal.mjs";

const MANIFEST = "manifest.json";

/**
 * Writes every row of the archive into a new folder. The manifest comes last: without it the copy is not whole.
 * @returns {Promise<number>} how many tables
 */
export async function dump(url, folder) {
  if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0) throw notEmpty(folder);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const client = await connect(url);
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const tables = await listTables(client);
    for (const { name, columns } of tables) {
      const rows = client.query(copyTo(`COPY ${client.escapeIdentifier(name)} (${columns}) TO STDOUT`));
      await pipeline(rows, createGzip({ level: 3 }), fs.createWriteStream(fileOf(folder, name), { mode: 0o600 }));
    }
    const manifest = { createdAt: new Date(), migrations: await listMigrations(client), tables };
    fs.writeFileSync(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    await client.query("COMMIT");
    return tables.length;
  } finally {
    await client.end();
  }
}

/**
 * Puts the rows of a folder into a database in place of those it has: all of them or none.
 * @returns {Promise<number>} how many tables
 */
export async function restore(url, folder) {
  const { tables, migrations } = readManifest(folder);
  await migrate(url, { say: () => undefined });
  const client = await connect(url);
  try {
    refuseNewer(await listMigrations(client), migrations);
    await client.query("BEGIN");
    const references = await dropReferences(client);
    await withoutTriggers(client, async (names) => {
      await client.query(`TRUNCATE ${names.join(", ")}`);
      for (const table of tables) await restoreTable(client, folder, table);
    });
    for (const { table, name, definition } of references) {
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${client.escapeIdentifier(name)} ${definition}`);
    }
    await setSequences(client);
    await client.query("COMMIT");
    await client.query("ANALYZE");
    return tables.length;
  } finally {
    await client.end();
  }
}

function notEmpty(folder) {
  return new Refusal(
    `The folder ${folder} is not empty: name a new one for the copy.`,
    `Папка ${folder} не пуста: укажите для копии новую.`,
  );
}

async function listTables(client) {
  const { rows } = await client.query(`
    SELECT c.relname AS name,
      (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
       WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname NOT LIKE '\\_prisma\\_%'
    ORDER BY 1`);
  return rows;
}

async function listMigrations(client) {
  const { rows } = await client.query(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1",
  );
  return rows.map(({ name }) => name);
}

function readManifest(folder) {
  const file = path.join(folder, MANIFEST);
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8"));
  throw new Refusal(
    `There is no whole copy in ${folder}: its ${MANIFEST} is missing.`,
    `В папке ${folder} нет целой копии: отсутствует ${MANIFEST}.`,
  );
}

function refuseNewer(here, copied) {
  const unknown = copied.find((name) => !here.includes(name));
  if (!unknown) return;
  throw new Refusal(
    `The copy was made by a newer Spravka (migration ${unknown} is unknown here): update the program first.`,
    `Копия сделана более новой «Справкой» (миграция ${unknown} здесь неизвестна): сначала обновите программу.`,
  );
}

// Rows come table by table, so references are taken away and put back, which checks them all; no superuser needed.
async function dropReferences(client) {
  const { rows } = await client.query(`
    SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
  for (const { table, name } of rows) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${client.escapeIdentifier(name)}`);
  }
  return rows;
}

// Our triggers guard what people do (a revision never changes); the copy has been through them once.
async function withoutTriggers(client, work) {
  const names = (await listTables(client)).map(({ name }) => client.escapeIdentifier(name));
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  await work(names);
  for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
}

async function restoreTable(client, folder, { name, columns }) {
  const rows = client.query(copyFrom(`COPY ${client.escapeIdentifier(name)} (${columns}) FROM STDIN`));
  await pipeline(fs.createReadStream(fileOf(folder, name)), createGunzip(), rows);
}

async function setSequences(client) {
  const { rows } = await client.query(`
    SELECT s.oid::regclass::text AS sequence, d.refobjid::regclass::text AS table, a.attname AS column
    FROM pg_class s
    JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i')
    JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE s.relkind = 'S' AND s.relnamespace = 'public'::regnamespace`);
  for (const { sequence, table, column } of rows) {
    const next = `coalesce((SELECT max(${client.escapeIdentifier(column)}) FROM ${table}), 0) + 1`;
    await client.query(`SELECT setval($1, ${next}, false)`, [sequence]);
  }
}

function fileOf(folder, table) {
  return path.join(folder, `${table}.copy.gz`);
}

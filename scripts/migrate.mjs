// Applies prisma/migrations the way `prisma migrate deploy` does: same table, same checksums, same advisory lock.
// No schema engine and no network: it runs at every start and in a slim production image.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkLetters, checkMigrated } from "./check-database.mjs";
import { connect } from "./connect.mjs";
import { Refusal, refuse } from "./refusal.mjs";

const MIGRATIONS = fileURLToPath(new URL("../prisma/migrations", import.meta.url));
const LOCK = 72707369; // the key that Prisma's own schema engine takes

/**
 * Brings a database to what this code expects and checks that it can do its work.
 * Refuses a database that a newer Spravka has already changed, and one that cannot search Cyrillic or keeps another time.
 *
 * @param {string} url
 * @param {{ folder?: string, say?: (words: string) => void }} [options]
 * @returns {Promise<string[]>} the names of the migrations applied now
 */
export async function migrate(url, { folder = MIGRATIONS, say = console.log } = {}) {
  const client = await connect(url);
  try {
    await checkLetters(client);
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    const known = readMigrations(folder);
    const applied = await readApplied(client);
    refuseNewer(known, applied);
    for (const { name, checksum } of known) {
      if ((applied.get(name) ?? checksum) !== checksum)
        say(`Warning: migration ${name} was edited after it was applied`);
    }
    const pending = known.filter(({ name }) => !applied.has(name));
    for (const migration of pending) await apply(client, migration);
    await checkMigrated(client, url);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

function readMigrations(folder) {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"));
      return { name, sql: sql.toString("utf8"), checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function readApplied(client) {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
  const { rows } = await client.query("SELECT * FROM _prisma_migrations WHERE rolled_back_at IS NULL");
  const failed = rows.find((row) => !row.finished_at);
  if (failed) throw failedBefore(failed.migration_name);
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

function failedBefore(name) {
  return new Refusal(
    `The migration ${name} failed in this database before: mend what it says in _prisma_migrations, then run prisma migrate resolve --rolled-back ${name}.`,
    `Миграция ${name} в этой базе уже завершилась ошибкой: исправьте причину (она в _prisma_migrations) и выполните prisma migrate resolve --rolled-back ${name}.`,
  );
}

function refuseNewer(known, applied) {
  const names = new Set(known.map(({ name }) => name));
  const newer = [...applied.keys()]
    .filter((name) => !names.has(name))
    .sort()
    .at(-1);
  if (!newer) return;
  throw new Refusal(
    `The database was written by a newer Spravka (migration ${newer} is unknown here): update the program, or restore a backup made before.`,
    `База записана более новой «Справкой» (миграция ${newer} здесь неизвестна): обновите программу или восстановите прежнюю резервную копию.`,
  );
}

// The script goes as one message of the simple protocol, which is one transaction.
async function apply(client, { name, sql, checksum }) {
  const id = randomUUID();
  await client.query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)", [
    id,
    checksum,
    name,
  ]);
  try {
    await client.query(sql);
  } catch (error) {
    await client.query("ROLLBACK");
    await client.query("UPDATE _prisma_migrations SET logs = $2 WHERE id = $1", [id, String(error.stack)]);
    throw new Error(`migration ${name}: ${error.message}`, { cause: error });
  }
  await client.query("UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1", [id]);
}

async function main() {
  try {
    const done = await migrate(process.env.DATABASE_URL);
    console.log(done.length > 0 ? `Applied: ${done.join(", ")}` : "No pending migrations");
  } catch (error) {
    process.exitCode = 1;
    refuse(error);
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();

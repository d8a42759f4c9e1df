// The PostgreSQL that the WebAssembly schema engine sees. @prisma/adapter-pg as it stands splits scripts at every ";",
// does not know the catalogue's own types, and makes its shadow database out of the real one.
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { parse } from "pg-connection-string";

const CHARACTER = 18; // the type "char" of the catalogue: one byte
// Catalogue types the adapter does not know, and the text types as which they pass: https://www.postgresql.org/docs/18/datatype-oid.html
const AS_TEXT = { 18: 25, 24: 25, 2205: 25, 2206: 25, 1002: 1009, 1003: 1009 };
const PRISMA_ONLY = [
  ...["schema", "connection_limit", "pool_timeout", "pgbouncer", "connect_timeout", "socket_timeout"],
  "statement_cache_size",
];

/** What the engine is bound to: `connect()` for the database, `connectToShadowDb()` for one that is thrown away. */
export class MigrationDatabase {
  provider = "postgres";
  adapterName = "@prisma/adapter-pg";

  /** @param {{ url: string, shadowDatabaseUrl?: string }} datasource */
  constructor({ url, shadowDatabaseUrl }) {
    Object.assign(this, connection(url));
    this.shadow = shadowDatabaseUrl ? connection(shadowDatabaseUrl) : null;
  }

  connect() {
    return open(this.config, this.schema);
  }

  async connectToShadowDb() {
    return this.shadow ? await this.#emptied() : await this.#temporary();
  }

  async #emptied() {
    const place = ({ host, port, database }) => [host, port, database].join();
    if (place(this.shadow.config) === place(this.config)) throw new Error("shadowDatabaseUrl names the main database");
    const adapter = await open(this.shadow.config, this.shadow.schema);
    await adapter.executeScript("DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public");
    return adapter;
  }

  async #temporary() {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    const admin = new pg.Client(this.config);
    await admin.connect();
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE template0`);
    const adapter = await open({ ...this.config, database: name }, this.schema);
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await admin.query(`DROP DATABASE IF EXISTS "${name}"`);
      await admin.end();
    };
    return adapter;
  }
}

/** Opens and closes a connection; throws what PostgreSQL says. */
export async function tryConnecting(url) {
  const client = new pg.Client(connection(url).config);
  await client.connect();
  await client.end();
}

/** Makes the database that an address names. */
export async function createDatabase(url) {
  const { config } = connection(url);
  const client = new pg.Client({ ...config, database: "postgres" });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(config.database)}`);
  } finally {
    await client.end();
  }
  return { databaseName: config.database };
}

// pg ignores `database` beside a connection string, so the address is taken apart first.
// One connection: the advisory lock must be held by the session that migrates.
function connection(address) {
  const url = new URL(address);
  const schema = url.searchParams.get("schema") ?? undefined;
  for (const name of PRISMA_ONLY) url.searchParams.delete(name);
  return { config: { ...parse(url.href), max: 1 }, schema };
}

async function open(config, schema) {
  const adapter = await new PrismaPg(config, { schema }).connect();
  const { performIO, queryRaw } = Object.getPrototypeOf(Object.getPrototypeOf(adapter));
  adapter.queryRaw = (query) => queryCatalogue({ adapter, performIO, queryRaw }, query);
  // Sent whole: that keeps $$ bodies together and makes the script one transaction.
  adapter.executeScript = async (sql) => {
    try {
      await adapter.client.query(sql);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

async function queryCatalogue({ adapter, performIO, queryRaw }, query) {
  let characters = [];
  const translating = {
    pgOptions: adapter.pgOptions,
    performIO: async (inner) => {
      const answer = await performIO.call(adapter, inner);
      characters = answer.fields.map((field) => field.dataTypeID === CHARACTER);
      for (const field of answer.fields) field.dataTypeID = AS_TEXT[field.dataTypeID] ?? field.dataTypeID;
      return answer;
    },
  };
  const result = await queryRaw.call(translating, query);
  result.columnTypes = result.columnTypes.map((type, index) => (characters[index] ? ColumnTypeEnum.Character : type));
  return result;
}

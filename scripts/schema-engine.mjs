#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
// Offline stand-in for Prisma's native `schema-engine` binary. The standard Prisma CLI is pointed at it
// with PRISMA_SCHEMA_ENGINE_BINARY; it speaks the same JSON-RPC over stdio and runs the official
// WebAssembly schema engine through @prisma/adapter-pg.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const require = createRequire(import.meta.url);
const ENGINE_HASH = require("@prisma/engines-version").enginesVersion;
const { values: opt, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: "string", multiple: true },
    datasource: { type: "string" },
    version: { type: "boolean" },
    "enabled-preview-features": { type: "string" },
    "extension-types": { type: "string" },
  },
});
if (opt.version) {
  console.log(`schema-engine-cli ${ENGINE_HASH}`);
  process.exit(0);
}

const ds = opt.datasource ? JSON.parse(opt.datasource) : {};
/** pg ignores `database` when a connection string is given, so take the URL apart first. */
function poolConfig(url) {
  const { schema, ...c } = parseUrl(url);
  return { config: { ...c, max: 1 }, schema };
}
function parseUrl(url) {
  const u = new URL(url);
  const schema = u.searchParams.get("schema") ?? undefined;
  for (const k of [
    "schema",
    "connection_limit",
    "pool_timeout",
    "pgbouncer",
    "connect_timeout",
    "socket_timeout",
    "statement_cache_size",
  ])
    u.searchParams.delete(k);
  const c = require("pg-connection-string").parse(u.href);
  return { ...c, schema };
}
// One connection (the advisory lock must be held by the session that migrates) and the script sent whole:
// PrismaPg.executeScript splits on every ';', which breaks $$ bodies and loses the implicit transaction.
// Catalogue queries return types the adapter does not know: "char" (18) is a character, the rest pass as text.
const AS_TEXT = { 18: 25, 24: 25, 2205: 25, 2206: 25, 1002: 1009, 1003: 1009 };
async function open(config, schema) {
  const adapter = await new PrismaPg(config, { schema }).connect();
  const { performIO, queryRaw } = Object.getPrototypeOf(Object.getPrototypeOf(adapter));
  adapter.queryRaw = async (q) => {
    let chars;
    const res = await queryRaw.call(
      {
        pgOptions: adapter.pgOptions,
        performIO: async (q) => {
          const r = await performIO.call(adapter, q);
          chars = r.fields.map((f) => f.dataTypeID === 18);
          for (const f of r.fields) f.dataTypeID = AS_TEXT[f.dataTypeID] ?? f.dataTypeID;
          return r;
        },
      },
      q,
    );
    res.columnTypes = res.columnTypes.map((t, i) => (chars[i] ? ColumnTypeEnum.Character : t));
    return res;
  };
  adapter.executeScript = (sql) =>
    adapter.client.query(sql).then(
      () => {},
      (e) => adapter.onError(e),
    );
  return adapter;
}
class MigratePg {
  provider = "postgres";
  adapterName = "@prisma/adapter-pg";
  constructor(url) {
    Object.assign(this, poolConfig(url));
  }
  connect() {
    return open(this.config, this.schema);
  }
  async connectToShadowDb() {
    if (ds.shadowDatabaseUrl) {
      const s = poolConfig(ds.shadowDatabaseUrl),
        at = (c) => [c.host, c.port, c.database].join();
      if (at(s.config) === at(this.config)) throw new Error("shadowDatabaseUrl names the main database"); // it is about to be emptied
      const a = await open(s.config, s.schema);
      await a.executeScript("DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public");
      return a;
    }
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    const admin = new pg.Client(this.config);
    await admin.connect();
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE template0`);
    const a = await open({ ...this.config, database: name }, this.schema);
    const dispose = a.dispose.bind(a);
    a.dispose = async () => {
      await dispose();
      await admin.query(`DROP DATABASE IF EXISTS "${name}"`);
      await admin.end();
    };
    return a;
  }
}
const adminClient = (url) => {
  const { config } = poolConfig(url);
  return { db: config.database, client: new pg.Client({ ...config, database: "postgres" }) };
};
async function createDatabase(url) {
  const { db, client } = adminClient(url);
  await client.connect();
  try {
    await client.query(`CREATE DATABASE "${db.replaceAll('"', '""')}"`);
  } finally {
    await client.end();
  }
  return { databaseName: db };
}
if (positionals[0] === "cli") {
  const fail = (code, message) => {
    console.error(
      "\n" + JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields: { error_code: code, message } }),
    );
    process.exit(1);
  };
  try {
    if (positionals[1] === "can-connect-to-database") {
      const c = new pg.Client(poolConfig(ds.url).config);
      await c.connect();
      await c.end();
    } else if (positionals[1] === "create-database") await createDatabase(ds.url);
    else fail("P1000", "unsupported: " + positionals[1]);
    process.exit(0);
  } catch (e) {
    fail({ "3D000": "P1003", "28P01": "P1000", 28000: "P1010" }[e.code] ?? "P1001", e.message);
  }
}

globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: "",
  set_message(v) {
    this.message = v;
  },
};
const wasm = join(dirname(require.resolve("@prisma/schema-engine-wasm")), "schema_engine_bg.wasm");
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { "./schema_engine_bg.js": glue });
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

const debug = process.env.DEBUG?.includes("schema-engine") ? (l) => process.stderr.write(l + "\n") : () => {};
let engine;
// The engine wants at least one schema file; commands that are given none (diff) carry it in their parameters.
const schemaOf = (p) =>
  opt.datamodels?.map((f) => [f, readFileSync(f, "utf8")]) ??
  [p?.schema, p?.to, p?.from].find((s) => s?.files)?.files.map((f) => [f.path, f.content]) ?? [
    ["schema.prisma", 'datasource db {\n  provider = "postgresql"\n}\n'],
  ];
const getEngine = async (params) =>
  (engine ??= await glue.SchemaEngine.new(
    { datamodels: schemaOf(params) },
    debug,
    bindMigrationAwareSqlAdapterFactory(new MigratePg(ds.url)),
  ));
const send = (m) => process.stdout.write(JSON.stringify({ jsonrpc: "2.0", ...m }) + "\n");
let printId = 1e6;
async function dispatch(method, params) {
  if (method === "createDatabase") return createDatabase(params.datasource?.url ?? ds.url);
  const e = await getEngine(params);
  if (method === "getDatabaseVersion") return e.version(params);
  const res = await e[method](params);
  if (method === "diff" && res.stdout != null) {
    send({ id: ++printId, method: "print", params: { content: res.stdout } });
    return { ...res, stdout: null };
  }
  return res ?? {};
}
let current;
const fail = (e) => {
  const panic = globalThis.PRISMA_WASM_PANIC_REGISTRY.message;
  send({
    id: current,
    error: {
      code: 4466,
      message: "An error happened. Check the data field for details.",
      data: { is_panic: false, message: panic || e.message, meta: e.meta ?? null, error_code: e.code ?? null },
    },
  });
};
process.on("uncaughtException", fail); // a Rust panic surfaces here, outside the promise
let chain = Promise.resolve();
createInterface({ input: process.stdin })
  .on("line", (line) => {
    const msg = JSON.parse(line);
    if (!msg.method) return;
    chain = chain.then(async () => {
      current = msg.id;
      try {
        send({ id: msg.id, result: (await dispatch(msg.method, msg.params)) ?? null });
      } catch (e) {
        debug(e.stack);
        fail(e);
      }
    });
  })
  .on("close", () => chain.then(() => process.exit(0)));

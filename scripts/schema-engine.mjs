#!/usr/bin/env node
// Stands in for Prisma's native `schema-engine`, which its command line would download before every command.
// prisma.config.ts points the command line here; the same JSON-RPC is spoken over stdin and stdout, and the work is
// done by the official WebAssembly engine.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { createDatabase, MigrationDatabase, tryConnecting } from "./schema-engine-database.mjs";

const require = createRequire(import.meta.url);
const NO_SCHEMA = [["schema.prisma", 'datasource db {\n  provider = "postgresql"\n}\n']];
const PRISMA_CODES = { "3D000": "P1003", "28P01": "P1000", 28000: "P1010" };
const UNREACHABLE = "P1001";

const { values: options, positionals } = parseArgs({
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
const datasource = options.datasource ? JSON.parse(options.datasource) : {};
let engine = null;
let printed = 1_000_000; // what we print has numbers of its own

if (options.version) console.log(`schema-engine-cli ${require("@prisma/engines-version").enginesVersion}`);
else if (positionals[0] === "cli") process.exitCode = await runCommand(positionals[1]);
else await listen();

async function runCommand(command) {
  try {
    if (command === "can-connect-to-database") await tryConnecting(datasource.url);
    else if (command === "create-database") await createDatabase(datasource.url);
    else throw new Error(`unsupported: ${command}`);
    return 0;
  } catch (error) {
    const fields = { error_code: PRISMA_CODES[error.code] ?? UNREACHABLE, message: error.message };
    console.error(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}`);
    return 1;
  }
}

async function listen() {
  await loadEngine();
  let current = null;
  const fail = (error) => send({ id: current, error: described(error) });
  process.on("uncaughtException", fail); // a panic of the engine surfaces here, outside its promise
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    if (!method) continue; // the answer to something we printed
    current = id;
    try {
      send({ id, result: (await dispatch(method, params)) ?? null });
    } catch (error) {
      fail(error);
    }
  }
  process.exit(0);
}

async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: "",
    set_message(words) {
      this.message = words;
    },
  };
  const file = path.join(path.dirname(require.resolve("@prisma/schema-engine-wasm")), "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

function described(error) {
  const message = globalThis.PRISMA_WASM_PANIC_REGISTRY.message || error.message;
  const data = { is_panic: false, message, meta: error.meta ?? null, error_code: error.code ?? null };
  return { code: 4466, message: "An error happened. Check the data field for details.", data };
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

async function dispatch(method, params) {
  if (method === "createDatabase") return createDatabase(params.datasource?.url ?? datasource.url);
  engine ??= await glue.SchemaEngine.new(
    { datamodels: schemaFiles(params) },
    trace,
    bindMigrationAwareSqlAdapterFactory(new MigrationDatabase(datasource)),
  );
  if (method === "getDatabaseVersion") return engine.version(params);
  const result = await engine[method](params);
  if (method !== "diff" || result.stdout == null) return result ?? {};
  send({ id: ++printed, method: "print", params: { content: result.stdout } });
  return { ...result, stdout: null };
}

// The engine wants at least one schema file; commands that are given none (diff) carry it in their parameters.
function schemaFiles(params) {
  if (options.datamodels) return options.datamodels.map((file) => [file, readFileSync(file, "utf8")]);
  const carried = [params?.schema, params?.to, params?.from].find((schema) => schema?.files);
  return carried?.files.map((file) => [file.path, file.content]) ?? NO_SCHEMA;
}

function trace(line) {
  if (process.env.DEBUG?.includes("schema-engine")) process.stderr.write(`${line}\n`);
}

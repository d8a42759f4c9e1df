import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "@/generated/prisma/client";
import { environment } from "./environment";

export type { Prisma };
/** What a query may run on: the client itself or a transaction of it. */
export type Db = Prisma.TransactionClient;

interface Connections {
  pool: pg.Pool;
  client: PrismaClient;
}

// One pool a process: the dev server loads modules again and again.
const held = globalThis as typeof globalThis & { spravkaConnections?: Connections };

function connections(): Connections {
  held.spravkaConnections ??= connect();
  return held.spravkaConnections;
}

function connect(): Connections {
  const pool = new pg.Pool({
    connectionString: environment().DATABASE_URL,
    max: environment().DATABASE_POOL,
    // Without these four a dead connection hangs for ever and stays in the pool after the network heals.
    query_timeout: 4000,
    statement_timeout: 3000,
    connectionTimeoutMillis: 2000,
    keepAlive: true,
    // The driver reads and writes times without an offset, so a session that is not in UTC stores other instants.
    options: "-c timezone=UTC -c lock_timeout=2000 -c idle_in_transaction_session_timeout=5000",
  });
  pool.on("error", () => pool.emit("dropped")); // an idle connection that broke: the pool has thrown it away already
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) });
  return { pool, client: new PrismaClient({ adapter }) };
}

/** The database by its models. A getter, so that importing a module connects to nothing. */
export const db: PrismaClient = lazily(() => connections().client);

/** The same connections for hand-written SQL; one statement, `$1` parameters only. Planned once a connection. */
export const sql = <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
  connections().pool.query<Row>({ name: statementName(text), text, values: [...values] });

export const pool = (): pg.Pool => connections().pool;

export async function disconnect(): Promise<void> {
  const open = held.spravkaConnections;
  if (!open) return;
  held.spravkaConnections = undefined;
  await open.client.$disconnect();
  if (!open.pool.ended) await open.pool.end();
}

const names = new Map<string, string>();

// Named statements are planned once a connection. Lists of many lengths make many texts, hence the bound. The name comes
// from the text alone: bundles that each hold their own copy of this module share the connections.
function statementName(text: string): string {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= 500) return ""; // an empty name is the unnamed statement
  const name = `s${createHash("sha256").update(text).digest("base64url").slice(0, 22)}`;
  names.set(text, name);
  return name;
}

function lazily<T extends object>(make: () => T): T {
  return new Proxy(Object.create(null) as T, {
    get: (_, key) => {
      const target = make();
      const value = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

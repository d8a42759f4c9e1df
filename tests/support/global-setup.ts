import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { connect } from "@/scripts/connect.mjs";
import { migrate } from "@/scripts/migrate.mjs";
import { startTemporaryDatabase } from "@/scripts/temporary-database.mjs";

/** What every test file is told: the server, and the migrated database it copies. */
export interface TestServer {
  /** Address of the template; other databases of the server differ in the path only. */
  templateUrl: string;
  /** The beginning of every name this run gives to a database. */
  prefix: string;
}

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/**
 * Prepares a migrated template database once a run: on the server of TEST_DATABASE_URL (its role must be allowed to
 * create databases), else on a temporary one of its own. Everything made on the way is removed at the end.
 */
export default async function setup(project: TestProject) {
  const temporary = process.env.TEST_DATABASE_URL ? null : await startTemporaryDatabase();
  const serverUrl = process.env.TEST_DATABASE_URL ?? temporary?.urlOf("postgres") ?? "";
  const prefix = `spravka_test_${randomBytes(4).toString("hex")}`;
  const templateUrl = await makeTemplate(serverUrl, `${prefix}_template`);
  project.provide("testServer", { templateUrl, prefix });

  return async () => {
    if (temporary) await temporary.stop();
    else await dropDatabases(serverUrl, prefix);
  };
}

async function makeTemplate(serverUrl: string, name: string): Promise<string> {
  const client = await connect(serverUrl);
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return url.href;
}

async function dropDatabases(serverUrl: string, prefix: string) {
  const client = await connect(serverUrl);
  try {
    const made = await client.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [prefix]);
    for (const { datname } of made.rows) {
      await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`);
    }
  } finally {
    await client.end();
  }
}

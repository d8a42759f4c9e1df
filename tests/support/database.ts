import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { connect } from "@/scripts/connect.mjs";

let own: Promise<string> | null = null;

/**
 * The address of this test file's own database, a copy of the migrated template, empty of rows.
 *
 * `database-per-file.ts` has called it before a `*.db.test.ts` file and its imports are read, and has set
 * DATABASE_URL to the answer: such a file imports `@/lib/platform/db` and whatever stands on it as usual.
 * Call it only where the address itself is wanted. The databases go when the run ends.
 */
export function testDatabase(): Promise<string> {
  own ??= copyTemplate();
  return own;
}

async function copyTemplate(): Promise<string> {
  const { templateUrl, prefix } = inject("testServer");
  const name = `${prefix}_${randomBytes(6).toString("hex")}`;
  const url = new URL(templateUrl);
  const template = url.pathname.slice(1);
  url.pathname = "/postgres";
  const client = await connect(url.href);
  try {
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`,
    );
    // The settings of a database are not copied with it.
    await client.query(`ALTER DATABASE ${client.escapeIdentifier(name)} SET timezone = 'UTC'`);
  } finally {
    await client.end();
  }
  url.pathname = `/${name}`;
  return url.href;
}

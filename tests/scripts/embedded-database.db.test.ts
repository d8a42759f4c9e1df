import { expect, test } from "vitest";
import { connect } from "@/scripts/connect.mjs";

test("a test file has a database of its own", async () => {
  const client = await connect(process.env.DATABASE_URL ?? "");
  const { rows } = await client.query("SELECT current_database() AS name");
  await client.end();
  expect(rows[0].name).toMatch(/^spravka_test_/);
});

import { expect, test } from "vitest";
import { db, type Prisma, sql } from "@/lib/platform/db";
import { connect } from "@/scripts/connect.mjs";
import { aRevision } from "@/tests/support/an-article";

const setting = async (name: string): Promise<string | undefined> =>
  (await sql<{ value: string }>("SELECT current_setting($1) AS value", [name])).rows[0]?.value;

test.each([
  ["TimeZone", "UTC"],
  ["statement_timeout", "3s"],
  ["lock_timeout", "2s"],
  ["idle_in_transaction_session_timeout", "5s"],
])("every connection has %s %s", async (name, value) => {
  expect(await setting(name)).toBe(value);
});

test("models and hand-written SQL go over the same pool, with the same settings", async () => {
  const [row] = await db.$queryRaw<{ zone: string }[]>`SELECT current_setting('TimeZone') AS zone`;
  expect(row?.zone).toBe("UTC");
});

test("a statement that takes too long is ended by the server", async () => {
  await expect(sql("SELECT pg_sleep(10)")).rejects.toThrow(/statement timeout|Query read timeout/);
});

test("an instant is the same instant wherever the process thinks it lives", async () => {
  const at = new Date("2026-03-29T00:30:00.123Z"); // an hour that some time zones skip
  await db.auditEvent.findFirst();
  const made = await db.tag.create({ data: { id: "t-instant", slug: "instant", labels: {}, createdAt: at } });
  expect(made.createdAt.toISOString()).toBe(at.toISOString());
  const { rows } = await sql<{ createdAt: Date; text: string }>(
    `SELECT "createdAt", to_char("createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') AS text FROM "Tag" WHERE id = $1`,
    [made.id],
  );
  expect(rows[0]?.createdAt.toISOString()).toBe(at.toISOString());
  expect(rows[0]?.text).toBe("2026-03-29 00:30:00.123");
});

test("the text of a revision cannot be changed, which blocks are shown can", async () => {
  const { id } = await aRevision("Текст, который останется таким.");
  const change = (data: Prisma.RevisionUpdateInput) => db.revision.update({ where: { id }, data });
  await expect(change({ text: "Другой текст" })).rejects.toThrow(/immutable/);
  await expect(change({ headline: "Другой заголовок" })).rejects.toThrow(/immutable/);
  await expect(change({ number: 2 })).rejects.toThrow(/immutable/);
  await expect(change({ sha256: "0".repeat(64) })).rejects.toThrow(/immutable/);
  await expect(change({ blocks: [{ kind: "headline", start: 0, end: 1 }] })).resolves.toBeTruthy();
});

test("when the server drops every connection, the next who asks gets a new one", async () => {
  await Promise.all([sql("SELECT 1"), sql("SELECT 1"), sql("SELECT 1")]);
  const outside = await connect(process.env.DATABASE_URL ?? "");
  const { rowCount } = await outside.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
  await outside.end();
  expect(rowCount).toBeGreaterThan(0);
  await new Promise((done) => setTimeout(done, 200));
  expect((await sql("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
});

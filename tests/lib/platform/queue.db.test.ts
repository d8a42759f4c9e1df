import { afterAll, beforeAll, expect, test } from "vitest";
import { db, sql } from "@/lib/platform/db";
import { closeQueue, enqueue, openQueue } from "@/lib/platform/queue";

beforeAll(() => openQueue());
afterAll(() => closeQueue());

const jobsFor = async (revisionId: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>(
    `SELECT count(*)::int FROM pgboss.job WHERE name = 'extract-facts' AND data->>'revisionId' = $1`,
    [revisionId],
  );
  return rows[0]?.count ?? 0;
};

test("a job is there when its transaction has committed", async () => {
  await db.$transaction((tx) => enqueue(tx, "extract-facts", { revisionId: "kept" }));
  expect(await jobsFor("kept")).toBe(1);
});

test("nobody sees it before", async () => {
  await db.$transaction(async (tx) => {
    await enqueue(tx, "extract-facts", { revisionId: "early" });
    expect(await jobsFor("early")).toBe(0);
  });
  expect(await jobsFor("early")).toBe(1);
});

test("a transaction that is undone takes its job with it", async () => {
  const undone = db.$transaction(async (tx) => {
    await tx.setting.create({ data: { name: "undone", value: true } });
    await enqueue(tx, "extract-facts", { revisionId: "undone" });
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await jobsFor("undone")).toBe(0);
  expect(await db.setting.count({ where: { name: "undone" } })).toBe(0);
});

test("many web processes may open the letterbox at once", async () => {
  await Promise.all([openQueue(), openQueue(), openQueue()]);
  await closeQueue();
  await db.$transaction((tx) => enqueue(tx, "extract-facts", { revisionId: "again" }));
  expect(await jobsFor("again")).toBe(1);
});

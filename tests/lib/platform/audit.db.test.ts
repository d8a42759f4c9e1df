import { expect, test } from "vitest";
import { appendAudit, findAuditBreak } from "@/lib/platform/audit";
import { type Db, db } from "@/lib/platform/db";

const append = (subject: string) =>
  db.$transaction((tx) => appendAudit(tx, { actorId: "anna", action: "article:publish", subject, detail: { n: 1 } }));

/** As a database administrator could: with the triggers off. */
const tamper = (change: (tx: Db) => Promise<unknown>) =>
  db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await change(tx);
  });

/** Does it, looks at the chain, and undoes it. */
async function breakAfter(change: (tx: Db) => Promise<unknown>): Promise<bigint | null> {
  let found: bigint | null = null;
  const undo = new Error("undone");
  await tamper(async (tx) => {
    await change(tx);
    found = await findAuditBreak(tx);
    throw undo;
  }).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  return found;
}

test("rows appended at once stand in one chain, each bound to the one before", async () => {
  await Promise.all(Array.from({ length: 12 }, (_, index) => append(`article:${index}`)));
  const rows = await db.auditEvent.findMany({ orderBy: { seq: "asc" } });
  expect(rows).toHaveLength(12);
  expect(rows[0]?.prevHash).toBe("0".repeat(64));
  expect(rows.slice(1).map(({ prevHash }) => prevHash)).toEqual(rows.slice(0, -1).map(({ hash }) => hash));
  expect(await findAuditBreak(db)).toBeNull();
});

test("a row goes when what it tells of is undone", async () => {
  const before = await db.auditEvent.count();
  const undone = db.$transaction(async (tx) => {
    await appendAudit(tx, { actorId: null, action: "article:publish", subject: "article:none" });
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await db.auditEvent.count()).toBe(before);
  await append("article:after");
  expect(await findAuditBreak(db)).toBeNull();
});

test("ordinary hands cannot change or remove a row", async () => {
  await expect(db.auditEvent.updateMany({ data: { actorId: "boris" } })).rejects.toThrow(/append only/);
  await expect(db.auditEvent.deleteMany()).rejects.toThrow(/append only/);
});

const aRow = () => db.auditEvent.findFirstOrThrow({ orderBy: { seq: "asc" }, skip: 4 });

test.each([
  ["who", { actorId: "boris" }],
  ["what", { action: "article:withdraw" }],
  ["to what", { subject: "article:other" }],
  ["details", { detail: { n: 2 } }],
  ["when", { at: new Date("2020-01-01T00:00:00Z") }],
  ["the hash before", { prevHash: "f".repeat(64) }],
])("a change of %s is found at its row", async (_, data) => {
  const { seq } = await aRow();
  expect(await breakAfter((tx) => tx.auditEvent.update({ where: { seq }, data }))).toBe(seq);
});

test("a row taken out is found at the next one", async () => {
  const { seq } = await aRow();
  const next = await db.auditEvent.findFirstOrThrow({ where: { seq: { gt: seq } }, orderBy: { seq: "asc" } });
  expect(await breakAfter((tx) => tx.auditEvent.delete({ where: { seq } }))).toBe(next.seq);
});

test("a row put in between is found", async () => {
  const { seq } = await aRow();
  const forged = { actorId: "eve", action: "user:role", subject: "user:eve", detail: {}, at: new Date() };
  const added = await breakAfter((tx) =>
    tx.auditEvent.create({ data: { ...forged, seq: 10_000n, prevHash: "0".repeat(64), hash: "e".repeat(64) } }),
  );
  expect(added).toBe(10_000n);
  expect(seq).toBeLessThan(10_000n);
});

test("two rows that changed places are found", async () => {
  const { seq } = await aRow();
  const swapped = await breakAfter(async (tx) => {
    await tx.auditEvent.update({ where: { seq }, data: { seq: -1n } });
    await tx.auditEvent.update({ where: { seq: seq + 1n }, data: { seq } });
    await tx.auditEvent.update({ where: { seq: -1n }, data: { seq: seq + 1n } });
  });
  expect(swapped).not.toBeNull();
});

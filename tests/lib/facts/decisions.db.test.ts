import { expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { findArticle } from "@/lib/articles/queries";
import {
  confirmFact,
  correctFact,
  disputeFact,
  recordFacts,
  rejectFact,
  reopenFact,
  undoDecision,
} from "@/lib/facts/commands";
import type { FactView } from "@/lib/facts/fact-view";
import { findFact, listFacts } from "@/lib/facts/queries";
import { findAuditBreak } from "@/lib/platform/audit";
import { db, pool } from "@/lib/platform/db";
import { aFact, anArticleWithFacts, extractorOf, figure, post } from "@/tests/support/a-fact";
import { aViewer } from "@/tests/support/a-user";

const editor = await aViewer({ role: "editor", name: "Н. Касымов" });
const other = await aViewer({ role: "editor", name: "А. Бекова" });

const seen = ({ updatedAt }: FactView) => updatedAt.toISOString();
const now = async (id: string) => {
  const fact = await findFact(editor, id);
  if (!fact) throw new Error(`${id} is gone`);
  return fact;
};

test("a confirmed fact tells by whom and when, and its article's pages grow a version", async () => {
  const { article, facts } = await anArticleWithFacts();
  const [fact] = facts;
  const before = await findArticle(SYSTEM, article.slug);
  const decided = await confirmFact(editor, fact?.id ?? "", { seen: fact && seen(fact) });

  const after = await now(fact?.id ?? "");
  expect(decided).toEqual({ id: fact?.id, number: 1, status: "confirmed", updatedAt: seen(after) });
  expect(after.status).toBe("confirmed");
  expect(after.history).toMatchObject([
    { from: "proposed", to: "confirmed", byName: "Н. Касымов", at: after.updatedAt },
  ]);
  expect(await findArticle(SYSTEM, article.slug)).toMatchObject({ version: (before?.version ?? 0) + 1 });
  expect(await db.auditEvent.findFirst({ where: { subject: `fact:${fact?.id}` } })).toMatchObject({
    actorId: editor.id,
    action: "fact:confirm",
    detail: { from: "proposed", to: "confirmed", articleId: article.id },
  });
  expect(await findAuditBreak(db)).toBeNull();
});

test("the same decision once more changes nothing and gets the same answer", async () => {
  const fact = await aFact();
  const args = { ...fact.arguments, value: 7 };
  for (const again of [
    () => confirmFact(editor, fact.id, { seen: seen(fact) }),
    () => correctFact(editor, fact.id, { arguments: args }),
    () => rejectFact(editor, fact.id, { note: "не о том" }),
    () => reopenFact(editor, fact.id),
    () => disputeFact(editor, fact.id, { note: "сколько?" }),
  ]) {
    const first = await again();
    const { history } = await now(fact.id);
    expect(await again()).toEqual(first);
    expect((await now(fact.id)).history).toEqual(history);
  }
});

test("a correction keeps what the machine wrote, and the schema of its kind", async () => {
  const fact = await aFact();
  const corrected = { ...fact.arguments, measure: "число заводов", unit: null };
  expect(await correctFact(editor, fact.id, { arguments: corrected, note: "так в тексте" })).toMatchObject({
    status: "corrected",
  });
  expect(await now(fact.id)).toMatchObject({
    arguments: corrected,
    proposed: fact.arguments,
    history: [{ before: fact.arguments, after: corrected, note: "так в тексте" }],
  });
  expect(await correctFact(editor, fact.id, { arguments: fact.arguments })).toMatchObject({ status: "confirmed" });
});

test.each([
  ["no subject", { subject: "  " }, { subject: "words-missing" }],
  ["words for a number", { value: "шесть" }, { value: "not-a-number" }],
  ["a number that is none", { value: Number.NaN }, { value: "not-a-number" }],
  ["a currency that is none", { currency: "сом" }, { currency: "currency-not-iso" }],
  ["a whole novel", { measure: "а".repeat(501) }, { measure: "words-too-long" }],
  ["an argument of another kind", { person: "Кто-то" }, { person: "wrong-value" }],
  ["a prototype", JSON.parse('{"__proto__": {"value": 1}, "constructor": 1}'), { constructor: "wrong-value" }],
])("arguments with %s are refused", async (_, change, fields) => {
  const fact = await aFact();
  const refused = correctFact(editor, fact.id, { arguments: { ...fact.arguments, ...change } });
  await expect(refused).rejects.toMatchObject({ reason: "check-fields", details: { fields } });
  expect((await now(fact.id)).status).toBe("proposed");
});

test.each([null, [], "x", 7, {}])("arguments that are %j are refused", async (args) => {
  const fact = await aFact();
  await expect(correctFact(editor, fact.id, { arguments: args })).rejects.toMatchObject({ code: "invalid" });
});

test("a correction that corrects nothing is refused", async () => {
  const fact = await aFact();
  const refused = correctFact(editor, fact.id, { arguments: fact.arguments });
  await expect(refused).rejects.toMatchObject({ reason: "nothing-corrected" });
});

test("a corrected name leads to the person whose name it is", async () => {
  const named = ["Айбек Осмонов", "Оше"].map((name) => ({ kind: "person" as const, name, words: [name] }));
  const { facts } = await anArticleWithFacts([post("Министр", "Оше", "министр")], { named });
  const fact = facts[0] as FactView;
  expect(fact.entities).toMatchObject([{ role: "person", name: "Оше" }]);
  await correctFact(editor, fact.id, { arguments: { ...fact.arguments, person: "АЙБЕК ОСМОНОВ" } });
  expect((await now(fact.id)).entities).toMatchObject([{ role: "person", name: "Айбек Осмонов" }]);
  await undoDecision(editor, fact.id);
  expect((await now(fact.id)).entities).toMatchObject([{ role: "person", name: "Оше" }]);
});

test("of two editors who decide at once, one decides and the other is told what it is now", async () => {
  const fact = await aFact();
  const results = await Promise.allSettled([
    confirmFact(editor, fact.id, { seen: seen(fact) }),
    rejectFact(other, fact.id, { seen: seen(fact), note: "не о том" }),
  ]);
  const { status, history } = await now(fact.id);
  expect(history).toHaveLength(1);
  const refused = results.filter((result) => result.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(refused[0]?.reason).toMatchObject({
    code: "conflict",
    reason: "changed-meanwhile",
    details: { values: { status }, see: `/facts/${fact.id}` },
  });
});

test("a decision and a job at once: the decision stands", async () => {
  for (let round = 0; round < 5; round++) {
    const { article, facts } = await anArticleWithFacts([figure("шесть заводов", 6)]);
    const id = facts[0]?.id ?? "";
    const [decided] = await Promise.allSettled([
      confirmFact(editor, id),
      recordFacts(SYSTEM, article.revision.id, { extractor: extractorOf([figure("шесть", 6)], [], "2") }),
    ]);
    const stands = (await listFacts(SYSTEM, article.revision.id)).find((fact) => fact.id === id);
    if (decided.status === "fulfilled") expect(stands).toMatchObject({ status: "confirmed" });
    else expect(decided.reason).toMatchObject({ code: "not-found" });
  }
});

test("undo brings back what was before, and is history too", async () => {
  const fact = await aFact();
  await disputeFact(editor, fact.id, { note: "сколько?" });
  const rejected = await rejectFact(editor, fact.id, { note: "не о том" });
  const undone = await undoDecision(editor, fact.id, { seen: rejected.updatedAt });
  expect(undone.status).toBe("disputed");
  expect(await undoDecision(editor, fact.id, { seen: rejected.updatedAt })).toEqual(undone);
  expect((await now(fact.id)).history.map(({ to }) => to)).toEqual(["disputed", "rejected", "disputed"]);
  await expect(undoDecision(other, fact.id, { seen: rejected.updatedAt })).rejects.toMatchObject({
    reason: "changed-meanwhile",
  });
});

test("there is nothing to undo on a fact that nobody has touched", async () => {
  const fact = await aFact();
  await expect(undoDecision(editor, fact.id)).rejects.toMatchObject({ reason: "nothing-to-undo" });
});

test("a fact that was reopened has a history, so no new extractor takes it away", async () => {
  const { article, facts } = await anArticleWithFacts();
  const id = facts[0]?.id ?? "";
  await rejectFact(editor, id, { note: "не о том" });
  await reopenFact(editor, id);
  await recordFacts(SYSTEM, article.revision.id, { extractor: extractorOf([], [], "2") });
  expect(await listFacts(SYSTEM, article.revision.id)).toMatchObject([{ id, status: "proposed" }]);
});

test("a confirmed correction stays a correction", async () => {
  const fact = await aFact();
  await correctFact(editor, fact.id, { arguments: { ...fact.arguments, value: 7 } });
  await disputeFact(other, fact.id, { note: "восемь" });
  expect(await confirmFact(editor, fact.id)).toMatchObject({ status: "corrected" });
  expect(await reopenFact(editor, fact.id)).toMatchObject({ status: "proposed" });
  expect((await now(fact.id)).arguments).toEqual(fact.arguments);
});

test("contributors dispute, editors decide, guests and readers do neither", async () => {
  const fact = await aFact();
  const contributor = await aViewer({ role: "contributor" });
  const reader = await aViewer({ role: "reader" });
  const note = "почему?";
  await expect(disputeFact(GUEST, fact.id, { note })).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(disputeFact(reader, fact.id, { note })).rejects.toMatchObject({ code: "forbidden" });
  await expect(confirmFact(contributor, fact.id)).rejects.toMatchObject({ code: "forbidden" });
  const suspended = { ...editor, suspended: true };
  await expect(confirmFact(suspended, fact.id)).rejects.toMatchObject({ reason: "suspended" });
  expect(await disputeFact(contributor, fact.id, { note })).toMatchObject({ status: "disputed" });
  await rejectFact(editor, fact.id, { note });
  await expect(disputeFact(contributor, fact.id, { note })).rejects.toMatchObject({ reason: "fact-rejected" });
});

test("a fact of a draft is not there for guests, readers and contributors", async () => {
  const fact = await aFact(undefined, { publish: false });
  const contributor = await aViewer({ role: "contributor" });
  expect(await findFact(GUEST, fact.id)).toBeNull();
  expect(await findFact(contributor, fact.id)).toBeNull();
  await expect(disputeFact(contributor, fact.id, { note: "?" })).rejects.toMatchObject({ code: "not-found" });
  expect(await findFact(editor, fact.id)).toMatchObject({ id: fact.id });
});

test("history only grows", async () => {
  const fact = await aFact();
  await confirmFact(editor, fact.id);
  await expect(db.factChange.updateMany({ where: { factId: fact.id }, data: { note: "иначе" } })).rejects.toThrow(
    /append only/,
  );
});

test("an editor who waits for a long job is told to try again", async () => {
  const { article, facts } = await anArticleWithFacts();
  const job = await pool().connect();
  try {
    await job.query("BEGIN");
    await job.query(`SELECT FROM "Article" WHERE "id" = $1 FOR UPDATE`, [article.id]);
    await expect(confirmFact(editor, facts[0]?.id ?? "")).rejects.toMatchObject({ reason: "article-busy" });
  } finally {
    await job.query("ROLLBACK");
    job.release();
  }
});

import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { GUEST, type SignedIn, SYSTEM } from "@/lib/access/viewer";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { findViewer } from "@/lib/accounts/queries/find-viewer";
import { editAnnotation, react } from "@/lib/annotations/commands/change-annotation";
import { type AccountDeletion, deleteAccount } from "@/lib/annotations/commands/delete-account";
import { keepDraft } from "@/lib/annotations/drafts/commands";
import { annotationJsonLd } from "@/lib/annotations/json-ld/json-ld";
import { findWritten } from "@/lib/annotations/json-ld/written-queries";
import { findAnnotation, findGone } from "@/lib/annotations/queries/annotations";
import { listThreads } from "@/lib/annotations/queries/thread";
import { createGroup } from "@/lib/groups/commands/create-group";
import { NewGroup } from "@/lib/groups/group";
import { db, disconnect, sql } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { postMail } from "@/lib/platform/mail";
import { closeQueue } from "@/lib/platform/queue";
import { A_PASSWORD, aClient, aUser, aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";
import { refusalOf } from "@/tests/support/refusal";

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

// Of each test its own: what an earlier one left behind must not be found by a later one.
let name: string;
let words: string;
let count = 0;
let me: SignedIn;
let other: SignedIn;

beforeEach(async () => {
  count += 1;
  [name, words] = [`Чолпон Исчезающая${count}я`, `слоник${count}к`];
  me = await aViewer({ name });
  other = await aViewer();
});

type How = AccountDeletion["how"];
const go = (viewer: SignedIn, how: How, password = A_PASSWORD) => deleteAccount(viewer, { how, password, sure: "on" });

describe.each<How>(["anonymise", "erase"])("%s", (how) => {
  test("leaves the name in no table, whatever it stood in", async () => {
    const { email } = await db.user.findUniqueOrThrow({ where: { id: me.id } });
    await muchWritten();
    await db.$transaction((tx) => postMail(tx, { to: email, subject: "Письмо", text: "Здравствуйте" }));
    await go(me, how);
    expect(await tablesWith(name)).toEqual([]);
    expect(await tablesWith(email)).toEqual([]);
  });

  test("signs out everywhere and lets nobody in again", async () => {
    const { email } = await db.user.findUniqueOrThrow({ where: { id: me.id } });
    await go(me, how);
    expect(await findViewer(me.sessionId)).toEqual(GUEST);
    expect(await refusalOf(signIn(GUEST, { email, password: A_PASSWORD }, aClient()))).toBe("wrong-credentials");
    expect(await db.apiToken.count({ where: { userId: me.id } })).toBe(0);
  });

  test("is done once and written down without a name", async () => {
    const both = await Promise.allSettled([go(me, how), go(me, how)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const rows = await db.auditEvent.findMany({ where: { subject: `user:${me.id}`, action: "user:delete" } });
    expect(rows).toMatchObject([{ actorId: null, detail: { how } }]);
  });

  test("needs the password, and another's session cannot be used for it", async () => {
    expect(await refusalOf(go(me, how, "не тот пароль совсем"))).toBe("password-wrong");
    expect(await refusalOf(deleteAccount(GUEST, { how, password: A_PASSWORD, sure: "on" }))).toBe("sign-in-first");
    expect(await db.user.count({ where: { id: me.id } })).toBe(1);
  });

  test("keeps what others answered in its place", async () => {
    const { id: articleId, slug } = await anArticle();
    const mine = await anAnnotation(me, { article: slug, body: words });
    const answer = await anAnnotation(other, { parent: mine.id, body: "Ответ" });
    await go(me, how);
    const { threads } = await listThreads(GUEST, { articleId });
    expect(threads).toMatchObject([
      { first: { id: mine.id, creator: null }, replies: [{ id: answer.id, body: "Ответ" }] },
    ]);
    expect(threads[0]?.first.body).toBe(how === "erase" ? "" : words);
  });

  test("takes away what only its owner could read", async () => {
    const { slug } = await anArticle();
    const { id } = await anAnnotation(me, { article: slug, body: words, visibility: "private" });
    await keepDraft(me, { article: slug }, words);
    const theirs = await anAnnotation(other, { article: slug, body: "Чужое" });
    await react(me, theirs.id, "useful", true);
    await go(me, how);
    expect(await db.annotation.count({ where: { id } })).toBe(0);
    expect(await db.draft.count({ where: { userId: me.id } })).toBe(0);
    expect(await findAnnotation(GUEST, theirs.id)).toMatchObject({ reactions: { useful: 0 } });
  });
});

test("anonymised words stay as they were, in JSON-LD too, but for the name", async () => {
  const { slug } = await anArticle();
  const { id } = await anAnnotation(me, { article: slug, body: words, tags: ["метка"] });
  await go(me, "anonymise");
  expect(await findAnnotation(GUEST, id)).toMatchObject({ body: words, tags: ["метка"], creator: null });
  const written = await findWritten(GUEST, id);
  expect(written && annotationJsonLd(written.view, written.kept, "https://spravka.test").creator).toBeUndefined();
});

test("erased words are in no table; a moderator's removal still shows as theirs", async () => {
  await muchWritten();
  const { slug } = await anArticle();
  const removed = await anAnnotation(await again(me), { article: slug, body: words, tags: [] });
  await db.annotation.update({ where: { id: removed.id }, data: { status: "removed" } });
  const gone = await anAnnotation(await again(me), { article: slug, body: `${words} второй` });
  await go(me, "erase");
  expect(await tablesWith(words)).toEqual([]);
  expect(await findGone(GUEST, removed.id)).toMatchObject({ by: "moderator" });
  expect(await findGone(GUEST, gone.id)).toMatchObject({ by: "author" });
  expect(await findAnnotation(await aViewer({ role: "editor" }), removed.id)).toMatchObject({
    body: "",
    creator: null,
  });
});

test("cases about erased words are closed, reports by the person lose their words and their name", async () => {
  const { slug } = await anArticle();
  const { id: annotationId } = await anAnnotation(me, { article: slug, body: words });
  await db.moderationCase.create({ data: { id: newId(), annotationId } });
  const theirs = await anAnnotation(other, { article: slug, body: "Чужое" });
  const reports = { create: { id: newId(), reporterId: me.id, reason: "spam" as const, text: words } };
  await db.moderationCase.create({ data: { id: newId(), annotationId: theirs.id, reports } });
  await go(me, "erase");
  expect(await db.moderationCase.findFirst({ where: { annotationId } })).toMatchObject({ state: "decided" });
  const report = await db.report.findFirst({ where: { case: { annotationId: theirs.id } } });
  expect(report).toMatchObject({ reporterId: null, text: "" });
});

test("the last admin stays until there is another; of two at once one stays", async () => {
  await db.user.updateMany({ where: { role: "admin" }, data: { role: "reader" } });
  const [first, second] = [await aViewer({ role: "admin" }), await aViewer({ role: "admin" })];
  await aUser({ role: "admin", suspended: true });
  const both = await Promise.all([first, second].map((admin) => refusalOf(go(admin, "anonymise"))));
  expect(both.toSorted()).toEqual(["last-admin", null].toSorted());
});

test("a suspended person may go", async () => {
  const suspended = await aViewer({ suspended: true });
  await go(suspended, "erase");
  expect(await db.user.count({ where: { id: suspended.id } })).toBe(0);
});

test("who decided a fact is then a person without a name, not the machine", async () => {
  const { anArticleWithFacts } = await import("@/tests/support/a-fact");
  const { findFact } = await import("@/lib/facts/queries");
  const { facts, article } = await anArticleWithFacts();
  const [fact] = facts;
  if (!fact) throw new Error("no fact");
  await db.factChange.create({
    data: { id: newId(), factId: fact.id, from: "proposed", to: "confirmed", byId: me.id },
  });
  const { version } = await db.article.findUniqueOrThrow({ where: { id: article.id } });
  await go(me, "anonymise");
  expect((await findFact(SYSTEM, fact.id))?.history.at(-1)).toMatchObject({ byName: "" });
  expect((await db.article.findUniqueOrThrow({ where: { id: article.id } })).version).toBe(version + 1);
});

/** A person who was slow enough for the pace of newcomers. */
async function again(viewer: SignedIn): Promise<SignedIn> {
  await sql(`ALTER TABLE "Annotation" DISABLE TRIGGER "Annotation_moments"`);
  await sql(`UPDATE "Annotation" SET "createdAt" = "createdAt" - interval '1 hour' WHERE "creatorId" = $1`, [
    viewer.id,
  ]);
  await sql(`ALTER TABLE "Annotation" ENABLE TRIGGER "Annotation_moments"`);
  return viewer;
}

/** Words and name wherever an account leaves them. */
async function muchWritten(): Promise<void> {
  const { slug } = await anArticle();
  const note = await anAnnotation(me, { article: slug, body: `${words} первый`, tags: [words] });
  await editAnnotation(me, note.id, { body: `${words} исправленный` });
  await db.annotation.update({
    where: { id: note.id },
    data: {
      submitted: { type: "Annotation", bodyValue: words, body: { creator: { name } } },
      selectors: [{ type: "X", value: words }],
    },
  });
  const decision = {
    id: newId(),
    annotationId: note.id,
    action: "approve" as const,
    text: `«${words}» – можно`,
    objection: words,
  };
  await db.decision.create({ data: decision });
  await createGroup(me, NewGroup.parse({ name: "Группа" }), { idempotencyKey: newId() });
  const token = { id: newId(), userId: me.id, kind: "personal" as const, name, hash: newId(), scopes: ["read"] };
  await db.apiToken.create({ data: token });
  await keepDraft(me, { article: slug }, words);
}

/** The tables in whose rows something stands somewhere. */
async function tablesWith(looked: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS "name" FROM pg_tables
     WHERE schemaname = 'public' OR (schemaname = 'pgboss' AND tablename LIKE 'job%')`,
  );
  expect(tables.length).toBeGreaterThan(30);
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql(`SELECT 1 FROM ${name} t WHERE t::text ILIKE '%' || $1 || '%' LIMIT 1`, [looked]);
      return rows.length > 0 ? [name] : [];
    }),
  );
  return found.flat();
}

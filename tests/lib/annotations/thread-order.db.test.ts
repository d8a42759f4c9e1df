import { afterAll, describe, expect, test } from "vitest";
import { GUEST, type SignedIn } from "@/lib/access/viewer";
import { deleteAnnotation, react } from "@/lib/annotations/commands/change-annotation";
import { sweepThreadOrder } from "@/lib/annotations/commands/sweep-thread-order";
import { listThreads } from "@/lib/annotations/queries/thread";
import type { Sort } from "@/lib/annotations/queries/thread-order";
import { moderate, reportAnnotation } from "@/lib/moderation/commands";
import { db, disconnect } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { newId } from "@/lib/platform/ids";
import { closeQueue } from "@/lib/platform/queue";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";

environment().THROTTLE = false; // people here write faster than people do

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

const THREADS = 12;
const PAGE = 3;

/** An article with threads of which the first have more votes and more answers than the later ones. */
async function aDiscussion() {
  const { id: articleId, slug } = await anArticle({ body: `В Оше открыли цех номер ${newId()}. Мэр доволен.` });
  const editor = await aViewer({ role: "editor" });
  const readers = await Promise.all(Array.from({ length: 5 }, () => aViewer()));
  const threads: string[] = [];
  for (let n = 0; n < THREADS; n += 1) threads.push((await anAnnotation(editor, { article: slug })).id);
  const answers: string[] = [];
  for (const [n, thread] of threads.entries()) {
    const times = Math.max(0, 5 - n);
    for (const reader of readers.slice(0, times)) await react(reader, thread, "useful", true);
    for (let k = 0; k < times; k += 1) answers.push((await anAnnotation(editor, { parent: thread })).id);
  }
  return { articleId, slug, editor, readers, threads, answers };
}
type Discussion = Awaited<ReturnType<typeof aDiscussion>>;

/** All pages one after the other; between two of them something happens. */
async function readOn(articleId: string, sort: Sort, meanwhile: (page: number) => Promise<void>): Promise<string[]> {
  const met: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < THREADS; page += 1) {
    const { threads, next } = await listThreads(GUEST, { articleId }, { sort, cursor, limit: PAGE, replies: 1 });
    met.push(...threads.map(({ first }) => first.id));
    cursor = next ?? undefined;
    if (!cursor) break;
    await meanwhile(page);
  }
  return met;
}

/** Another order, made of everything that moves a thread: the last are raised, and the first are let fall. */
async function upset({ editor, readers, threads, answers }: Discussion, page: number): Promise<void> {
  const [rising, falling] = [threads.at(-1 - page) ?? "", threads[page] ?? ""];
  const newcomers = await Promise.all(Array.from({ length: 8 }, () => aViewer()));
  for (const reader of newcomers) await react(reader, rising, "useful", true);
  for (const reader of newcomers) await anAnnotation(await asEditor(reader), { parent: rising });
  for (const reader of readers) await react(reader, falling, "useful", false);
  const [, one, two] = answers.filter((_, index) => index % 4 === page);
  if (one) await deleteAnnotation(editor, one);
  const moderator = await aViewer({ role: "editor" });
  if (two) await moderate(moderator, { annotation: two, action: "remove", reason: "spam" });
  await reportAnnotation(newcomers[0] ?? moderator, { annotation: falling, reason: "spam" });
}

/** Whose answers no check holds. */
const asEditor = async (viewer: SignedIn): Promise<SignedIn> => {
  await db.user.update({ where: { id: viewer.id }, data: { role: "editor" } });
  return { ...viewer, role: "editor" };
};

describe.each<Sort>(["best", "answered"])("by %s", (sort) => {
  test("who reads on meets every thread once, in the order of the first page, whatever happens between", async () => {
    const talk = await aDiscussion();
    const expected = await readOn(talk.articleId, sort, async () => undefined);
    expect(expected.toSorted()).toEqual(talk.threads.toSorted());
    expect(expected.slice(0, 4)).toEqual(talk.threads.slice(0, 4));
    expect(await readOn(talk.articleId, sort, (page) => upset(talk, page))).toEqual(expected);
    const afterwards = await readOn(talk.articleId, sort, async () => undefined);
    expect(afterwards).not.toEqual(expected); // it did change
    expect(afterwards.toSorted()).toEqual(expected.toSorted());
  });

  test("what was on its way when the first page was read does not come up on the second", async () => {
    const { articleId, threads, readers, editor } = await aDiscussion();
    const expected = await readOn(articleId, sort, async () => undefined);
    const last = threads.at(-1) ?? "";
    const going = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const slow = db.$transaction(async (tx) => {
      for (const { id } of readers)
        await tx.reaction.create({ data: { annotationId: last, userId: id, kind: "useful" } });
      begun.resolve();
      await going.promise;
    });
    await begun.promise;
    const met = await readOn(articleId, sort, async (page) => {
      if (page > 0) return;
      going.resolve();
      await slow;
      await anAnnotation(editor, { parent: last });
    });
    expect(met).toEqual(expected);
  });
});

test("a reply that is let through, taken away and brought back counts as it did when the first page was read", async () => {
  const { articleId, threads, editor } = await aDiscussion();
  const moderator = await aViewer({ role: "editor" });
  const quiet = threads.at(-1) ?? "";
  for (let n = 0; n < 9; n += 1) {
    const { id } = await anAnnotation(editor, { parent: quiet });
    await db.annotation.update({ where: { id }, data: { status: n < 6 ? "held" : "published" } });
  }
  const replies = await db.annotation.findMany({ where: { rootId: quiet }, orderBy: { createdAt: "asc" } });
  const expected = await readOn(articleId, "answered", async () => undefined);
  const met = await readOn(articleId, "answered", async () => {
    for (const { id, status } of replies) {
      if (status === "held") await moderate(moderator, { annotation: id, action: "approve" });
      else {
        await moderate(moderator, { annotation: id, action: "hide", reason: "spam" });
        await moderate(moderator, { annotation: id, action: "restore" });
      }
    }
  });
  expect(met).toEqual(expected);
});

test("what was taken back is forgotten after a day", async () => {
  const { threads, readers } = await aDiscussion();
  await react(readers[0] as SignedIn, threads[0] ?? "", "useful", false);
  const kept = () => db.reactionTaken.count({ where: { annotationId: threads[0] } });
  expect(await kept()).toBe(1);
  await sweepThreadOrder();
  expect(await kept()).toBe(1);
  await sweepThreadOrder(new Date(Date.now() + 25 * 60 * 60_000));
  expect(await kept()).toBe(0);
});

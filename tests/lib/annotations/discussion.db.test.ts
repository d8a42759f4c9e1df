import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { GUEST, type Viewer } from "@/lib/access/viewer";
import { NewAnnotation } from "@/lib/annotations/annotation";
import { deleteAnnotation, editAnnotation } from "@/lib/annotations/commands/change-annotation";
import { createAnnotation } from "@/lib/annotations/commands/create-annotation";
import { forgetDraft, keepDraft, sweepDrafts } from "@/lib/annotations/drafts/commands";
import { draftKey, draftTarget, KEPT_DAYS, MOST_DRAFTS } from "@/lib/annotations/drafts/draft";
import { findDraft, listDrafts } from "@/lib/annotations/drafts/queries";
import { placeInDiscussion } from "@/lib/annotations/place-in-discussion";
import { listEdits } from "@/lib/annotations/queries/history";
import { countNew } from "@/lib/annotations/queries/live";
import { findMentioned, findPerson, listWrittenBy } from "@/lib/annotations/queries/person";
import { findThread, listThreads, readDiscussionState } from "@/lib/annotations/queries/thread";
import type { Sort } from "@/lib/annotations/queries/thread-order";
import { setDiscussion } from "@/lib/articles/editing-commands";
import { findArticle } from "@/lib/articles/queries";
import { db, disconnect } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { closeQueue } from "@/lib/platform/queue";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";
import { refusalOf } from "@/tests/support/refusal";

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

const aNews = () => anArticle({ body: `В Оше открыли цех номер ${newId()}. Мэр доволен.` });

describe("paging", () => {
  test.each<Sort>(["new", "old"])("by %s meets what was there exactly once while others write", async (sort) => {
    const { id: articleId, slug } = await aNews();
    const editor = await aViewer({ role: "editor" });
    const there: string[] = [];
    for (let n = 0; n < 25; n += 1) there.push((await anAnnotation(editor, { article: slug })).id);
    const met: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listThreads(GUEST, { articleId }, { sort, cursor, limit: 4 });
      met.push(...page.threads.map(({ first }) => first.id));
      cursor = page.next ?? undefined;
      if (met.length < 25) await Promise.all([1, 2, 3].map(() => anAnnotation(editor, { article: slug })));
    } while (cursor && met.length < 200);
    const old = met.filter((id) => there.includes(id));
    expect(old).toEqual(sort === "old" ? there : there.toReversed());
    expect(new Set(met).size).toBe(met.length);
  });

  test.each(["x", "WyIyMDI2Il0", cursorOf(["2026-02-30T00:00:00.000000Z", "a"]), cursorOf(["1e999", "a"])])(
    "a cursor that is none of ours is refused: %s",
    async (cursor) => {
      const { id: articleId } = await aNews();
      for (const sort of ["old", "best"] as const) {
        expect(await refusalOf(listThreads(GUEST, { articleId }, { sort, cursor }))).toBe("bad-cursor");
      }
    },
  );

  test("one thread is found by its first and by any reply in it, and not under another article", async () => {
    const { id: articleId, slug } = await aNews();
    const editor = await aViewer({ role: "editor" });
    const first = await anAnnotation(editor, { article: slug });
    const reply = await anAnnotation(editor, { parent: first.id });
    const deeper = await anAnnotation(editor, { parent: reply.id });
    for (const id of [first.id, reply.id, deeper.id]) {
      const thread = await findThread(GUEST, { articleId }, id);
      expect(thread?.first.id).toBe(first.id);
      expect(thread?.replies.map((each) => each.id)).toEqual([reply.id, deeper.id]);
    }
    expect(await findThread(GUEST, { articleId: (await aNews()).id }, first.id)).toBeNull();
    expect(await placeInDiscussion(GUEST, deeper.id)).toBe(`/articles/${slug}?thread=${first.id}#comment-${deeper.id}`);
  });
});

describe("sending", () => {
  const comment = (article: string, body: string) => NewAnnotation.parse({ target: { article }, body });

  test("the same key twice gets the same answer, also when it came at once; another body is refused", async () => {
    const { id: articleId, slug } = await aNews();
    const author = await aViewer();
    const key = { idempotencyKey: newId() };
    const both = await Promise.all([1, 2].map(() => createAnnotation(author, comment(slug, "Одно и то же"), key)));
    const third = await createAnnotation(author, comment(slug, "Одно и то же"), key);
    expect(new Set([...both, third].map(({ id }) => id)).size).toBe(1);
    expect(third).toMatchObject({ status: "published", article: slug });
    expect(await refusalOf(createAnnotation(author, comment(slug, "Другое"), key))).toBe("idempotency-key-reused");
    expect(await db.annotation.count({ where: { articleId } })).toBe(1);
  });

  test.each([
    ["with one statement", "Верно."],
    ["with several", "Верно, @[Никто]."],
  ])(
    "what is sent from a form, written %s, is no draft any more; what a program sends leaves the draft",
    async (_, body) => {
      const { slug } = await aNews();
      const editor = await aViewer({ role: "editor" });
      await keepDraft(editor, { article: slug }, "Почти готово");
      await createAnnotation(editor, comment(slug, body));
      expect(await findDraft(editor, { article: slug })).toBe("Почти готово");
      await createAnnotation(editor, comment(slug, body), { draft: { article: slug } });
      expect(await findDraft(editor, { article: slug })).toBe("");
    },
  );

  test("what is written with one statement reads as what is written with several", async () => {
    const { slug } = await aNews();
    const editor = await aViewer({ role: "editor" });
    const plain = await anAnnotation(editor, { article: slug, body: "Просто слова" });
    const tagged = await anAnnotation(editor, { article: slug, body: "Просто слова", tags: ["Метка"] });
    const of = ({ id }: { id: string }) => db.annotation.findUniqueOrThrow({ where: { id } });
    const bare = async (made: { id: string }) => {
      const { id: _, createdAt, updatedAt, ...rest } = await of(made);
      expect(createdAt).toBeInstanceOf(Date);
      expect(updatedAt).toEqual(createdAt);
      return rest;
    };
    expect(await bare(plain)).toEqual(await bare(tagged));
  });

  test("whoever is called by name is known, and their page holds what everybody may read", async () => {
    const { slug } = await aNews();
    const called = await aViewer({ name: `Каныкей ${newId()}`, role: "editor" });
    const author = await aViewer({ role: "editor" });
    const { id } = await anAnnotation(author, { article: slug, body: `@[${called.name}], так ли это?` });
    expect(await findMentioned([id])).toEqual(new Map());
    expect(await findPerson(GUEST, called.id)).toBeNull();
    const own = await anAnnotation(called, { article: slug, body: "Так." });
    await anAnnotation(called, { article: slug, body: "Для себя.", visibility: "private" });
    expect(await findMentioned([id])).toEqual(new Map([[called.name.toLowerCase(), `/people/${called.id}`]]));
    expect(await findPerson(GUEST, called.id)).toMatchObject({ name: called.name, count: 1 });
    expect((await listWrittenBy(called, called.id)).items.map((each) => each.id)).toEqual([own.id]);
  });
});

test("news are what others wrote since, as far as the viewer may read it", async () => {
  const { id: articleId, slug } = await aNews();
  const [author, reader] = [await aViewer({ role: "editor" }), await aViewer()];
  await anAnnotation(author, { article: slug });
  const { latest, count } = await readDiscussionState(GUEST, { articleId });
  expect(count).toBe(1);
  const since = latest ?? "";
  const newFor = async (viewer: Viewer) => {
    const { comments, notes } = await countNew(viewer, { articleId }, since);
    return { comments, notes };
  };
  expect(await newFor(GUEST)).toEqual({ comments: 0, notes: 0 });
  const { id } = await anAnnotation(author, { article: slug });
  await anAnnotation(author, { parent: id });
  await anAnnotation(author, { article: slug, words: "Мэр" });
  await anAnnotation(author, { article: slug, visibility: "private" });
  await anAnnotation(author, { article: slug, visibility: "newsroom" });
  expect(await newFor(GUEST)).toEqual({ comments: 2, notes: 1 });
  expect(await newFor(reader)).toEqual({ comments: 2, notes: 1 });
  expect(await newFor(author)).toEqual({ comments: 0, notes: 0 });
  expect(await newFor(await aViewer({ role: "editor" }))).toEqual({ comments: 3, notes: 1 });
  await deleteAnnotation(author, id);
  expect((await newFor(GUEST)).comments).toBe(1);
});

describe("drafts", () => {
  test("one is kept for each thing, for its author alone, until it is sent or empty", async () => {
    const [author, other] = [await aViewer(), await aViewer()];
    await keepDraft(author, { article: "a" }, "Начало");
    await keepDraft(author, { article: "a" }, "Начало и");
    await sleep(5); // drafts are told apart by milliseconds
    await keepDraft(author, { parent: "p" }, "Ответ");
    expect(await findDraft(author, { article: "a" })).toBe("Начало и");
    expect(await findDraft(other, { article: "a" })).toBe("");
    expect((await listDrafts(author)).map(({ target, body }) => [target, body])).toEqual([
      [{ parent: "p" }, "Ответ"],
      [{ article: "a" }, "Начало и"],
    ]);
    await keepDraft(author, { article: "a" }, "  \n");
    await forgetDraft(author, { parent: "p" });
    expect(await listDrafts(author)).toEqual([]);
    expect(await refusalOf(keepDraft(GUEST, { article: "a" }, "Начало"))).toBe("sign-in-first");
    expect(await refusalOf(keepDraft(await aViewer({ suspended: true }), { article: "a" }, "Начало"))).toBeNull();
  });

  test("the oldest go when there are too many, and all after half a year", async () => {
    const author = await aViewer();
    await keepDraft(author, { fact: "f0" }, "Слова 0");
    await sleep(5); // drafts are told apart by milliseconds
    for (let n = 1; n < MOST_DRAFTS + 2; n += 1) await keepDraft(author, { fact: `f${n}` }, `Слова ${n}`);
    const kept = await listDrafts(author);
    expect(kept).toHaveLength(MOST_DRAFTS);
    const bodies = kept.map(({ body }) => body);
    expect(bodies).not.toContain("Слова 0");
    expect(bodies).toContain(`Слова ${MOST_DRAFTS + 1}`);
    await sweepDrafts(new Date(Date.now() + (KEPT_DAYS + 1) * 24 * 60 * 60_000));
    expect(await listDrafts(author)).toEqual([]);
  });

  test.each([{ article: "a:b" }, { fact: "f" }, { parent: "p" }])("%o is read as it was named", (target) => {
    expect(draftTarget(draftKey(target))).toEqual(target);
  });
});

test("slips mended in the free minutes are nobody's business; later changes are shown word by word", async () => {
  const { slug } = await aNews();
  const author = await aViewer({ role: "editor" });
  const { id } = await anAnnotation(author, { article: slug, body: "Шесть завдов." });
  await editAnnotation(author, id, { body: "Шесть заводов." });
  expect(await listEdits(GUEST, id)).toEqual([]);
  await db.$executeRaw`UPDATE "AnnotationEdit" SET "at" = "at" - interval '1 hour' WHERE "annotationId" = ${id}`;
  await db.$executeRawUnsafe(`ALTER TABLE "Annotation" DISABLE TRIGGER "Annotation_moments"`);
  await db.$executeRaw`UPDATE "Annotation" SET "createdAt" = "createdAt" - interval '1 hour' WHERE "id" = ${id}`;
  await db.$executeRawUnsafe(`ALTER TABLE "Annotation" ENABLE TRIGGER "Annotation_moments"`);
  await editAnnotation(author, id, { body: "Пять заводов." });
  const [edit, ...older] = (await listEdits(GUEST, id)) ?? [];
  expect(edit?.pieces).toEqual([
    { kind: "removed", words: "Шесть" },
    { kind: "added", words: "Пять" },
    { kind: "same", words: " заводов." },
  ]);
  expect(older).toEqual([]);
  expect(await listEdits(GUEST, "nothing")).toBeNull();
});

test("editors set how a discussion takes entries, and it is written in the log", async () => {
  const { id, slug, version } = await aNews();
  expect(await refusalOf(setDiscussion(await aViewer(), slug, "closed"))).toBe("not-allowed");
  const editor = await aViewer({ role: "editor" });
  await setDiscussion(editor, slug, "closed");
  const article = await findArticle(GUEST, slug);
  expect(article?.discussion).toBe("closed");
  expect(article?.version).toBeGreaterThan(version);
  expect(await refusalOf(anAnnotation(await aViewer(), { article: slug }))).toBe("not-allowed");
  const logged = await db.auditEvent.findMany({ where: { subject: `article:${id}`, action: "article:discussion" } });
  expect(logged.map(({ detail }) => detail)).toEqual([{ from: "open", to: "closed" }]);
});

function cursorOf(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

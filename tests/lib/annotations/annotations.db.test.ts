import { afterAll, describe, expect, test } from "vitest";
import { GUEST, type Viewer } from "@/lib/access/viewer";
import { NewAnnotation } from "@/lib/annotations/annotation";
import { deleteAnnotation, editAnnotation, react } from "@/lib/annotations/commands/change-annotation";
import { createAnnotation } from "@/lib/annotations/commands/create-annotation";
import { findAnnotation, findGone, listNotes } from "@/lib/annotations/queries/annotations";
import { countDiscussion, listThreads } from "@/lib/annotations/queries/thread";
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

const BODY = "В Оше работают шесть заводов. Мэр открыл новый цех 🏭 в Оше.";

describe("a note on words", () => {
  test("another reader sees it on the words it was made on", async () => {
    const { id: articleId, slug, revision } = await anArticle({ body: `${BODY} Первая.` });
    const author = await aViewer();
    const { id } = await anAnnotation(author, { article: slug, words: "шесть заводов", body: "Точно шесть?" });
    const [note] = await listNotes(GUEST, { articleId, revisionId: revision.id });
    expect(note).toMatchObject({ id, body: "Точно шесть?", motivations: ["commenting"], status: "published" });
    expect(note?.quote && revision.text.slice(note.quote.start, note.quote.end)).toBe("шесть заводов");
    expect(note?.anchor).toMatchObject({ state: "exact", score: 1 });
    expect(note?.quote?.prefix.endsWith("В Оше работают ")).toBe(true);
  });

  test("of words that stand twice, those at the offset are meant; without one, those whose context agrees", async () => {
    const { slug, revision } = await anArticle({ body: `${BODY} Вторая.` });
    const second = revision.text.lastIndexOf("Оше");
    const author = await aViewer();
    const on = (selection: object) =>
      createAnnotation(author, NewAnnotation.parse({ target: { article: slug }, selection, style: "green" }));
    const byOffset = await on({ exact: "Оше", start: second, end: second + 3 });
    const byContext = await on({ exact: "Оше", prefix: "цех 🏭 в " });
    const outdated = await on({ exact: "Оше", prefix: "цех 🏭 в ", start: 3, end: 6 });
    for (const { id } of [byOffset, byContext, outdated]) {
      expect(await findAnnotation(GUEST, id)).toMatchObject({
        quote: { start: second },
        motivations: ["highlighting"],
      });
    }
  });

  test("words that are not in the text are refused, and so is a reply that says nothing", async () => {
    const { slug } = await anArticle({ body: `${BODY} Третья.` });
    const author = await aViewer();
    expect(await refusalOf(anAnnotation(author, { article: slug, words: "семь заводов" }))).toBe("words-not-there");
    expect(await refusalOf(anAnnotation(author, { article: slug, body: " " }))).toBe("empty");
    expect(await refusalOf(anAnnotation(author, { article: "net-takoj" }))).toBe("not-found");
    expect(await refusalOf(anAnnotation(GUEST, { article: slug }))).toBe("sign-in-first");
  });
});

describe("who reads it", () => {
  const PEOPLE = ["guest", "reader", "author", "member", "moderator", "editor", "admin", "suspended"] as const;

  async function aSociety() {
    const [author, reader, member, moderator] = [await aViewer(), await aViewer(), await aViewer(), await aViewer()];
    const [editor, admin] = [await aViewer({ role: "editor" }), await aViewer({ role: "admin" })];
    const suspended: Viewer = { ...(await aViewer()), suspended: true };
    const group = await db.group.create({ data: { id: newId(), slug: newId(), name: "Проверка" } });
    const join = (viewer: typeof author, role: "member" | "moderator") =>
      db.groupMember.create({ data: { groupId: group.id, userId: viewer.id, role } });
    await Promise.all([join(author, "member"), join(member, "member"), join(moderator, "moderator")]);
    return { group: group.id, people: { guest: GUEST, reader, author, member, moderator, editor, admin, suspended } };
  }

  test.each([
    ["public", PEOPLE],
    ["private", ["author"]],
    ["group", ["author", "member", "moderator"]],
  ] as const)("%s", async (visibility, allowed) => {
    const { group, people } = await aSociety();
    const { slug, id: articleId, revision } = await anArticle();
    const { id } = await anAnnotation(people.author, {
      ...{ article: slug, words: "открыли школу", visibility },
      ...(visibility === "group" && { group }),
    });
    for (const person of PEOPLE) {
      const found = await findAnnotation(people[person], id);
      const listed = await listNotes(people[person], { articleId, revisionId: revision.id });
      expect([person, found?.id ?? null, listed.length]).toEqual([
        person,
        ...((allowed as readonly string[]).includes(person) ? [id, 1] : [null, 0]),
      ]);
    }
  });

  test("the newsroom's own are the newsroom's", async () => {
    const { people } = await aSociety();
    const { slug } = await anArticle();
    const { id } = await anAnnotation(people.editor, { article: slug, visibility: "newsroom", editorial: true });
    const seen = await Promise.all(
      PEOPLE.map(async (person) => ((await findAnnotation(people[person], id)) ? person : "")),
    );
    expect(seen.filter(Boolean)).toEqual(["editor", "admin"]);
    expect(await refusalOf(anAnnotation(people.reader, { article: slug, editorial: true }))).toBe("not-allowed");
  });

  test("a reply is read by whoever reads its thread, whatever its author asks for", async () => {
    const { group, people } = await aSociety();
    const { slug } = await anArticle();
    const first = await anAnnotation(people.author, { article: slug, visibility: "group", group });
    const reply = await anAnnotation(people.member, { parent: first.id, visibility: "public" });
    expect(await findAnnotation(people.moderator, reply.id)).toMatchObject({
      visibility: "group",
      depth: 1,
      rootId: first.id,
    });
    expect(await findAnnotation(people.admin, reply.id)).toBeNull();
    expect(await refusalOf(anAnnotation(people.reader, { parent: first.id }))).toBe("not-found");
  });

  test("what is on a draft is not there for readers", async () => {
    const { slug, id: articleId } = await anArticle({}, { publish: false });
    const editor = await aViewer({ role: "editor" });
    const { id } = await anAnnotation(editor, { article: slug });
    expect(await findAnnotation(GUEST, id)).toBeNull();
    expect(await countDiscussion(GUEST, { articleId })).toBe(0);
    expect(await findAnnotation(editor, id)).toMatchObject({ id });
  });
});

describe("a discussion", () => {
  test("what was deleted stays as a place where somebody answered, and nowhere else", async () => {
    const { slug, id: articleId } = await anArticle();
    const [one, other] = [await aViewer({ role: "editor" }), await aViewer()];
    const first = await anAnnotation(one, { article: slug, body: "Секрет первый" });
    const reply = await anAnnotation(other, { parent: first.id, body: "Ответ" });
    const alone = await anAnnotation(one, { article: slug, body: "Секрет второй" });
    await deleteAnnotation(one, first.id);
    await deleteAnnotation(one, alone.id);
    const { threads } = await listThreads(GUEST, { articleId });
    expect(threads).toMatchObject([
      {
        first: { id: first.id, status: "deleted", body: "", creator: null },
        replies: [{ id: reply.id, body: "Ответ" }],
        more: 0,
      },
    ]);
    expect(JSON.stringify(threads)).not.toContain("Секрет");
    expect(await countDiscussion(GUEST, { articleId })).toBe(1);
    expect(await findGone(GUEST, first.id)).toMatchObject({ by: "author", reason: null });
    expect(await refusalOf(anAnnotation(other, { parent: first.id }))).toBe("not-found");
  });

  test.each(["new", "old", "best", "answered"] as const)("pages by %s and meets every thread once", async (sort) => {
    const { slug, id: articleId } = await anArticle();
    const people = await Promise.all(Array.from({ length: 7 }, () => aViewer({ role: "editor" })));
    const made: string[] = [];
    for (const [at, person] of people.entries()) {
      const { id } = await anAnnotation(person, { article: slug });
      made.push(id);
      for (const fan of people.slice(0, at)) if (fan !== person) await react(fan, id, "useful", true);
      for (let reply = 0; reply < at % 3; reply++) await anAnnotation(person, { parent: id });
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listThreads(GUEST, { articleId }, { sort, cursor, limit: 3 });
      seen.push(...page.threads.map(({ first }) => first.id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen.toSorted()).toEqual(made.toSorted());
    if (sort === "new") expect(seen).toEqual(made.toReversed());
    if (sort === "old") expect(seen).toEqual(made);
    if (sort === "best") expect(seen).toEqual(made.toReversed());
  });

  test("what is counted is what is shown", async () => {
    const { slug, id: articleId } = await anArticle();
    const [one, editor] = [await aViewer(), await aViewer({ role: "editor" })];
    const first = await anAnnotation(one, { article: slug });
    await anAnnotation(editor, { parent: first.id });
    await anAnnotation(editor, { article: slug, words: "школу" });
    await anAnnotation(editor, { article: slug, visibility: "newsroom" });
    const shown = async (viewer: Viewer) =>
      (await listThreads(viewer, { articleId })).threads.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
    for (const viewer of [GUEST, one, editor])
      expect(await countDiscussion(viewer, { articleId })).toBe(await shown(viewer));
    expect(await countDiscussion(GUEST, { articleId })).toBe(2);
  });
});

describe("sending and changing", () => {
  test("fifty at once with one key make one; another request with it is refused", async () => {
    const { slug, id: articleId } = await anArticle();
    const author = await aViewer({ role: "editor" });
    const input = NewAnnotation.parse({ target: { article: slug }, body: "Один раз" });
    const sent = await Promise.all(
      Array.from({ length: 50 }, () => createAnnotation(author, input, { idempotencyKey: "k1" })),
    );
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await countDiscussion(GUEST, { articleId })).toBe(1);
    const other = { ...input, body: "Другое" };
    expect(await refusalOf(createAnnotation(author, other, { idempotencyKey: "k1" }))).toBe("idempotency-key-reused");
  });

  test("moments are unique and grow, also for a thousand made at once", async () => {
    const { id: articleId } = await anArticle();
    const ids = Array.from({ length: 1000 }, () => newId());
    const rows = ids.map((id) => ({ id, articleId, targetKey: `article:${articleId}`, targetUri: "/", body: id }));
    await db.annotation.createMany({ data: rows });
    const found = await db.$queryRaw<{ at: string }[]>`
      SELECT DISTINCT "createdAt"::text AS "at" FROM "Annotation" WHERE "articleId" = ${articleId} AND "createdAt" = "updatedAt"`;
    expect(found).toHaveLength(1000);
  });

  test("an edit keeps what was said before, and is marked once the free minutes are over", async () => {
    const { slug } = await anArticle();
    const author = await aViewer();
    const { id } = await anAnnotation(author, { article: slug, body: "Сначала", tags: ["Ош"] });
    await editAnnotation(author, id, { body: "Потом", tags: ["Ош", "цех"] });
    expect(await findAnnotation(GUEST, id)).toMatchObject({ body: "Потом", tags: ["Ош", "цех"], editedAt: null });
    expect(await db.annotationEdit.findMany({ where: { annotationId: id } })).toMatchObject([
      { body: "Сначала", tags: ["Ош"] },
    ]);
    expect(await refusalOf(editAnnotation(await aViewer({ role: "admin" }), id, { body: "Чужое" }))).toBe(
      "not-allowed",
    );
    const seen = (await findAnnotation(author, id))?.version ?? 0;
    expect(await refusalOf(editAnnotation(author, id, { body: "Опоздал" }, { seen: seen - 1 }))).toBe(
      "annotation-changed",
    );
  });

  test("a reaction counts once and never on one's own words", async () => {
    const { slug } = await anArticle();
    const [author, other] = [await aViewer(), await aViewer()];
    const { id } = await anAnnotation(author, { article: slug });
    await react(other, id, "useful", true);
    await react(other, id, "useful", true);
    expect(await findAnnotation(other, id)).toMatchObject({ reactions: { useful: 1 }, mine: ["useful"] });
    await react(other, id, "useful", false);
    expect(await findAnnotation(other, id)).toMatchObject({ reactions: { useful: 0 }, mine: [] });
    expect(await refusalOf(react(author, id, "useful", true))).toBe("not-allowed");
    expect(await refusalOf(react(GUEST, id, "useful", true))).toBe("sign-in-first");
  });
});

describe("haste", () => {
  test("the next comment waits its time, the same words wait longer; notes to oneself do not", async () => {
    const { slug } = await anArticle();
    const author = await aViewer();
    await anAnnotation(author, { article: slug, body: "Раз" });
    expect(await refusalOf(anAnnotation(author, { article: slug, body: "Раз" }))).toBe("said-just-now");
    expect(await refusalOf(anAnnotation(author, { article: slug, body: "Два" }))).toBe("wait");
    expect(await anAnnotation(author, { article: slug, body: "Себе", visibility: "private" })).toMatchObject({
      status: "published",
    });
  });
});

describe("what waits for a moderator", () => {
  test("words with abuse are kept, shown to their author and to editors, and open one case", async () => {
    const { slug, id: articleId } = await anArticle();
    const author = await aViewer();
    const { id, status } = await anAnnotation(author, { article: slug, body: "Вы все мрази!" });
    expect(status).toBe("held");
    expect(await findAnnotation(GUEST, id)).toBeNull();
    expect(await findAnnotation(author, id)).toMatchObject({ status: "held", body: "Вы все мрази!" });
    expect(await findAnnotation(await aViewer({ role: "editor" }), id)).toMatchObject({ status: "held" });
    expect(await countDiscussion(GUEST, { articleId })).toBe(0);
    expect(await db.moderationCase.findMany({ where: { annotationId: id } })).toMatchObject([
      { heldFor: ["listed-word"], state: "open" },
    ]);
  });

  test("under a premoderated article every comment waits, and under a closed one none is taken", async () => {
    const { slug, id } = await anArticle();
    const author = await aViewer();
    await db.article.update({ where: { id }, data: { discussion: "premoderated" } });
    expect(await anAnnotation(author, { article: slug })).toMatchObject({ status: "held" });
    await db.article.update({ where: { id }, data: { discussion: "closed" } });
    expect(await refusalOf(anAnnotation(author, { article: slug }))).toBe("not-allowed");
    expect(await anAnnotation(await aViewer({ role: "editor" }), { article: slug })).toMatchObject({
      status: "published",
    });
  });
});

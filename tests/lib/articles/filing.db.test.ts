import { afterAll, describe, expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { fileArticle, reviseArticle } from "@/lib/articles/commands";
import { publishArticle, setShownBlocks, withdrawArticle } from "@/lib/articles/editing-commands";
import { countArticles, findArticle, findArticleRevision, listArticles, listRevisions } from "@/lib/articles/queries";
import { db, disconnect } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { aViewer } from "@/tests/support/a-user";
import { aDraft, anArticle } from "@/tests/support/an-article";

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

const paste = { method: "paste", publish: true } as const;

describe("filing", () => {
  test("stores the article, its text, its bytes and leaves the job", async () => {
    const editor = await aViewer({ role: "editor" });
    const draft = aDraft({
      headline: "Открыт мост через Нарын",
      body: "\uFEFFМост открыли вчера.\r\nДвижение началось.\r\n",
      sourceUrl: "https://www.example.kg/news/most?utm_source=tg#top",
    });
    const { slug } = await fileArticle(editor, draft, paste);

    expect(slug).toBe("otkryt-most-cherez-naryn");
    const article = await findArticle(GUEST, slug);
    expect(article).toMatchObject({
      status: "published",
      source: { host: "example.kg", name: "example.kg" },
      revisionCount: 1,
      revision: {
        number: 1,
        text: "Открыт мост через Нарын\nМост открыли вчера.\nДвижение началось.\n",
        extraction: "waiting",
      },
    });
    const capture = await db.capture.findFirstOrThrow({ where: { articleId: article?.id }, include: { blob: true } });
    expect(Buffer.from(capture.blob.bytes).toString()).toBe(`${draft.headline}\n${draft.body}`);
    const jobs =
      await db.$queryRaw`SELECT data FROM pgboss.job WHERE name = 'extract-facts' AND data->>'revisionId' = ${article?.revision.id}`;
    expect(jobs).toHaveLength(1);
  });

  test.each(["reader", "contributor"] as const)("is not for a %s", async (role) => {
    const viewer = await aViewer({ role });
    await expect(fileArticle(viewer, aDraft(), paste)).rejects.toMatchObject({ code: "forbidden" });
    await expect(fileArticle(GUEST, aDraft(), paste)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

describe("the same article again", () => {
  test("by its words, whatever the spacing and the furniture", async () => {
    const { slug } = await anArticle({ headline: "Первая", body: "Слова новости одни и те же.\nИ вторая строка." });
    const again = aDraft({
      headline: "Вторая",
      body: "Слова  новости одни и те же.\r\n\r\nИ вторая строка.\nДобавить комментарий ×",
    });
    await expect(fileArticle(SYSTEM, again, paste)).rejects.toMatchObject({
      code: "conflict",
      reason: "already-archived",
      details: { see: `/articles/${slug}` },
    });
  });

  test("by its address, however it was copied", async () => {
    await anArticle({ sourceUrl: "https://www.Example.org/a/?b=2&a=1" });
    const again = aDraft({ body: "Совсем другие слова.", sourceUrl: "http://example.org/a?a=1&b=2&utm_medium=x#c" });
    await expect(fileArticle(SYSTEM, again, paste)).rejects.toMatchObject({ reason: "already-archived" });
  });

  test("by the words of an older revision", async () => {
    const { slug } = await anArticle({ body: "Как было сначала." });
    await reviseArticle(SYSTEM, slug, {
      headline: "Новость",
      text: "Как стало потом.",
      reason: "опечатка",
      basedOn: 1,
    });
    await expect(fileArticle(SYSTEM, aDraft({ body: "Как было сначала." }), paste)).rejects.toMatchObject({
      reason: "already-archived",
    });
  });

  test.each([
    ["words", { body: "Десять раз одно и то же." }],
    ["address", { sourceUrl: "https://race.example.org/1" }],
  ])("ten at once with the same %s make one", async (_, same) => {
    const before = await countArticles(SYSTEM);
    const drafts = Array.from({ length: 10 }, (_each, index) =>
      aDraft({ headline: "Гонка", body: `Тело ${index}.`, ...same }),
    );
    const results = await Promise.allSettled(drafts.map((draft) => fileArticle(SYSTEM, draft, paste)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) {
      if (result.status === "rejected") expect(result.reason).toMatchObject({ reason: "already-archived" });
    }
    expect(await countArticles(SYSTEM)).toBe(before + 1);
  });

  test("ten different ones at once under one headline get ten addresses", async () => {
    const drafts = Array.from({ length: 10 }, (_, index) =>
      aDraft({ headline: "Погода", body: `Погода ${index}: ясно.` }),
    );
    const filed = await Promise.all(drafts.map((draft) => fileArticle(SYSTEM, draft, paste)));
    expect(new Set(filed.map(({ slug }) => slug)).size).toBe(10);
  });
});

describe("the same request again", () => {
  test("files once and gets the first answer", async () => {
    const editor = await aViewer({ role: "editor" });
    const draft = aDraft({ body: "Отправлено двадцать раз." });
    const filing = { ...paste, idempotencyKey: "one-key" };
    const answers = await Promise.all(Array.from({ length: 8 }, () => fileArticle(editor, draft, filing)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  test("with other words under the same key is refused", async () => {
    const editor = await aViewer({ role: "editor" });
    const filing = { ...paste, idempotencyKey: "another-key" };
    await fileArticle(editor, aDraft({ body: "Одно под ключом." }), filing);
    await expect(fileArticle(editor, aDraft({ body: "Другое под ключом." }), filing)).rejects.toMatchObject({
      reason: "idempotency-key-reused",
    });
  });
});

describe("a revision", () => {
  test("is new, leaves the old one readable and asks for facts again", async () => {
    const { slug, version } = await anArticle({ headline: "С опечаткой", body: "Их было пять." });
    const editor = await aViewer({ role: "editor", name: "Н. Касымов" });
    const revising = { headline: "Без опечатки", text: "Их было шесть.", reason: "число", basedOn: 1 };
    expect(await reviseArticle(editor, slug, revising)).toEqual({ number: 2 });

    const now = await findArticle(GUEST, slug);
    expect(now).toMatchObject({
      headline: "Без опечатки",
      revision: { number: 2, text: "Без опечатки\nИх было шесть." },
    });
    expect(now?.version).toBeGreaterThan(version);
    expect(await findArticleRevision(GUEST, slug, 1)).toMatchObject({
      revision: { text: "С опечаткой\nИх было пять." },
    });
    expect(await listRevisions(GUEST, slug)).toMatchObject([
      { number: 2, reason: "число", authorName: "Н. Касымов", isCurrent: true },
      { number: 1, isCurrent: false },
    ]);
  });

  test("is refused when another came in between, and when nothing changed", async () => {
    const { slug, headline } = await anArticle({ body: "Первый текст." });
    const revising = { headline, text: "Второй текст.", reason: "правка", basedOn: 1 };
    await reviseArticle(SYSTEM, slug, revising);
    await expect(reviseArticle(SYSTEM, slug, { ...revising, text: "Третий." })).rejects.toMatchObject({
      reason: "revised-meanwhile",
    });
    await expect(reviseArticle(SYSTEM, slug, { ...revising, basedOn: 2 })).rejects.toMatchObject({
      reason: "nothing-changed",
    });
  });

  test("of two at once one is kept and the other is told", async () => {
    const { slug, headline } = await anArticle({ body: "Два редактора." });
    const results = await Promise.allSettled(
      ["Один.", "Другой."].map((text) => reviseArticle(SYSTEM, slug, { headline, text, reason: "правка", basedOn: 1 })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await listRevisions(SYSTEM, slug)).toHaveLength(2);
  });

  test("cannot be rewritten, not even by the database's owner", async () => {
    const { revision } = await anArticle();
    for (const data of [{ text: "Иначе." }, { headline: "Иначе" }, { bodyKey: "0" }, { sha256: "0" }, { number: 7 }]) {
      await expect(db.revision.update({ where: { id: revision.id }, data })).rejects.toThrow();
    }
  });
});

describe("what is not published", () => {
  test("is not there for readers, in no list and in no count", async () => {
    const reader = await aViewer({ role: "reader" });
    const [drafts, readable] = [await countArticles(SYSTEM), await countArticles(reader)];
    const { slug } = await anArticle({}, { publish: false });
    expect(await countArticles(SYSTEM)).toBe(drafts + 1);
    for (const viewer of [GUEST, reader, { ...reader, role: "admin", suspended: true } as const]) {
      expect(await findArticle(viewer, slug)).toBeNull();
      expect(await findArticleRevision(viewer, slug, 1)).toBeNull();
      expect(await listRevisions(viewer, slug)).toEqual([]);
      expect((await listArticles(viewer, { status: "draft" })).items).toEqual([]);
      expect(await countArticles(viewer)).toBe(readable);
    }
    expect(await findArticle(await aViewer({ role: "editor" }), slug)).toMatchObject({ status: "draft" });
  });

  test("is published, withdrawn with a reason, and back", async () => {
    const { slug } = await anArticle({}, { publish: false });
    await expect(withdrawArticle(SYSTEM, slug, { reason: "ошибка" })).rejects.toMatchObject({
      reason: "status-not-possible",
    });
    await publishArticle(SYSTEM, slug);
    expect(await findArticle(GUEST, slug)).not.toBeNull();
    await expect(withdrawArticle(SYSTEM, slug, { reason: "  " })).rejects.toMatchObject({ code: "invalid" });
    await withdrawArticle(SYSTEM, slug, { reason: "ошибка" });
    expect(await findArticle(GUEST, slug)).toBeNull();
    expect(await findArticle(SYSTEM, slug)).toMatchObject({ status: "withdrawn", withdrawnReason: "ошибка" });
    await publishArticle(SYSTEM, slug);
    expect(await findArticle(GUEST, slug)).toMatchObject({ status: "published", withdrawnReason: null });
  });
});

describe("left-out lines", () => {
  test("come back with one click, and stay so in the next revision", async () => {
    const { slug, headline, revision } = await anArticle({ body: "Текст новости.\nДобавить комментарий ×" });
    expect(revision.blocks[2]).toMatchObject({ omitted: "furniture" });
    await setShownBlocks(SYSTEM, slug, 2, true);
    expect((await findArticle(GUEST, slug))?.revision.blocks[2]).not.toHaveProperty("omitted");

    const text = "Исправленный текст.\nДобавить комментарий ×";
    await reviseArticle(SYSTEM, slug, { headline, text, reason: "правка", basedOn: 1 });
    expect((await findArticle(GUEST, slug))?.revision.blocks[2]).not.toHaveProperty("omitted");
  });

  test("are never all there is", async () => {
    const { slug } = await anArticle({ body: "Единственная строка новости." });
    await expect(setShownBlocks(SYSTEM, slug, 1, false)).rejects.toMatchObject({ reason: "nothing-left-to-show" });
    await expect(setShownBlocks(SYSTEM, slug, 0, false)).rejects.toMatchObject({ code: "not-found" });
    await expect(setShownBlocks(SYSTEM, slug, 99, false)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("hostile text", () => {
  test.each([
    ["a NUL", "До\0после."],
    ["half a character", "Смайл \ud83d."],
    ["an escape", "\u001b[31mкрасное"],
  ])("with %s is refused", async (_, body) => {
    await expect(fileArticle(SYSTEM, aDraft({ body }), paste)).rejects.toMatchObject({
      code: "invalid",
      details: { fields: { body: "control-characters" } },
    });
  });

  test("of more than 2 MB is refused, just below is kept whole and can be searched", async () => {
    const word = (index: number) => (index * 2_654_435_761).toString(36).replace(/\d/g, "щ");
    const body = Array.from({ length: 140_000 }, (_, index) => word(index)).join(" ");
    await expect(fileArticle(SYSTEM, aDraft({ body: body.padEnd(2_200_000, " да") }), paste)).rejects.toMatchObject({
      code: "too-large",
    });
    const { revision } = await anArticle({ body });
    expect(revision.text.endsWith(body)).toBe(true);
  });

  test("in a right-to-left script, with emoji and operators, comes back as it went in", async () => {
    const body = "שלום \u202Eabc\u202C 😀 a & b | !c <-> (d:* ' \\ <script>alert(1)</script>";
    expect((await anArticle({ body })).revision.text.endsWith(body)).toBe(true);
  });
});

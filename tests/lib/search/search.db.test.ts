import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { reviseArticle } from "@/lib/articles/commands";
import { publishArticle, setShownBlocks } from "@/lib/articles/editing-commands";
import { db, disconnect } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { searchArticles } from "@/lib/search/queries";
import { anArticle } from "@/tests/support/an-article";

let technopark: Awaited<ReturnType<typeof anArticle>>;
let draft: Awaited<ReturnType<typeof anArticle>>;

beforeAll(async () => {
  technopark = await anArticle({
    headline: "Премьер посетил технопарк",
    body: "Премьер-министр осмотрел производство газовых счётчиков.\nЗаводы выпускают лифты и насосы.\nПоделиться",
  });
  draft = await anArticle({ headline: "Черновик о тайне", body: "Тайные переговоры в Оше." }, { publish: false });
});

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

const slugsOf = async (words: string) => (await searchArticles(GUEST, { words })).items.map(({ slug }) => slug);

describe("an article is found", () => {
  test.each([
    "технопарк",
    "технопарков",
    "ТЕХНОПАРКЕ",
    "счётчик",
    "счетчики",
    "завод лифт",
    '"газовых счетчиков"',
    "насос -самолет",
    "самолет or лифты",
  ])("by %s", async (words) => {
    expect(await slugsOf(words)).toEqual([technopark.slug]);
  });

  test.each(["самолёт", "-технопарк", '"счетчиков газовых"', "поделиться", "  ", "-"])("not by %s", async (words) => {
    expect(await slugsOf(words)).toEqual([]);
  });
});

test("the words that were looked for are marked, as spans of a text", async () => {
  const [item] = (await searchArticles(GUEST, { words: "счётчики" })).items;
  const { text, hits } = item?.snippet ?? { text: "", hits: [] };
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(["счётчиков"]);
  expect(item).toMatchObject({ headline: "Премьер посетил технопарк", facts: { total: 0 } });
});

test("nothing found: what finds something with one word left out", async () => {
  expect(await searchArticles(GUEST, { words: "газовые счётчики Ташкент" })).toMatchObject({
    items: [],
    about: 0,
    suggestion: { words: "газовые счётчики", count: 1 },
  });
  expect(await searchArticles(GUEST, { words: "тайные слова" })).not.toHaveProperty("suggestion");
});

test("a draft is found by editors alone, and counted by nobody else", async () => {
  expect(await searchArticles(GUEST, { words: "тайные переговоры" })).toEqual({ items: [], next: null, about: 0 });
  expect((await searchArticles(SYSTEM, { words: "тайные переговоры" })).items).toMatchObject([{ slug: draft.slug }]);
});

test("what is published, revised or restored is found by its new words", async () => {
  const { slug, headline } = await anArticle(
    { body: "Старые сведения о каналах.\nДобавить комментарий ×" },
    { publish: false },
  );
  await publishArticle(SYSTEM, slug);
  expect(await slugsOf("каналы")).toEqual([slug]);
  await setShownBlocks(SYSTEM, slug, 2, true);
  expect(await slugsOf("добавить комментарий")).toEqual([slug]);
  await reviseArticle(SYSTEM, slug, { headline, text: "Новые сведения о плотинах.", reason: "правка", basedOn: 1 });
  expect(await slugsOf("каналы")).toEqual([]);
  expect(await slugsOf("плотина")).toEqual([slug]);
});

test("pages run through all that was found, each once, a word in the headline before one in the text", async () => {
  await anArticle({ headline: "Речное дело", body: "Слово о реках: водохранилище в тексте." });
  for (let index = 0; index < 6; index++)
    await anArticle({ headline: `Водохранилище ${index}`, body: `Строят ${index}.` });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, next, about } = await searchArticles(GUEST, { words: "водохранилища", cursor, limit: 3 });
    expect(about).toBe(7);
    seen.push(...items.map(({ headline }) => headline));
    cursor = next ?? undefined;
  } while (cursor);
  expect(seen).toHaveLength(7);
  expect(new Set(seen).size).toBe(7);
  expect(seen.at(-1)).toBe("Речное дело");
});

test("more than a window of candidates: the pages go on below it", async () => {
  await db.$executeRaw`
    INSERT INTO "Article" ("id", "slug", "headline", "language", "status", "archivedAt")
    SELECT 'many' || n, 'many-' || n, 'Много ' || n, 'ru', 'published', now() FROM generate_series(1, 1500) n`;
  await db.$executeRaw`
    INSERT INTO "Revision" ("id", "articleId", "number", "headline", "text", "sha256", "bodyKey", "blocks")
    SELECT 'r' || "id", "id", 1, "headline", "headline" || E'\\nОдинаковый текст.', "id", "id", '[]' FROM "Article" WHERE "id" LIKE 'many%'`;
  await db.$executeRaw`UPDATE "Article" SET "currentRevisionId" = 'r' || "id" WHERE "id" LIKE 'many%'`;
  await db.$executeRaw`
    INSERT INTO "ArticleSearch" ("articleId", "publishedAt", "words")
    SELECT "id", now() - (substr("id", 5) || ' minutes')::interval, to_tsvector('russian', 'одинаковый текст') FROM "Article" WHERE "id" LIKE 'many%'`;
  await db.$executeRaw`ANALYZE "ArticleSearch"`;
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const { items, next, about } = await searchArticles(GUEST, { words: "одинаковые тексты", cursor, limit: 50 });
    expect(about).toBeGreaterThan(1000);
    for (const { id } of items) seen.add(id);
    cursor = next ?? undefined;
  } while (cursor);
  expect(seen.size).toBe(1500);
});

describe("hostile words", () => {
  test.each([
    "a & b | !c",
    "(((",
    '\'; DROP TABLE "Article"; --',
    "технопарк\0",
    "\ud83d",
    "<script>alert(1)</script>",
    ":*",
    "\\",
    "\uE000счётчик\uE001",
    "%",
    "a".repeat(10_000),
    `${'"'.repeat(999)}`,
    "- - - -",
    "or or or",
    "שלום",
  ])("%j are answered", async (words) => {
    const { items } = await searchArticles(GUEST, { words });
    expect(items.length).toBeLessThanOrEqual(1);
  });

  test.each([
    "",
    "zzz",
    Buffer.from("-1").toString("base64url"),
    Buffer.from("0 2021-01-01T00:00:00.000Z ';").toString("base64url"),
  ])("a made-up cursor %j is refused", async (cursor) => {
    await expect(searchArticles(GUEST, { words: "технопарк", cursor })).rejects.toMatchObject({ reason: "bad-cursor" });
  });

  test("a text cannot pass words off as hits, nor as markup", async () => {
    await anArticle({ headline: "Подделка", body: "Тут \uE000чужое\uE001 слово <b>подделанное</b> & <script>." });
    const [item] = (await searchArticles(GUEST, { words: "подделанное" })).items;
    const { text, hits } = item?.snippet ?? { text: "", hits: [] };
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(["подделанное"]);
  });
});

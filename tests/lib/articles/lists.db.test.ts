import { afterAll, beforeAll, expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { listArticleCards, listArticles } from "@/lib/articles/queries";
import { disconnect } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { anArticle } from "@/tests/support/an-article";

let slugs: string[] = [];

beforeAll(async () => {
  for (let index = 0; index < 7; index++) {
    const article = await anArticle(
      { sourceUrl: index % 2 ? `https://odd.example.org/${index}` : null },
      { publish: index !== 3 },
    );
    slugs = [article.slug, ...slugs];
  }
});

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

test("pages run through all articles, the newest first, each once", async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await listArticles(SYSTEM, { cursor, limit: 3 });
    seen.push(...items.map(({ slug }) => slug));
    cursor = next ?? undefined;
  } while (cursor);
  expect(seen).toEqual(slugs);
});

test("a reader's pages have no drafts and no gaps", async () => {
  const { items, next } = await listArticles(GUEST, { limit: 6 });
  expect(items.map(({ slug }) => slug)).toEqual(slugs.filter((_, index) => index !== 3));
  expect(next).toBeNull();
});

test("a source's articles", async () => {
  const { items } = await listArticles(GUEST, { sourceHost: "odd.example.org" });
  expect(items).toHaveLength(2);
  expect(items[0]).toMatchObject({ sourceName: "odd.example.org", facts: { total: 0, checked: 0, disputed: 0 } });
});

test("the lead is the beginning of the first shown paragraph", async () => {
  const long = `${"слово ".repeat(60)}конец`;
  const { id } = await anArticle({ body: `Поделиться\n\n${long}\nВторой абзац.` });
  const [card] = await listArticleCards(GUEST, [id]);
  expect(card?.lead).toMatch(/^слово( слово)+…$/);
  expect(card?.lead.length).toBeLessThanOrEqual(240);
});

test.each(["", "x", "нет", Buffer.from("2021-01-01T00:00:00.000Z ';--").toString("base64url")])(
  "a made-up cursor %j is refused",
  async (cursor) => {
    await expect(listArticles(GUEST, { cursor })).rejects.toMatchObject({ code: "invalid", reason: "bad-cursor" });
  },
);

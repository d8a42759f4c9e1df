import { afterAll, expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { findArticle, listArticles } from "@/lib/articles/queries";
import { disconnect } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { tagArticle, untagArticle } from "@/lib/tags/commands";
import { findTag, listTags } from "@/lib/tags/queries";
import { labelTag } from "@/lib/tags/vocabulary-commands";
import { aViewer } from "@/tests/support/a-user";
import { anArticle } from "@/tests/support/an-article";

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

test("an editor tags an article, and it is found under the tag", async () => {
  const editor = await aViewer({ role: "editor" });
  const { slug, version } = await anArticle();
  await tagArticle(editor, slug, " #внешняя  политика ");
  await tagArticle(editor, slug, "Внешняя политика");

  const article = await findArticle(GUEST, slug);
  expect(article?.tags).toEqual([{ slug: "vneshnyaya-politika", labels: { ru: "внешняя политика" } }]);
  expect(article?.version).toBeGreaterThan(version);
  expect((await listArticles(GUEST, { tag: "vneshnyaya-politika" })).items).toMatchObject([{ slug }]);
  expect(await findTag(GUEST, "vneshnyaya-politika")).toMatchObject({ articles: 1 });
});

test("a label in another language is the same tag", async () => {
  const { slug } = await anArticle();
  const tag = await tagArticle(SYSTEM, slug, "промышленность");
  await labelTag(SYSTEM, tag.slug, { ru: "промышленность", en: "industry" });
  expect(await tagArticle(SYSTEM, slug, "Industry")).toEqual(tag);
});

test("a tag without articles that one may read is not there", async () => {
  const { slug } = await anArticle({}, { publish: false });
  const tag = await tagArticle(SYSTEM, slug, "секретно");
  expect(await findTag(GUEST, tag.slug)).toBeNull();
  expect((await listTags(GUEST)).map(({ slug: found }) => found)).not.toContain(tag.slug);
  expect(await findTag(SYSTEM, tag.slug)).toMatchObject({ articles: 1 });
});

test("a tag is taken away again", async () => {
  const { slug } = await anArticle();
  const tag = await tagArticle(SYSTEM, slug, "лишнее");
  await untagArticle(SYSTEM, slug, tag.slug);
  expect((await findArticle(GUEST, slug))?.tags).toEqual([]);
});

test("ten at once make one tag", async () => {
  const articles = [await anArticle(), await anArticle(), await anArticle(), await anArticle()];
  const tags = await Promise.all(articles.map(({ slug }) => tagArticle(SYSTEM, slug, "все сразу")));
  expect(new Set(tags.map(({ slug }) => slug)).size).toBe(1);
});

test.each(["", "  #  ", "я".repeat(61), "а\0б"])("%j is no label", async (label) => {
  const { slug } = await anArticle();
  await expect(tagArticle(SYSTEM, slug, label)).rejects.toMatchObject({ code: "invalid" });
});

test("readers and contributors do not tag", async () => {
  const { slug } = await anArticle();
  for (const role of ["reader", "contributor"] as const) {
    await expect(tagArticle(await aViewer({ role }), slug, "слово")).rejects.toMatchObject({ code: "forbidden" });
  }
});

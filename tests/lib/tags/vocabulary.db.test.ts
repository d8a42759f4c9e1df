import { afterAll, describe, expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { findArticle } from "@/lib/articles/queries";
import { db, disconnect } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { tagArticle } from "@/lib/tags/commands";
import { findMovedTag, findTag } from "@/lib/tags/queries";
import { tagSlug } from "@/lib/tags/tag";
import { deleteTag, labelTag, mergeTags } from "@/lib/tags/vocabulary-commands";
import { getVocabularyTag, listVocabulary } from "@/lib/tags/vocabulary-queries";
import { aViewer } from "@/tests/support/a-user";
import { anArticle } from "@/tests/support/an-article";
import { refusalOf } from "@/tests/support/refusal";

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

let count = 0;

/** A tag of its own name with a published article under it. */
async function aTag(name = "тема") {
  count += 1;
  const label = `${name} ${count}ф`;
  const article = await anArticle();
  return { label, article: article.slug, ...(await tagArticle(SYSTEM, article.slug, label)) };
}

describe("naming", () => {
  test("shows on the pages of its articles at once", async () => {
    const { slug, article } = await aTag();
    const before = await findArticle(SYSTEM, article);
    await labelTag(SYSTEM, slug, { ru: "энергетика", ky: "энергетика", uz: "", en: "energy" });
    expect(await findTag(GUEST, slug)).toMatchObject({ labels: { ru: "энергетика", ky: "энергетика", en: "energy" } });
    expect((await findTag(GUEST, slug))?.labels).not.toHaveProperty("uz");
    expect((await findArticle(SYSTEM, article))?.version).toBe((before?.version ?? 0) + 1);
  });

  test("with a new address leaves the old one leading there, also after two moves and back", async () => {
    const { slug } = await aTag();
    const second = await labelTag(SYSTEM, slug, { ru: `вода ${slug}` }, { readdress: true });
    expect(second.slug).toBe(tagSlug(`вода ${slug}`));
    expect(await findTag(GUEST, slug)).toBeNull();
    expect(await findMovedTag(GUEST, slug)).toBe(second.slug);
    const third = await labelTag(SYSTEM, second.slug, { ru: `хлеб ${slug}` }, { readdress: true });
    expect(await findMovedTag(GUEST, slug)).toBe(third.slug);
    const back = await labelTag(SYSTEM, third.slug, { ru: `вода ${slug}` }, { readdress: true });
    expect(back.slug).toBe(second.slug);
    expect(await findMovedTag(GUEST, third.slug)).toBe(second.slug);
    expect(await findMovedTag(GUEST, second.slug)).toBeNull();
  });

  test("as another tag is called is refused, in any language", async () => {
    const [one, other] = [await aTag(), await aTag()];
    await labelTag(SYSTEM, other.slug, { ru: other.label, en: `subject ${other.slug}` });
    expect(await refusalOf(labelTag(SYSTEM, one.slug, { ru: other.label.toUpperCase() }))).toBe("tag-name-taken");
    const same = labelTag(SYSTEM, one.slug, { ru: one.label, ky: `Subject ${other.slug}` });
    expect(await refusalOf(same)).toBe("tag-name-taken");
    expect(await refusalOf(labelTag(SYSTEM, one.slug, { ru: " " }))).toBe("needed");
    expect(await refusalOf(labelTag(SYSTEM, "net-takoj", { ru: "слово" }))).toBe("not-found");
  });

  test.each([
    ["notes", "notes-tag"],
    ["Manage", "manage-tag"],
    ["???", "tag"],
  ])("%j gets the address %j: pages keep theirs", (label, slug) => expect(tagSlug(label)).toBe(slug));
});

describe("merging", () => {
  test("moves the articles, the address and missing names; an article under both stands under it once", async () => {
    const [from, into] = [await aTag(), await aTag()];
    await tagArticle(SYSTEM, from.article, into.label);
    await labelTag(SYSTEM, from.slug, { ru: from.label, ky: `кг ${from.slug}`, en: `a ${from.slug}` });
    await labelTag(SYSTEM, into.slug, { ru: into.label, en: `b ${into.slug}` });
    const before = await findArticle(SYSTEM, from.article);
    expect(await mergeTags(SYSTEM, from.slug, into.label)).toEqual({ slug: into.slug });
    expect(await findTag(GUEST, into.slug)).toMatchObject({
      articles: 2,
      labels: { ru: into.label, ky: `кг ${from.slug}`, en: `b ${into.slug}` },
    });
    expect(await findTag(GUEST, from.slug)).toBeNull();
    expect(await findMovedTag(GUEST, from.slug)).toBe(into.slug);
    const after = await findArticle(SYSTEM, from.article);
    expect(after?.tags.map(({ slug }) => slug)).toEqual([into.slug]);
    expect(after?.version).toBeGreaterThan(before?.version ?? 0);
  });

  test("takes along addresses that led to it, and who tags by the old word gets the new tag", async () => {
    const [one, two, three] = [await aTag(), await aTag(), await aTag()];
    await mergeTags(SYSTEM, one.slug, two.slug);
    await mergeTags(SYSTEM, two.slug, three.slug);
    expect(await findMovedTag(GUEST, one.slug)).toBe(three.slug);
    const { slug } = await anArticle();
    expect(await tagArticle(SYSTEM, slug, one.label)).toEqual({ slug: three.slug });
  });

  test("of two tags crosswise at once makes one of them", async () => {
    const [one, two] = [await aTag(), await aTag()];
    const done = await Promise.allSettled([
      mergeTags(SYSTEM, one.slug, two.slug),
      mergeTags(SYSTEM, two.slug, one.slug),
    ]);
    expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.tag.count({ where: { slug: { in: [one.slug, two.slug] } } })).toBe(1);
  });

  test("into itself or into nothing is refused", async () => {
    const { slug, label } = await aTag();
    for (const into of [slug, label, "", "нет такой"]) {
      expect(await refusalOf(mergeTags(SYSTEM, slug, into))).toBe("tag-not-there");
    }
  });
});

test("a tag is removed when nothing stands under it, a draft neither", async () => {
  const { slug, article } = await aTag();
  await db.article.updateMany({ where: { slug: article }, data: { status: "draft" } });
  expect(await refusalOf(deleteTag(SYSTEM, slug))).toBe("tag-in-use");
  await db.articleTag.deleteMany({ where: { tag: { slug } } });
  expect(await getVocabularyTag(SYSTEM, slug)).toMatchObject({ articles: 0 });
  await deleteTag(SYSTEM, slug);
  expect(await refusalOf(deleteTag(SYSTEM, slug))).toBe("not-found");
  expect(await refusalOf(getVocabularyTag(SYSTEM, slug))).toBe("not-found");
});

test("an address of a tag whose articles one may not read leads nowhere", async () => {
  const [from, into] = [await aTag(), await aTag()];
  await mergeTags(SYSTEM, from.slug, into.slug);
  await db.article.updateMany({ where: { slug: { in: [from.article, into.article] } }, data: { status: "draft" } });
  expect(await findMovedTag(GUEST, from.slug)).toBeNull();
  expect(await findMovedTag(await aViewer({ role: "editor" }), from.slug)).toBe(into.slug);
});

test("the vocabulary is for editors, by name and by pages, and is searched by any name", async () => {
  const [first, second] = [await aTag("яблоко"), await aTag("яблоня")];
  await labelTag(SYSTEM, second.slug, { ru: second.label, en: "100% apple" });
  const editor = await aViewer({ role: "editor" });
  const page = await listVocabulary(editor, { q: "ябло", limit: 1 });
  const next = await listVocabulary(editor, { q: "ябло", limit: 1, cursor: page.next ?? "" });
  expect([...page.items, ...next.items].map(({ slug }) => slug)).toEqual([first.slug, second.slug]);
  expect(next.next).toBeNull();
  expect((await listVocabulary(editor, { q: "100%" })).items.map(({ slug }) => slug)).toEqual([second.slug]);
  expect((await listVocabulary(editor, { q: "%%" })).items).toEqual([]);
  for (const viewer of [GUEST, await aViewer(), await aViewer({ role: "contributor" })]) {
    expect(await refusalOf(listVocabulary(viewer))).toBe("not-found");
    expect(await refusalOf(getVocabularyTag(viewer, first.slug))).toBe("not-found");
    const refused = viewer.kind === "guest" ? "sign-in-first" : "not-allowed";
    expect(await refusalOf(labelTag(viewer, first.slug, { ru: "другое" }))).toBe(refused);
    expect(await refusalOf(mergeTags(viewer, first.slug, second.slug))).toBe(refused);
    expect(await refusalOf(deleteTag(viewer, first.slug))).toBe(refused);
  }
});

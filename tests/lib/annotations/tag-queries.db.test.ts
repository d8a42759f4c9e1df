import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GUEST, type SignedIn } from "@/lib/access/viewer";
import { deleteAnnotation } from "@/lib/annotations/commands/change-annotation";
import { findFreeTag, listFreeTags, listTagged, suggestTags } from "@/lib/annotations/queries/tag";
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

let author: SignedIn;
let other: SignedIn;
let article: string;

beforeAll(async () => {
  [author, other] = [await aViewer(), await aViewer()];
  ({ slug: article } = await anArticle());
  await db.tag.create({ data: { id: newId(), slug: "vodosnabzhenie", labels: { ru: "Водоснабжение", en: "Water" } } });
  await anAnnotation(author, { article, body: "", tags: ["Вода", "Бюджет города"] });
  await anAnnotation(other, { article, body: "", tags: ["вода"] });
  await anAnnotation(other, { article, body: "", tags: ["вода"] });
  await anAnnotation(other, { article, body: "", tags: ["водопад"], visibility: "private" });
});

describe("suggestions", () => {
  test("are what begins so, as it is mostly written, then names of the vocabulary", async () => {
    expect(await suggestTags(author, "вод")).toEqual([
      { key: "вода", label: "вода", annotations: 3 },
      { key: "водоснабжение", label: "Водоснабжение", annotations: 0 },
    ]);
  });

  test("find a word within a tag, and Latin letters as well", async () => {
    expect(await suggestTags(author, "город")).toMatchObject([{ label: "Бюджет города" }]);
    expect(await suggestTags(GUEST, "voda")).toMatchObject([{ label: "вода" }]);
  });

  test("keep another's private notes to themselves", async () => {
    expect((await suggestTags(other, "водоп")).map(({ label }) => label)).toEqual(["водопад"]);
    expect(await suggestTags(author, "водоп")).toEqual([]);
  });

  test("without letters are what one gave last", async () => {
    expect((await suggestTags(other, " ")).map(({ key }) => key)).toEqual(["водопад", "вода"]);
    expect(await suggestTags(GUEST, "")).toEqual([]);
  });

  test.each(["%", "в%", "\\", "%%"])("take %j for itself", async (letters) => {
    expect(await suggestTags(author, letters)).toEqual([]);
  });
});

describe("the page of a free tag", () => {
  test("counts and lists what the viewer may read, the newest first, by pages", async () => {
    expect(await findFreeTag(GUEST, "ВОДА")).toEqual({ key: "вода", label: "вода", annotations: 3 });
    const first = await listTagged(GUEST, "вода", { limit: 2 });
    const second = await listTagged(GUEST, "вода", { limit: 2, cursor: first.next ?? "" });
    const made = [...first.items, ...second.items].map(({ created }) => created);
    expect(made).toHaveLength(3);
    expect(made).toEqual(made.toSorted().toReversed());
    expect(second.next).toBeNull();
    expect(await refusalOf(listTagged(GUEST, "вода", { cursor: "eA" }))).toBe("bad-cursor");
  });

  test("is there for the author of a private note alone", async () => {
    expect(await findFreeTag(other, "водопад")).toMatchObject({ annotations: 1 });
    for (const viewer of [GUEST, author, await aViewer({ role: "admin" })]) {
      expect(await findFreeTag(viewer, "водопад")).toBeNull();
      expect((await listTagged(viewer, "водопад")).items).toEqual([]);
      expect((await listFreeTags(viewer)).map(({ key }) => key)).not.toContain("водопад");
    }
  });

  test("goes with the last note that carries it; what is held or hidden does not count for others", async () => {
    const { id } = await anAnnotation(author, { article, body: "", tags: ["Мост"] });
    await db.annotation.update({ where: { id }, data: { status: "hidden" } });
    expect(await findFreeTag(GUEST, "мост")).toBeNull();
    expect(await findFreeTag(await aViewer({ role: "editor" }), "мост")).toBeNull();
    expect(await findFreeTag(author, "мост")).toMatchObject({ annotations: 1 });
    await deleteAnnotation(author, id);
    expect(await findFreeTag(author, "мост")).toBeNull();
  });

  test("of an article that was withdrawn tells nothing", async () => {
    const { id, slug } = await anArticle();
    await anAnnotation(author, { article: slug, body: "", tags: ["Тайна"] });
    await db.article.update({ where: { id }, data: { status: "withdrawn" } });
    expect(await findFreeTag(GUEST, "тайна")).toBeNull();
    expect((await listFreeTags(GUEST)).map(({ key }) => key)).toEqual(["вода", "бюжет города"]);
  });
});

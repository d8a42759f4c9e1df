import { expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { linkEntities } from "@/lib/entities/commands";
import { findEntity, listEntities, listEntityCompany, listEntityMentions, listMentions } from "@/lib/entities/queries";
import type { DocumentEntity, EntityKind } from "@/lib/extraction/mention";
import { listEntityFacts } from "@/lib/facts/queries";
import { db } from "@/lib/platform/db";
import { anArticleWithFacts, post } from "@/tests/support/a-fact";

const named = (name: string, words = [name], kind: EntityKind = "person") => ({ kind, name, words });
const entity = (name: string, given: Partial<DocumentEntity> = {}): DocumentEntity => ({
  ...{ id: name, kind: "person", name, aliases: [], key: name.toLowerCase() },
  ...given,
});
const link = async (...entities: DocumentEntity[]) => [
  ...(await db.$transaction((tx) => linkEntities(tx, entities, "ru"))),
];

test("an entity is made once and found by kind and key, in whatever document", async () => {
  const [[, first = ""] = []] = await link(entity("Сооронбай Жээнбеков"));
  const [[, again = ""] = []] = await link(
    entity("С. Жээнбеков", { key: "сооронбай жээнбеков", aliases: ["Жээнбеков"] }),
  );
  const [[, place = ""] = []] = await link(entity("Сооронбай Жээнбеков", { kind: "place" }));

  expect(again).toBe(first);
  expect(place).not.toBe(first);
  expect(await db.entity.findUnique({ where: { id: first } })).toMatchObject({
    name: "Сооронбай Жээнбеков",
    names: { ru: "Сооронбай Жээнбеков" },
    aliases: ["С. Жээнбеков", "Жээнбеков"],
  });
});

test("one that was merged stands for the one it went into", async () => {
  const [[, kept = ""] = []] = await link(entity("Нарын"));
  const [[, gone = ""] = []] = await link(entity("Нарынская область"));
  await db.entity.update({ where: { id: gone }, data: { mergedIntoId: kept } });
  expect(await link(entity("Нарынская область"))).toEqual([["Нарынская область", kept]]);
});

test("two entities of a document with one key are one", async () => {
  const links = await link(entity("Ак-Жол", { id: "a", key: "ак жол" }), entity("Акжол", { id: "b", key: "ак жол" }));
  expect(new Set(links.map(([, id]) => id)).size).toBe(1);
});

test("a name longer than an index can hold is cut, never refused", async () => {
  const long = "ы".repeat(5000);
  const [[, id = ""] = []] = await link(entity(long));
  expect((await db.entity.findUnique({ where: { id } }))?.name).toHaveLength(500);
});

test("many transactions that name the same at once make one each", async () => {
  const names = Array.from({ length: 20 }, (_, index) => entity(`Общий ${index}`, { aliases: [`Он ${index}`] }));
  const all = await Promise.all([
    link(...names),
    link(...names.toReversed()),
    link(...names),
    link(...names.toReversed()),
  ]);
  const ids = new Set(all.flat().map(([, id]) => id));
  expect(ids.size).toBe(20);
});

test("the page of an entity tells where it is named, in what sentence, with whom and as what", async () => {
  const people = [named("Чолпон Султанбекова"), named("Алмазбек Токтогулов")];
  const minister = post("Министр Чолпон Султанбекова", "Чолпон Султанбекова", "министр");
  const body = "Утром шел снег. Министр Чолпон Султанбекова открыла школу. Ей помог Алмазбек Токтогулов. Конец.";
  const { article } = await anArticleWithFacts([minister], { body, named: people });
  const [mention] = await listMentions(GUEST, article.revision.id);
  const id = mention?.entityId ?? "";

  expect(mention).toMatchObject({ exact: "Чолпон Султанбекова", name: "Чолпон Султанбекова", kind: "person" });
  expect(await findEntity(GUEST, id)).toMatchObject({ id, mentionCount: 1, articleCount: 1 });
  const { items, next } = await listEntityMentions(GUEST, id);
  expect(items).toMatchObject([
    { article: { slug: article.slug, sourceName: null }, sentence: "Министр Чолпон Султанбекова открыла школу." },
  ]);
  const [seen] = items;
  expect(article.revision.text.slice(seen?.sentenceStart)).toMatch(/^Министр/);
  expect(next).toBeNull();
  expect(await listEntityCompany(GUEST, id, 5)).toMatchObject([{ name: "Алмазбек Токтогулов", articles: 1 }]);
  expect(await listEntityFacts(GUEST, id)).toMatchObject([{ kind: "position", article: { slug: article.slug } }]);
});

test("who is named only in a draft is not there for guests", async () => {
  const { article } = await anArticleWithFacts([], { named: [named("Айбек Осмонов")], publish: false });
  const [mention] = await listMentions(SYSTEM, article.revision.id);
  const id = mention?.entityId ?? "";
  expect(await findEntity(SYSTEM, id)).toMatchObject({ id });
  expect(await findEntity(GUEST, id)).toBeNull();
  expect(await listMentions(GUEST, article.revision.id)).toEqual([]);
  expect((await listEntityMentions(GUEST, id)).items).toEqual([]);
  expect((await listEntities(GUEST, { letters: "Айбек" })).items).toEqual([]);
  expect(await listEntityFacts(GUEST, id)).toEqual([]);
});

test("by what name a draft calls somebody is not told to guests", async () => {
  const asked = named("Назгүл Сыдыкова");
  const open = { ...asked, aliases: ["Сыдыкова"] };
  const hidden = { ...asked, aliases: ["подозреваемая"] };
  const { article } = await anArticleWithFacts([], { body: "Приехала Назгүл Сыдыкова.", named: [open] });
  await anArticleWithFacts([], { body: "Задержана Назгүл Сыдыкова.", named: [hidden], publish: false });
  const [mention] = await listMentions(GUEST, article.revision.id);
  const id = mention?.entityId ?? "";
  expect(await findEntity(GUEST, id)).toMatchObject({ aliases: ["Сыдыкова"], names: { ru: "Назгүл Сыдыкова" } });
  expect(await findEntity(SYSTEM, id)).toMatchObject({ aliases: ["Сыдыкова", "подозреваемая"] });
});

test("a merged entity leads on, and its mentions are those of the other", async () => {
  const one = await anArticleWithFacts([], { body: "Приехал Жолдош Первый.", named: [named("Жолдош Первый")] });
  const two = await anArticleWithFacts([], { body: "Уехал Жолдош Второй.", named: [named("Жолдош Второй")] });
  const [gone, kept] = await Promise.all(
    [one, two].map(async ({ article }) => (await listMentions(GUEST, article.revision.id))[0]?.entityId ?? ""),
  );
  await db.entity.update({ where: { id: gone }, data: { mergedIntoId: kept } });
  expect(await findEntity(GUEST, gone ?? "")).toEqual({ mergedInto: kept });
  expect(await findEntity(GUEST, kept ?? "")).toMatchObject({ mentionCount: 2, articleCount: 2 });
  expect(await listMentions(GUEST, one.article.revision.id)).toMatchObject([{ entityId: kept, name: "Жолдош Второй" }]);
  expect((await listEntityMentions(GUEST, kept ?? "")).items).toHaveLength(2);
});

test("lists go on page by page, each entity and each mention once", async () => {
  const names = Array.from({ length: 7 }, (_, index) => `Ящик ${index}`);
  const body = `${names.join(", ")}. И снова ${names[0]}.`;
  const { article } = await anArticleWithFacts([], {
    body,
    named: names.map((name) => named(name, [name], "organisation")),
  });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listEntities(GUEST, { kind: "organisation", letters: "ящик", limit: 3, cursor });
    seen.push(...page.items.map(({ name }) => name));
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(seen).toEqual(names);

  const [{ entityId = "" } = {}] = await listMentions(GUEST, article.revision.id);
  const others = [1, 2, 3].map((number) =>
    anArticleWithFacts([], {
      body: `Выпуск ${number}: ${names[0]}.`,
      named: [named(names[0] ?? "", undefined, "organisation")],
    }),
  );
  await Promise.all(others);
  const slugs: string[] = [];
  let after: string | undefined;
  do {
    const page = await listEntityMentions(GUEST, entityId, { limit: 1, cursor: after });
    slugs.push(...page.items.map((item) => item.article.slug));
    after = page.next ?? undefined;
  } while (after);
  expect(new Set(slugs).size).toBe(4);
  expect(slugs).toHaveLength(4);
});

test("letters of a search are letters, not patterns; a cursor that is not ours is refused", async () => {
  expect((await listEntities(GUEST, { letters: "%" })).items).toEqual([]);
  await expect(listEntities(GUEST, { cursor: "нет" })).rejects.toMatchObject({ reason: "bad-cursor" });
  await expect(listEntityMentions(GUEST, "x", { cursor: "WzEsMl0" })).rejects.toMatchObject({ reason: "bad-cursor" });
});

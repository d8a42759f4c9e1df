import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GUEST, type SignedIn, type Viewer } from "@/lib/access/viewer";
import { listMentionable } from "@/lib/annotations/queries/mentionable";
import type { ArticleView } from "@/lib/articles/article";
import { db, disconnect } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { closeQueue } from "@/lib/platform/queue";
import { aFact } from "@/tests/support/a-fact";
import { aGroup } from "@/tests/support/a-group";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";
import { refusalOf } from "@/tests/support/refusal";

environment().THROTTLE = false; // people here write faster than people do

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

let count = 0;
const aNews = () => anArticle({ body: `В Оше открыли цех номер ${++count}, о котором спорят.` });
const names = async (viewer: Viewer, asked: Parameters<typeof listMentionable>[1]) =>
  (await listMentionable(viewer, asked)).map(({ name }) => name);

let me: SignedIn;
let news: ArticleView;
let elsewhere: ArticleView;

/** Somebody who has a page here, for what they wrote for everybody. */
async function aWriter(name: string, about: ArticleView, given: { visibility?: "private" } = {}) {
  const viewer = await aViewer({ name, role: "editor" }); // whom no check holds
  await anAnnotation(viewer, { article: about.slug, ...given });
  await db.user.update({ where: { id: viewer.id }, data: { role: "reader" } });
  return viewer;
}

beforeAll(async () => {
  [me, news, elsewhere] = [await aViewer({ name: "Нурлан" }), await aNews(), await aNews()];
  await aWriter("Айбек Осмонов", elsewhere);
  await aWriter("Айгерим Токтосунова", news);
  await aWriter("Ольга Айтматова", elsewhere);
  await aWriter("Aziz Karimov", elsewhere);
  await aWriter("Семён Ёлкин", elsewhere);
  await aWriter("Oʻktam", elsewhere);
  await aWriter("Айнура Тихая", news, { visibility: "private" });
  await aViewer({ name: "Айжан Читающая" });
});

describe("in what everybody reads", () => {
  test("people with a page here, who has written about the same thing first, then whose name begins so", async () => {
    expect(await names(me, { q: "ай", article: news.slug })).toEqual([
      "Айгерим Токтосунова",
      "Айбек Осмонов",
      "Ольга Айтматова",
    ]);
    const [first] = await listMentionable(me, { q: "Ток", article: news.slug });
    expect(first).toEqual({ name: "Айгерим Токтосунова", isHere: true });
  });

  test.each([
    ["Latin letters, small or large", "AZ", ["Aziz Karimov"]],
    ["a second name", "kari", ["Aziz Karimov"]],
    ["without the dots of a letter", "елк", ["Семён Ёлкин"]],
    ["with them", "Ёлк", ["Семён Ёлкин"]],
    ["the whole name", "семен ёлкин", ["Семён Ёлкин"]],
    ["another apostrophe", "o'k", ["Oʻktam"]],
    ["letters that are signs in a pattern", "%", []],
    ["letters of nobody", "щщ", []],
  ])("%s", async (_, q, expected) => {
    expect(await names(me, { q, article: news.slug })).toEqual(expected);
  });

  test("without letters only those who have written about it", async () => {
    expect(await names(me, { article: news.slug })).toEqual(["Айгерим Токтосунова"]);
    expect(await names(me, { article: (await aNews()).slug })).toEqual([]);
  });

  test("nobody who has only read, written for themselves, waits for a moderator, is suspended, or is oneself", async () => {
    const held = await aWriter("Айда Ждущая", news);
    await db.annotation.updateMany({ where: { creatorId: held.id }, data: { status: "held" } });
    const suspended = await aWriter("Айсулуу Лишняя", news);
    await db.user.update({ where: { id: suspended.id }, data: { suspendedAt: new Date() } });
    const own = await aWriter("Айпери Сама", news);
    const found = await names(own, { q: "ай", article: news.slug });
    expect(found.filter((name) => /Тихая|Читающая|Ждущая|Лишняя|Сама/u.test(name))).toEqual([]);
    expect(found).toContain("Айгерим Токтосунова");
    await db.user.deleteMany({ where: { id: { in: [held.id, suspended.id, own.id] } } });
  });

  test("who wrote only under an article that one may not read is not known", async () => {
    const draft = await anArticle({ body: `Черновик номер ${++count} об Оше, о котором спорят.` }, { publish: false });
    const editor = await aViewer({ role: "editor", name: "Ыдырыс Редактор" });
    await anAnnotation(editor, { article: draft.slug });
    expect(await names(me, { q: "ыдыр", article: news.slug })).toEqual([]);
  });

  test("namesakes are called together, so they are offered once; a name that cannot be written is not", async () => {
    await aWriter("Тёзка Одна", news);
    await aWriter("тёзка одна", news);
    await aWriter("Тёзка [мод]", news);
    expect(await names(me, { q: "тез", article: news.slug })).toHaveLength(1);
  });

  test("under a fact, and in a thread, those who wrote there come first", async () => {
    const fact = await aFact();
    const { id } = await anAnnotation(await aViewer({ name: "Бегимай", role: "editor" }), { fact: fact.id });
    await aWriter("Бакыт", elsewhere);
    expect(await names(me, { q: "б", fact: fact.id })).toEqual(["Бегимай", "Бакыт"]);
    expect(await names(me, { q: "б", parent: id })).toEqual(["Бегимай", "Бакыт"]);
  });
});

describe("in what a few read", () => {
  test("of a group its members, and nobody else; without letters too", async () => {
    const [quiet, moderator] = [await aViewer({ name: "Айтбек Молчун" }), await aViewer({ name: "Гульнара" })];
    const group = await aGroup({ members: [me, quiet], moderators: [moderator] });
    const asked = { article: news.slug, audience: `group:${group.id}` };
    expect(await names(me, { q: "ай", ...asked })).toEqual(["Айтбек Молчун"]);
    expect(await names(me, asked)).toEqual(["Айтбек Молчун", "Гульнара"]);
    const { id } = await anAnnotation(moderator, { article: news.slug, visibility: "group", group: group.id });
    expect(await names(me, { parent: id })).toEqual(["Гульнара", "Айтбек Молчун"]);
    expect(await names(me, { q: "айтб", article: news.slug })).toEqual([]);
  });

  test("of a group of others nothing, not even that it is there", async () => {
    const group = await aGroup({ members: [await aViewer({ name: "Айтбек Молчун" })] });
    for (const audience of [`group:${group.id}`, "group:none"])
      expect(await refusalOf(listMentionable(me, { q: "ай", article: news.slug, audience }))).toBe("not-found");
  });

  test("for oneself nobody is called; for the newsroom editors whose words the viewer reads", async () => {
    expect(await names(me, { q: "ай", article: news.slug, audience: "private" })).toEqual([]);
    const editor = await aViewer({ name: "Шайыр", role: "editor" });
    const colleague = await aViewer({ name: "Шамшы Коллега", role: "editor" });
    await anAnnotation(colleague, { article: news.slug, visibility: "newsroom" });
    await aViewer({ name: "Шамиль Новичок", role: "editor" });
    await aWriter("Шарипа Читательница", news);
    expect(await names(editor, { q: "ша", article: news.slug, audience: "newsroom" })).toEqual(["Шамшы Коллега"]);
    expect(await names(me, { q: "шам", article: news.slug })).toEqual([]);
  });
});

describe("what is refused", () => {
  test.each([
    ["a guest", () => listMentionable(GUEST, { article: news.slug }), "sign-in-first"],
    ["who is suspended", () => listMentionable({ ...me, suspended: true }, { article: news.slug }), "suspended"],
    ["about nothing", () => listMentionable(me, { q: "ай" }), "no-target"],
    ["about two things", () => listMentionable(me, { article: news.slug, fact: "x" }), "no-target"],
    ["about what is not there", () => listMentionable(me, { article: "net-takoy" }), "not-found"],
    ["a name without end", () => listMentionable(me, { q: "а".repeat(81), article: news.slug }), "too-long"],
    ["half a letter", () => listMentionable(me, { q: "\ud83d", article: news.slug }), "wrong-value"],
    ["signs that are none", () => listMentionable(me, { q: "а\0", article: news.slug }), "wrong-value"],
    ["an unknown audience", () => listMentionable(me, { article: news.slug, audience: "всем" }), "wrong-value"],
  ])("%s", async (_, asking, reason) => {
    expect(await refusalOf(asking())).toBe(reason);
  });

  test("whoever asks without end waits, and others do not wait with them", async () => {
    environment().THROTTLE = true;
    const [busy, calm] = [await aViewer(), await aViewer()];
    for (let n = 0; n < 120; n += 1) await listMentionable(busy, { q: "щщ", article: news.slug });
    expect(await refusalOf(listMentionable(busy, { q: "щщ", article: news.slug }))).toBe("wait");
    expect(await refusalOf(listMentionable(calm, { q: "щщ", article: news.slug }))).toBeNull();
    environment().THROTTLE = false;
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GUEST, type SignedIn } from "@/lib/access/viewer";
import { deleteAnnotation } from "@/lib/annotations/commands/change-annotation";
import { markAnswersSeen } from "@/lib/annotations/commands/mark-answers-seen";
import { countUnreadAnswers, findAnswersSeen, listAnswers } from "@/lib/annotations/queries/answer";
import { countOwn, findHeadlines, listOwn, OwnAsked } from "@/lib/annotations/queries/own";
import { db, disconnect } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";
import { refusalOf } from "@/tests/support/refusal";

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

const WORDS = "В Оше работают шесть заводов.";
/** Editors are not held to the pace of newcomers. */
const aWriter = (name?: string) => aViewer({ role: "editor", name });

describe("one's own words", () => {
  let me: SignedIn;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    me = await aWriter();
    const { slug: article } = await anArticle({ body: WORDS });
    ids.comment = (await anAnnotation(me, { article, body: "Общее замечание" })).id;
    ids.note = (await anAnnotation(me, { article, words: "шесть заводов", body: "Точно?", tags: ["Промзона"] })).id;
    ids.highlight = (
      await anAnnotation(me, { article, words: "Оше", body: "", style: "green", visibility: "private" })
    ).id;
    ids.reply = (await anAnnotation(me, { parent: ids.comment, body: "Да, 100% так" })).id;
    ids.deleted = (await anAnnotation(me, { article, body: "Лишнее" })).id;
    await deleteAnnotation(me, ids.deleted);
    await db.annotation.update({ where: { id: ids.reply }, data: { status: "hidden" } });
    await anAnnotation(await aWriter(), { article, body: "Чужое замечание" });
  });

  test.each<[OwnAsked, string[]]>([
    [{}, ["reply", "highlight", "note", "comment"]],
    [{ kind: "notes" }, ["note"]],
    [{ kind: "highlights" }, ["highlight"]],
    [{ kind: "comments" }, ["comment"]],
    [{ kind: "replies" }, ["reply"]],
    [{ visibility: "private" }, ["highlight"]],
    [{ state: "taken" }, ["reply"]],
    [{ state: "published", visibility: "public" }, ["note", "comment"]],
    [{ q: "ЗАМЕЧАНИЕ" }, ["comment"]],
    [{ q: "заводов" }, ["note"]],
    [{ q: "промзона" }, ["note"]],
    [{ q: "100%" }, ["reply"]],
    [{ q: "%" }, ["reply"]],
    [{ q: "нет такого" }, []],
  ])("asked by %j", async (wanted, expected) => {
    const { items } = await listOwn(me, OwnAsked.parse(wanted));
    expect(items.map(({ id }) => id)).toEqual(expected.map((name) => ids[name]));
  });

  test("come by pages without a gap or a repetition", async () => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await listOwn(me, {}, { limit: 1, cursor });
      found.push(...items.map(({ id }) => id));
      cursor = next ?? undefined;
    } while (cursor);
    expect(found).toEqual([ids.reply, ids.highlight, ids.note, ids.comment]);
    expect(await countOwn(me)).toBe(4);
    expect(await refusalOf(listOwn(me, {}, { cursor: "WyJ4Il0" }))).toBe("bad-cursor");
  });

  test("are not another's, whoever asks", async () => {
    const admin = await aViewer({ role: "admin" });
    expect((await listOwn(admin)).items).toEqual([]);
    expect(await countOwn(admin)).toBe(0);
  });
});

describe("answers", () => {
  test("are replies by others and calls by name; not one's own, not what one may not read", async () => {
    const [me, other] = [await aWriter(`Бермет${Date.now()}`), await aWriter()];
    const { slug: article } = await anArticle();
    const mine = await anAnnotation(me, { article });
    const reply = await anAnnotation(other, { parent: mine.id });
    const call = await anAnnotation(other, { article, body: `@${me.name}, посмотрите` });
    await anAnnotation(me, { parent: mine.id });
    const hidden = await anAnnotation(other, { parent: mine.id });
    await db.annotation.update({ where: { id: hidden.id }, data: { status: "hidden" } });
    expect((await listAnswers(me)).items.map(({ id }) => id)).toEqual([call.id, reply.id]);
    expect((await listAnswers(other)).items).toEqual([]);
    expect((await listAnswers(GUEST)).items).toEqual([]);
  });

  test("are new until they are marked, and marking takes nothing with it that came later", async () => {
    const [me, other] = [await aWriter(), await aWriter()];
    const { slug: article } = await anArticle();
    const mine = await anAnnotation(me, { article });
    await anAnnotation(other, { parent: mine.id });
    const [newest] = (await listAnswers(me)).items;
    await anAnnotation(other, { parent: mine.id });
    expect(await countUnreadAnswers(me)).toBe(2);
    await markAnswersSeen(me, { upTo: newest?.created ?? "" });
    expect(await countUnreadAnswers(me)).toBe(1);
    expect(await findAnswersSeen(me)).toBe(newest?.created);
    await markAnswersSeen(me, { upTo: "2020-01-01T00:00:00.000000Z" });
    expect(await countUnreadAnswers(me)).toBe(1);
    await markAnswersSeen(me, { upTo: "2999-01-01T00:00:00.000000Z" });
    expect(await countUnreadAnswers(me)).toBe(0);
    await anAnnotation(other, { parent: mine.id });
    expect(await countUnreadAnswers(me)).toBe(1);
    expect(await refusalOf(markAnswersSeen(GUEST, { upTo: "2999-01-01T00:00:00.000000Z" }))).toBe("sign-in-first");
  });
});

test("headlines of drafts are those of articles that one may read", async () => {
  const reader = await aViewer();
  const [open, closed] = [await anArticle(), await anArticle({}, { publish: false })];
  const found = await findHeadlines(reader, [open.slug, closed.slug, "net-takoj"]);
  expect([...found.keys()]).toEqual([open.slug]);
});

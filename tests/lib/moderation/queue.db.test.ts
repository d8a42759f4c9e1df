import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GUEST, type SignedIn, SYSTEM, type Viewer } from "@/lib/access/viewer";
import { deleteAnnotation } from "@/lib/annotations/commands/change-annotation";
import { claimCase } from "@/lib/moderation/claim-commands";
import { decide, moderate, reportAnnotation } from "@/lib/moderation/commands";
import { findDecision, findFigures, listDecisions } from "@/lib/moderation/decision-queries";
import { NewDecision, type NewReport } from "@/lib/moderation/moderation";
import { countCases, findCase, findQueueStamp, listCases, moderatesAnything } from "@/lib/moderation/queries";
import { listDecisionsAbout, listReportsOf, listWaiting } from "@/lib/moderation/told-queries";
import { db, disconnect } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { newId } from "@/lib/platform/ids";
import { closeQueue } from "@/lib/platform/queue";
import { aFact } from "@/tests/support/a-fact";
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

async function said(
  body = `Слова в очереди, ${++count}.`,
  given: { visibility?: "group"; group?: string; by?: SignedIn } = {},
) {
  const { by, ...where } = given;
  const { slug } = await anArticle({ body: `В Оше работают шесть заводов. Текст ${++count} об очереди.` });
  const author = by ?? (await aViewer({ name: "Автор" }));
  const { id } = await anAnnotation(author, { article: slug, body, ...where });
  return { author, id, slug };
}

const reported = async (id: string, reason: NewReport["reason"] = "spam", by?: Viewer) =>
  (await reportAnnotation(by ?? (await aViewer()), { annotation: id, reason })).case;

const deciding = (about: Partial<NewDecision> & Pick<NewDecision, "case" | "action">): NewDecision =>
  NewDecision.parse({ version: 1, reason: "spam", ...about });

/** The moment for taking it back has passed. */
const settle = (decision: string) =>
  db.$executeRaw`UPDATE "Decision" SET "createdAt" = "createdAt" - interval '11 seconds' WHERE "id" = ${decision}`;

describe("the queue", () => {
  let editor: SignedIn;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    await db.moderationCase.deleteMany();
    editor = await aViewer({ role: "editor" });
    const held = await said("ГРОМКИЕ СЛОВА, КОТОРЫЕ ПРОВЕРКА ПРИДЕРЖАЛА СРАЗУ ЖЕ!");
    ids.held = (await db.moderationCase.findFirstOrThrow({ where: { annotationId: held.id } })).id;
    const once = await said();
    ids.once = await reported(once.id);
    const twice = await said();
    ids.twice = await reported(twice.id);
    await reported(twice.id, "hate");
    const illegal = await said();
    ids.illegal = await reported(illegal.id, "illegal");
    const fact = await aFact();
    ids.fact = (await reportAnnotation(await aViewer(), { fact: fact.id, reason: "wrong_fact" })).case;
  });
  const named = (rows: readonly { id: string }[]) =>
    rows.map(({ id }) => Object.entries(ids).find((entry) => entry[1] === id)?.[0] ?? "another");

  test("shows the illegal first, then what more people reported, then what waits longer", async () => {
    expect(named((await listCases(editor)).items)).toEqual(["illegal", "twice", "held", "once", "fact"]);
    await db.$executeRaw`UPDATE "ModerationCase" SET "openedAt" = now() - interval '13 hours' WHERE "id" = ${ids.once}`;
    expect(named((await listCases(editor)).items).slice(0, 3)).toEqual(["illegal", "once", "twice"]);
  });

  test.each([
    ["held", ["held"]],
    ["illegal", ["illegal"]],
    ["facts", ["fact"]],
    ["reported", ["illegal", "once", "twice", "fact"]],
  ] as const)("of what is %s", async (filter, expected) => {
    expect(named((await listCases(editor, { filter })).items)).toEqual(expected);
    expect((await countCases(editor))[filter]).toBe(expected.length);
  });

  test("is paged without a gap or a repeat, also when a case is decided on the way", async () => {
    const first = await listCases(editor, { limit: 2 });
    const second = await listCases(editor, { limit: 2, cursor: first.next ?? "" });
    const third = await listCases(editor, { limit: 2, cursor: second.next ?? "" });
    expect(named([...first.items, ...second.items, ...third.items])).toEqual([
      "illegal",
      "once",
      "twice",
      "held",
      "fact",
    ]);
    expect(third.next).toBeNull();
    expect(await refusalOf(listCases(editor, { cursor: "нет" }))).toBe("bad-cursor");
  });

  test("is empty for readers, guests, the suspended; an editor's own words are not in it", async () => {
    for (const viewer of [
      GUEST,
      await aViewer(),
      await aViewer({ role: "contributor" }),
      { ...editor, suspended: true },
    ]) {
      expect((await listCases(viewer)).items).toEqual([]);
      expect((await countCases(viewer)).all).toBe(0);
      expect(await findCase(viewer, ids.once ?? "")).toBeNull();
    }
    const own = await said("Мои слова редактора.", { by: editor });
    const about = await reported(own.id);
    expect((await listCases(editor)).items.map(({ id }) => id)).not.toContain(about);
    expect(await findCase(editor, about)).toBeNull();
    expect((await listCases(SYSTEM)).items.map(({ id }) => id)).toContain(about);
    await moderate(SYSTEM, { annotation: own.id, action: "approve" });
  });

  test("tells who looks at a case, and its stamp changes with that, with reports, and with time", async () => {
    const stamps = [await findQueueStamp(editor)];
    const next = async () => stamps.push(await findQueueStamp(editor));
    const other = await aViewer({ role: "editor", name: "Нурлан" });
    await claimCase(other, ids.twice ?? "");
    await next();
    const claimOf = async (viewer: Viewer) => (await findCase(viewer, ids.twice ?? ""))?.claim;
    expect(await claimOf(editor)).toMatchObject({ name: "Нурлан", isMine: false });
    expect(await claimOf(other)).toMatchObject({ isMine: true });
    await db.$executeRaw`UPDATE "ModerationCase" SET "claimedUntil" = now() - interval '1 second' WHERE "id" = ${ids.twice}`;
    await next();
    expect(await claimOf(editor)).toBeNull();
    await reported((await db.moderationCase.findUniqueOrThrow({ where: { id: ids.twice } })).annotationId ?? "");
    await next();
    expect(stamps[1]).not.toBe(stamps[0]);
    expect(stamps[2]).toBe(stamps[0]);
    expect(stamps[3]).not.toBe(stamps[0]);
  });
});

describe("a case", () => {
  test("comes with the words, what they answer, who reported and how they have been right, and the author's record", async () => {
    const { id, slug, author } = await said("Первое слово ветки.");
    const answerer = await aViewer({ name: "Отвечающий" });
    const reply = await anAnnotation(answerer, { parent: id, body: "Неверно!" });
    const earlier = await said("Прежние слова того же человека.", { by: answerer });
    const [reporter, editor] = [await aViewer({ name: "Зоркий" }), await aViewer({ role: "editor" })];
    const before = await reported(earlier.id, "spam", reporter);
    await decide(editor, deciding({ case: before, action: "remove" }));
    const about = await reported(reply.id, "offensive", reporter);
    const found = await findCase(editor, about);
    expect(found).toMatchObject({
      words: { id: reply.id, body: "Неверно!", creator: { name: "Отвечающий" } },
      above: [{ id, body: "Первое слово ветки.", creator: { name: "Автор" } }],
      article: { slug },
      reported: [{ by: "Зоркий", reason: "offensive", decided: 1, upheld: 1 }],
      record: {
        name: "Отвечающий",
        role: "reader",
        published: 1,
        taken: 1,
        latest: [{ action: "remove", reason: "spam" }],
      },
      decisions: [],
    });
    expect(author.id).not.toBe(answerer.id);
  });

  test("of a fact comes with the fact and what it should say", async () => {
    const [fact, editor] = [await aFact(), await aViewer({ role: "editor" })];
    const given = { fact: fact.id, reason: "wrong_fact", text: "Заводов семь", shouldSay: "7" } as const;
    const { case: about } = await reportAnnotation(await aViewer(), given);
    expect(await findCase(editor, about)).toMatchObject({
      fact: { id: fact.id },
      words: null,
      record: null,
      reported: [{ text: "Заводов семь", shouldSay: "7" }],
    });
  });

  test("of a group is there for its moderators alone", async () => {
    const [author, moderator, member, editor] = await Promise.all([
      aViewer(),
      aViewer(),
      aViewer(),
      aViewer({ role: "editor" }),
    ]);
    const group = newId();
    await db.group.create({ data: { id: group, slug: group, name: "Группа очереди" } });
    await db.groupMember.createMany({
      data: [
        { groupId: group, userId: author.id },
        { groupId: group, userId: member.id },
        { groupId: group, userId: moderator.id, role: "moderator" },
      ],
    });
    const { id } = await said("Слова в группе.", { visibility: "group", group, by: author });
    const about = await reported(id, "spam", member);
    expect((await listCases(moderator)).items).toMatchObject([{ id: about, group: { name: "Группа очереди" } }]);
    for (const viewer of [editor, member, author]) expect(await findCase(viewer, about)).toBeNull();
    expect(await moderatesAnything(moderator)).toBe(true);
    expect(await moderatesAnything(member)).toBe(false);
  });

  test("is gone when the author takes the words back", async () => {
    const { id, author } = await said();
    const about = await reported(id);
    await deleteAnnotation(author, id);
    const editor = await aViewer({ role: "editor" });
    expect((await listCases(editor)).items.map((one) => one.id)).not.toContain(about);
    expect(await findCase(editor, about)).toBeNull();
  });
});

describe("what people are told", () => {
  test("the author: what, why, by which rule; not by whom, and not what can still be taken back", async () => {
    const { id, author } = await said();
    const [editor, about] = [await aViewer({ role: "editor" }), await reported(id)];
    const { decision } = await decide(
      editor,
      deciding({ case: about, action: "remove", reason: "hate", text: "О людях." }),
    );
    expect(await listDecisionsAbout(author)).toEqual([]);
    await settle(decision);
    const [statement, ...more] = await listDecisionsAbout(author);
    expect(more).toEqual([]);
    expect(statement).toMatchObject({
      ...{ annotationId: id, action: "remove", reason: "hate", text: "О людях.", to: "removed" },
      ...{ isLatest: true, isReported: true },
    });
    expect(JSON.stringify(statement)).not.toContain(editor.id);
    expect(await listDecisionsAbout(await aViewer())).toEqual([]);
  });

  test("the author: what waits and which checks held it", async () => {
    const { id, author } = await said("ЭТО НАПИСАНО ОДНИМИ ЗАГЛАВНЫМИ, И ПОЭТОМУ ОНО ЖДЕТ!");
    expect(await listWaiting(author)).toMatchObject([{ annotationId: id, heldFor: ["shouting"] }]);
    expect(await listWaiting(GUEST)).toEqual([]);
  });

  test.each([
    ["remove", "upheld"],
    ["hide", "upheld"],
    ["approve", "unfounded"],
    ["dismiss", "unfounded"],
  ] as const)("the reporter: after “%s” that it was %s", async (action, outcome) => {
    const [{ id }, reader] = [await said(), await aViewer()];
    const about = await reported(id, "spam", reader);
    expect(await listReportsOf(reader)).toMatchObject([{ outcome: "waiting", decidedAt: null, annotationId: id }]);
    const { decision } = await decide(await aViewer({ role: "editor" }), deciding({ case: about, action }));
    expect(await listReportsOf(reader)).toMatchObject([{ outcome: "waiting", decidedAt: null }]);
    await settle(decision);
    const [told] = await listReportsOf(reader);
    expect(told).toMatchObject({ outcome, decidedAt: expect.any(Date) });
    expect(told?.excerpt === "").toBe(outcome === "upheld");
  });

  test("the reporter: that the author took it back", async () => {
    const [{ id, author }, reader] = [await said(), await aViewer()];
    await reported(id, "spam", reader);
    await deleteAnnotation(author, id);
    expect(await listReportsOf(reader)).toMatchObject([{ outcome: "gone", excerpt: "" }]);
  });
});

describe("the log", () => {
  test("shows who decided what, the latest first, page by page, with what was taken back", async () => {
    const editor = await aViewer({ role: "editor", name: "Летописец" });
    const made: string[] = [];
    for (const action of ["remove", "hide", "approve"] as const) {
      const { id } = await said();
      made.unshift((await moderate(editor, { annotation: id, action, reason: "spam" })).decision);
    }
    const first = await listDecisions(editor, { limit: 2 });
    const second = await listDecisions(editor, { limit: 2, cursor: first.next ?? "" });
    expect([...first.items, ...second.items].slice(0, 3).map(({ id }) => id)).toEqual(made);
    expect(first.items[0]).toMatchObject({ action: "approve", by: "Летописец", isUndoable: true });
    expect(await findDecision(await aViewer({ role: "editor" }), made[0] ?? "")).toMatchObject({ isUndoable: false });
    expect(await findDecision(await aViewer(), made[0] ?? "")).toBeNull();
    expect((await listDecisions(await aViewer())).items).toEqual([]);
  });

  test("counts the last thirty days", async () => {
    const editor = await aViewer({ role: "editor" });
    const before = await findFigures(editor);
    const { id } = await said();
    await decide(editor, deciding({ case: await reported(id), action: "remove" }));
    const after = await findFigures(editor);
    expect(after.decided - before.decided).toBe(1);
    expect(after.taken - before.taken).toBe(1);
    expect(after.medianHours).toBeLessThan(24);
    expect(await findFigures(GUEST)).toMatchObject({ decided: 0, medianHours: null, oldest: null });
  });
});

import { afterAll, describe, expect, test } from "vitest";
import { GUEST, type SignedIn } from "@/lib/access/viewer";
import { editAnnotation } from "@/lib/annotations/commands/change-annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { decide, moderate, reportAnnotation } from "@/lib/moderation/commands";
import { db, disconnect } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
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

/** Words that somebody said, and who said them. */
async function words() {
  count += 1;
  const { slug } = await anArticle({ body: `В Оше работают шесть заводов. Текст ${count} о жалобах.` });
  const author = await aViewer();
  const { id } = await anAnnotation(author, { article: slug, body: `Спорные слова, ${count}.` });
  return { author, id, slug };
}

/** Somebody who has been here for a week. */
async function anOldReader(): Promise<SignedIn> {
  const reader = await aViewer();
  await db.user.update({ where: { id: reader.id }, data: { createdAt: new Date(Date.now() - 7 * 86_400_000) } });
  return reader;
}

const casesOf = (annotationId: string) =>
  db.moderationCase.findMany({ where: { annotationId }, include: { reports: true }, orderBy: { openedAt: "asc" } });

describe("a report", () => {
  test("opens a case; further reports join it, and a person counts once, with what they said last", async () => {
    const { id } = await words();
    const [one, other] = [await aViewer(), await aViewer()];
    expect(await reportAnnotation(one, { annotation: id, reason: "spam" })).toMatchObject({ report: "first" });
    expect(await reportAnnotation(other, { annotation: id, reason: "hate" })).toMatchObject({ report: "joined" });
    const again = { annotation: id, reason: "illegal", text: "Статья 263." } as const;
    expect(await reportAnnotation(one, again)).toMatchObject({ report: "again" });
    const [open, ...more] = await casesOf(id);
    expect(more).toEqual([]);
    expect(open?.reports).toHaveLength(2);
    expect(open?.reports.find(({ reporterId }) => reporterId === one.id)).toMatchObject({
      reason: "illegal",
      text: "Статья 263.",
    });
  });

  test("sent ten times at once by ten people opens one case", async () => {
    const { id } = await words();
    const people = await Promise.all(Array.from({ length: 10 }, () => aViewer()));
    const answers = await Promise.all(
      people.map((viewer) => reportAnnotation(viewer, { annotation: id, reason: "spam" })),
    );
    expect(new Set(answers.map((answer) => answer.case)).size).toBe(1);
    expect(answers.filter(({ report }) => report === "first")).toHaveLength(1);
    expect((await casesOf(id))[0]?.reports).toHaveLength(10);
  });

  test("is refused of one's own words, of what one may not read, of what is hidden, and to guests", async () => {
    const { id, author, slug } = await words();
    const editor = await aViewer({ role: "editor" });
    expect(await refusalOf(reportAnnotation(author, { annotation: id, reason: "spam" }))).toBe("own-words");
    expect(await refusalOf(reportAnnotation(GUEST, { annotation: id, reason: "spam" }))).toBe("sign-in-first");
    const secret = await anAnnotation(author, { article: slug, body: "Только мне.", visibility: "private" });
    expect(await refusalOf(reportAnnotation(editor, { annotation: secret.id, reason: "spam" }))).toBe("not-found");
    await moderate(editor, { annotation: id, action: "hide", reason: "spam" });
    const reader = await aViewer();
    expect(await refusalOf(reportAnnotation(reader, { annotation: id, reason: "spam" }))).toBe("not-found");
    const suspended = await aViewer({ suspended: true });
    expect(await refusalOf(reportAnnotation(suspended, { annotation: id, reason: "spam" }))).toBe("suspended");
  });

  test("is refused when it says of what neither or both, or has no reason of ours", async () => {
    const { id } = await words();
    const reader = await aViewer();
    expect(await refusalOf(reportAnnotation(reader, { reason: "spam" }))).toBe("no-target");
    expect(await refusalOf(reportAnnotation(reader, { annotation: id, fact: "x", reason: "spam" }))).toBe("no-target");
    const foreign = JSON.parse(JSON.stringify({ annotation: id, reason: "boring" }));
    expect(await refusalOf(reportAnnotation(reader, foreign))).toBe("reason-needed");
  });

  test("by the same person is not heard again after the decision, until the words have changed", async () => {
    const { id, author } = await words();
    const [reader, editor] = [await aViewer(), await aViewer({ role: "editor" })];
    const { case: first } = await reportAnnotation(reader, { annotation: id, reason: "spam" });
    await decide(editor, { case: first, action: "dismiss", reason: null, text: "", version: 1 });
    expect(await refusalOf(reportAnnotation(reader, { annotation: id, reason: "hate" }))).toBe("already-decided");
    expect(await reportAnnotation(await aViewer(), { annotation: id, reason: "hate" })).toMatchObject({
      report: "first",
    });
    await editAnnotation(author, id, { body: "Теперь иначе." });
    expect(await reportAnnotation(reader, { annotation: id, reason: "hate" })).toMatchObject({ report: "joined" });
  });

  test("of a fact says what it should say and where that stands", async () => {
    const fact = await aFact();
    const reader = await aViewer();
    const said = { reason: "wrong_fact", text: "Заводов семь.", shouldSay: "7", source: "https://stat.kg/7" } as const;
    const { case: opened } = await reportAnnotation(reader, { fact: fact.id, ...said });
    expect(await db.report.findFirst({ where: { caseId: opened } })).toMatchObject(said);
    expect(await refusalOf(reportAnnotation(reader, { fact: "net-takogo", reason: "wrong_fact" }))).toBe("not-found");
    const script = { fact: fact.id, reason: "wrong_fact", source: "javascript:alert(1)" } as const;
    expect(await refusalOf(reportAnnotation(reader, script))).toBe("wrong-address");
  });

  test("the sixth of a newcomer in a day is refused; an editor's never is", async () => {
    environment().THROTTLE = true;
    const [newcomer, editor] = [await aViewer(), await aViewer({ role: "editor" })];
    const things = await Promise.all(Array.from({ length: 6 }, () => words()));
    const sixth = things.pop()?.id ?? "";
    for (const { id } of things) await reportAnnotation(newcomer, { annotation: id, reason: "spam" });
    expect(await refusalOf(reportAnnotation(newcomer, { annotation: sixth, reason: "spam" }))).toBe("enough-for-today");
    expect(await reportAnnotation(newcomer, { annotation: things[0]?.id, reason: "hate" })).toMatchObject({
      report: "again",
    });
    for (const { id } of [...things, { id: sixth }]) await reportAnnotation(editor, { annotation: id, reason: "spam" });
    environment().THROTTLE = false;
  });

  test("weighs by how often earlier ones were upheld", async () => {
    const [careful, careless, editor] = [await aViewer(), await aViewer(), await aViewer({ role: "editor" })];
    for (const action of ["remove", "remove", "dismiss"] as const) {
      const { id } = await words();
      const reporter = action === "dismiss" ? careless : careful;
      const { case: opened } = await reportAnnotation(reporter, { annotation: id, reason: "spam" });
      await decide(editor, { case: opened, action, reason: "spam", text: "", version: 1 });
    }
    const { id } = await words();
    for (const viewer of [careful, careless]) await reportAnnotation(viewer, { annotation: id, reason: "spam" });
    const [open] = await casesOf(id);
    const weight = (viewer: SignedIn) => open?.reports.find(({ reporterId }) => reporterId === viewer.id)?.weight;
    expect(weight(careful)).toBeCloseTo(1.5);
    expect(weight(careless)).toBeCloseTo(2 / 3);
  });
});

describe("words that many report", () => {
  const reportedBy = async (id: string, people: readonly SignedIn[]) => {
    for (const viewer of people) await reportAnnotation(viewer, { annotation: id, reason: "spam" });
  };
  const several = (make: () => Promise<SignedIn>, number: number) =>
    Promise.all(Array.from({ length: number }, () => make()));

  test("are held at the set weight by people of standing; the author is told why", async () => {
    const { id, author } = await words();
    await reportedBy(id, await several(anOldReader, 4));
    expect(await findAnnotation(GUEST, id)).not.toBeNull();
    await reportedBy(id, await several(anOldReader, 1));
    expect(await findAnnotation(GUEST, id)).toBeNull();
    expect(await findAnnotation(author, id)).toMatchObject({ status: "held" });
    expect(await db.annotation.findUnique({ where: { id } })).toMatchObject({ heldFor: ["reported"] });
    expect((await casesOf(id))[0]?.heldFor).toEqual(["reported"]);
  });

  test("are not held by accounts made for it, nor where admins have switched that off", async () => {
    const { id } = await words();
    await reportedBy(id, await several(aViewer, 12));
    expect(await findAnnotation(GUEST, id)).toMatchObject({ status: "published" });
    await db.setting.create({ data: { name: "reports", value: { holdAt: 0 } } });
    await reportedBy(id, await several(anOldReader, 6));
    expect(await findAnnotation(GUEST, id)).toMatchObject({ status: "published" });
    await db.setting.delete({ where: { name: "reports" } });
  });

  test("are not held again once a moderator has let them stand", async () => {
    const { id } = await words();
    await reportedBy(id, await several(anOldReader, 5));
    const editor = await aViewer({ role: "editor" });
    await moderate(editor, { annotation: id, action: "approve" });
    await reportedBy(id, await several(anOldReader, 6));
    expect(await findAnnotation(GUEST, id)).toMatchObject({ status: "published" });
  });
});

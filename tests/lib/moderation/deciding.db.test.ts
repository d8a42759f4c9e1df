import { afterAll, describe, expect, test } from "vitest";
import { GUEST, type SignedIn, SYSTEM } from "@/lib/access/viewer";
import { deleteAnnotation, editAnnotation } from "@/lib/annotations/commands/change-annotation";
import { findAnnotation, findGone } from "@/lib/annotations/queries/annotations";
import { claimCase, releaseCase } from "@/lib/moderation/claim-commands";
import { decide, moderate, reportAnnotation } from "@/lib/moderation/commands";
import { NewDecision } from "@/lib/moderation/moderation";
import { undoDecision } from "@/lib/moderation/undo-commands";
import { AppError } from "@/lib/platform/app-error";
import { findAuditBreak } from "@/lib/platform/audit";
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

/** Words that somebody has reported. */
async function aCase() {
  count += 1;
  const { slug } = await anArticle({ body: `В Оше работают шесть заводов. Текст ${count} о решениях.` });
  const [author, reader] = [await aViewer(), await aViewer()];
  const { id } = await anAnnotation(author, { article: slug, body: `Решаемые слова, ${count}.` });
  const { case: opened } = await reportAnnotation(reader, { annotation: id, reason: "spam" });
  return { author, reader, id, slug, case: opened };
}

/** Words that a check has held. */
async function aHeldCase() {
  count += 1;
  const { slug } = await anArticle({ body: `В Оше работают шесть заводов. Текст ${count} о придержанном.` });
  const author = await aViewer();
  const body = `СМОТРИТЕ ВСЕ СЮДА, ТУТ ТАКОЕ ПРОИСХОДИТ, ЧТО СЛОВ НЕТ! ${count}`;
  const { id } = await anAnnotation(author, { article: slug, body });
  const open = await db.moderationCase.findFirstOrThrow({ where: { annotationId: id } });
  return { author, id, case: open.id, heldFor: open.heldFor };
}

const anEditor = () => aViewer({ role: "editor" });
const deciding = (about: Partial<NewDecision> & Pick<NewDecision, "case" | "action">): NewDecision =>
  NewDecision.parse({ version: 1, reason: "spam", ...about });

const ago = (decision: string, seconds: number) =>
  db.$executeRaw`UPDATE "Decision" SET "createdAt" = now() - make_interval(secs => ${seconds}) WHERE "id" = ${decision}`;

describe("a decision", () => {
  test.each([
    ["approve", "published"],
    ["dismiss", "published"],
    ["hide", "hidden"],
    ["remove", "removed"],
  ] as const)("%s leaves reported words %s, ends the case, and stands in the audit log", async (action, status) => {
    const { id, case: about } = await aCase();
    const editor = await anEditor();
    expect(await decide(editor, deciding({ case: about, action }))).toMatchObject({ status });
    expect(await db.annotation.findUnique({ where: { id } })).toMatchObject({ status });
    expect(await db.moderationCase.findUnique({ where: { id: about } })).toMatchObject({
      state: "decided",
      version: 2,
    });
    const [row] = await db.auditEvent.findMany({ where: { subject: `annotation:${id}` } });
    expect(row).toMatchObject({ action: `moderation:${action}`, actorId: editor.id });
    expect(await findAuditBreak(db)).toBeNull();
  });

  test("publishes what a check had held", async () => {
    const { id, author, case: about, heldFor } = await aHeldCase();
    expect(await findAnnotation(GUEST, id)).toBeNull();
    expect(await findAnnotation(author, id)).toMatchObject({ status: "held" });
    expect(heldFor).toEqual(["shouting"]);
    await decide(await anEditor(), deciding({ case: about, action: "approve" }));
    expect(await findAnnotation(GUEST, id)).toMatchObject({ status: "published" });
    expect(await db.annotation.findUnique({ where: { id } })).toMatchObject({ heldFor: [] });
  });

  test("that takes words away needs a reason, and “other” needs words", async () => {
    const { case: about } = await aCase();
    const editor = await anEditor();
    for (const action of ["hide", "remove"] as const) {
      expect(await refusalOf(decide(editor, deciding({ case: about, action, reason: null })))).toBe("reason-needed");
      expect(await refusalOf(decide(editor, deciding({ case: about, action, reason: "other" })))).toBe("note-missing");
    }
    await decide(editor, deciding({ case: about, action: "hide", reason: "other", text: "Это чужой текст." }));
  });

  test("removed words answer with who and why, and may come back", async () => {
    const { id, case: about } = await aCase();
    const editor = await anEditor();
    await decide(editor, deciding({ case: about, action: "remove", reason: "hate" }));
    expect(await findGone(GUEST, id)).toMatchObject({ by: "moderator", reason: "hate" });
    await moderate(await anEditor(), { annotation: id, action: "restore" });
    expect(await findAnnotation(GUEST, id)).toMatchObject({ status: "published" });
  });

  test("what is not possible is refused: restoring what stands, approving what is removed, dismissing what is held", async () => {
    const { id, case: about } = await aCase();
    const editor = await anEditor();
    expect(await refusalOf(moderate(editor, { annotation: id, action: "restore" }))).toBe("not-possible-now");
    expect(await refusalOf(moderate(editor, { annotation: id, action: "correct" }))).toBe("not-possible-now");
    await decide(editor, deciding({ case: about, action: "remove" }));
    for (const action of ["approve", "dismiss", "hide"] as const) {
      expect(await refusalOf(moderate(editor, { annotation: id, action, reason: "spam" }))).toBe("not-possible-now");
    }
    const held = await aHeldCase();
    expect(await refusalOf(decide(editor, deciding({ case: held.case, action: "dismiss" })))).toBe("not-possible-now");
  });

  test("of a fact says whether the report was right; the fact itself is left to the bench", async () => {
    const [fact, reader, editor] = [await aFact(), await aViewer(), await anEditor()];
    const { case: about } = await reportAnnotation(reader, { fact: fact.id, reason: "wrong_fact", text: "Семь." });
    const contributor = await aViewer({ role: "contributor" });
    expect(await refusalOf(decide(contributor, deciding({ case: about, action: "correct" })))).toBe("not-allowed");
    expect(await refusalOf(decide(editor, deciding({ case: about, action: "remove" })))).toBe("not-possible-now");
    await decide(editor, deciding({ case: about, action: "correct" }));
    expect(await db.moderationCase.findUnique({ where: { id: about } })).toMatchObject({ state: "decided" });
    expect(await db.auditEvent.findFirst({ where: { subject: `fact:${fact.id}` } })).toMatchObject({
      action: "moderation:correct",
    });
  });
});

describe("who decides", () => {
  test("readers, guests, the suspended and the author do not", async () => {
    const { case: about, id, author, reader } = await aCase();
    const input = deciding({ case: about, action: "remove" });
    expect(await refusalOf(decide(GUEST, input))).toBe("sign-in-first");
    expect(await refusalOf(decide(author, input))).toBe("not-allowed");
    expect(await refusalOf(decide(reader, input))).toBe("not-allowed");
    expect(await refusalOf(decide({ ...(await anEditor()), suspended: true }, input))).toBe("suspended");
    expect(await refusalOf(moderate(reader, { annotation: id, action: "remove", reason: "spam" }))).toBe("not-allowed");
    expect(await findAnnotation(GUEST, id)).toMatchObject({ status: "published" });
  });

  test("an editor does not decide words of their own", async () => {
    const { slug } = await anArticle({ body: "Статья о правах на собственные слова." });
    const editor = await anEditor();
    const { id } = await anAnnotation(editor, { article: slug, body: "Сам себе судья." });
    const { case: about } = await reportAnnotation(await aViewer(), { annotation: id, reason: "spam" });
    expect(await refusalOf(decide(editor, deciding({ case: about, action: "approve" })))).toBe("not-allowed");
    await decide(await anEditor(), deciding({ case: about, action: "approve" }));
  });

  test("moderators of a group decide its words and no others; editors do not decide them", async () => {
    const { slug } = await anArticle({ body: "Статья, о которой говорят в двух группах." });
    const [author, here, there, member] = [await aViewer(), await aViewer(), await aViewer(), await aViewer()];
    const [mine, theirs] = [await aGroup([author, member], here), await aGroup([author], there)];
    const said = (group: string) => anAnnotation(author, { article: slug, visibility: "group", group, body: "Тайно." });
    const [inMine, inTheirs] = [await said(mine), await said(theirs)];
    const reported = async (id: string, by: SignedIn) =>
      (await reportAnnotation(by, { annotation: id, reason: "offensive" })).case;
    const [first, second] = [await reported(inMine.id, member), await reported(inTheirs.id, there)];

    expect(await refusalOf(decide(here, deciding({ case: second, action: "hide" })))).toBe("not-allowed");
    expect(await refusalOf(decide(await anEditor(), deciding({ case: first, action: "hide" })))).toBe("not-allowed");
    expect(await refusalOf(decide(member, deciding({ case: first, action: "hide" })))).toBe("not-allowed");
    expect(await refusalOf(moderate(here, { annotation: inTheirs.id, action: "hide", reason: "spam" }))).toBe(
      "not-found",
    );
    expect(await refusalOf(claimCase(here, second))).toBe("not-allowed");
    await decide(here, deciding({ case: first, action: "hide" }));
    expect(await findAnnotation(member, inMine.id)).toBeNull();
  });
});

async function aGroup(members: readonly SignedIn[], moderator: SignedIn): Promise<string> {
  const id = newId();
  await db.group.create({ data: { id, slug: id, name: "Группа" } });
  const join = (viewer: SignedIn, role: "member" | "moderator") => ({ groupId: id, userId: viewer.id, role });
  await db.groupMember.createMany({
    data: [...members.map((viewer) => join(viewer, "member")), join(moderator, "moderator")],
  });
  return id;
}

describe("two moderators at once", () => {
  test("the first decides; the second is told so and changes nothing", async () => {
    const { id, case: about } = await aCase();
    const editors = await Promise.all([anEditor(), anEditor(), anEditor(), anEditor()]);
    const answers = await Promise.allSettled(
      editors.map((editor, index) =>
        decide(editor, deciding({ case: about, action: index % 2 === 0 ? "remove" : "approve" })),
      ),
    );
    const refused = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
    expect(refused).toHaveLength(3);
    for (const error of refused) {
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({ status: 409, reason: "case-decided" });
    }
    expect(await db.decision.count({ where: { annotationId: id } })).toBe(1);
  });

  test("a decision on words that their author has changed meanwhile is refused", async () => {
    const { id, case: about, author } = await aCase();
    const editor = await anEditor();
    const seen = (await findAnnotation(editor, id))?.version ?? 0;
    await editAnnotation(author, id, { body: "Я передумал." });
    expect(await refusalOf(decide(editor, deciding({ case: about, action: "remove", seen })))).toBe(
      "annotation-changed",
    );
    await decide(editor, deciding({ case: about, action: "approve", seen: seen + 1 }));
  });

  test("a case that somebody looks at is theirs, until they leave it or some minutes have passed", async () => {
    const { case: about } = await aCase();
    const [one, other] = [await aViewer({ role: "editor", name: "Бакыт" }), await anEditor()];
    await claimCase(one, about);
    await claimCase(one, about);
    const refused = claimCase(other, about);
    await expect(refused).rejects.toMatchObject({
      status: 409,
      reason: "case-claimed",
      details: { values: { name: "Бакыт" } },
    });
    expect(await refusalOf(decide(other, deciding({ case: about, action: "approve" })))).toBe("case-claimed");
    await releaseCase(other, about);
    expect(await refusalOf(claimCase(other, about))).toBe("case-claimed");
    await db.$executeRaw`UPDATE "ModerationCase" SET "claimedUntil" = now() - interval '1 second' WHERE "id" = ${about}`;
    await claimCase(other, about);
    await releaseCase(other, about);
    await claimCase(one, about);
    await decide(one, deciding({ case: about, action: "approve" }));
    expect(await db.moderationCase.findUnique({ where: { id: about } })).toMatchObject({ claimedById: null });
    expect(await refusalOf(claimCase(other, about))).toBe("case-decided");
  });
});

describe("taking a decision back", () => {
  test("9.9 seconds after it the words and the case are as they were", async () => {
    const { id, case: about } = await aCase();
    const editor = await anEditor();
    const { decision } = await decide(editor, deciding({ case: about, action: "remove" }));
    await ago(decision, 9.9);
    expect(await undoDecision(editor, decision)).toEqual({ case: about });
    expect(await findAnnotation(GUEST, id)).toMatchObject({ status: "published" });
    expect(await db.moderationCase.findUnique({ where: { id: about } })).toMatchObject({
      state: "open",
      decidedAt: null,
    });
    expect(await undoDecision(editor, decision)).toEqual({ case: about });
    expect(await db.auditEvent.count({ where: { subject: `annotation:${id}`, action: "moderation:undo" } })).toBe(1);
    await decide(editor, deciding({ case: about, action: "hide", version: 3 }));
  });

  test("10.1 seconds after it is refused; a new decision brings the words back", async () => {
    const { id, case: about } = await aCase();
    const editor = await anEditor();
    const { decision } = await decide(editor, deciding({ case: about, action: "remove" }));
    await ago(decision, 10.1);
    await expect(undoDecision(editor, decision)).rejects.toMatchObject({ status: 409, reason: "undo-too-late" });
    expect(await findAnnotation(GUEST, id)).toBeNull();
    await moderate(editor, { annotation: id, action: "restore" });
    expect(await findAnnotation(GUEST, id)).toMatchObject({ status: "published" });
  });

  test("what was held is held again, for the same checks", async () => {
    const { id, case: about } = await aHeldCase();
    const editor = await anEditor();
    const { decision } = await decide(editor, deciding({ case: about, action: "approve" }));
    await undoDecision(editor, decision);
    expect(await db.annotation.findUnique({ where: { id } })).toMatchObject({ status: "held", heldFor: ["shouting"] });
  });

  test("only by who made it, and not past a later decision or what the author did since", async () => {
    const { id, case: about, author } = await aCase();
    const editor = await anEditor();
    const { decision } = await decide(editor, deciding({ case: about, action: "hide" }));
    expect(await refusalOf(undoDecision(await anEditor(), decision))).toBe("undo-not-yours");
    expect(await refusalOf(undoDecision(author, decision))).toBe("not-allowed");
    expect(await refusalOf(undoDecision(editor, "net-takogo"))).toBe("not-found");
    await moderate(await anEditor(), { annotation: id, action: "restore" });
    expect(await refusalOf(undoDecision(editor, decision))).toBe("not-possible-now");
    const second = await aCase();
    const removed = await decide(editor, deciding({ case: second.case, action: "remove" }));
    await deleteAnnotation(second.author, second.id);
    expect(await refusalOf(undoDecision(editor, removed.decision))).toBe("not-found");
  });

  test("a report that came meanwhile is in the case that is open again", async () => {
    const { id, case: about, reader } = await aCase();
    const [editor, other] = [await anEditor(), await aViewer()];
    const { decision } = await decide(editor, deciding({ case: about, action: "dismiss" }));
    await reportAnnotation(other, { annotation: id, reason: "illegal" });
    await undoDecision(editor, decision);
    const cases = await db.moderationCase.findMany({ where: { annotationId: id }, include: { reports: true } });
    expect(cases).toMatchObject([{ id: about, state: "open" }]);
    expect(new Set(cases[0]?.reports.map(({ reporterId }) => reporterId))).toEqual(new Set([reader.id, other.id]));
  });

  test("of a fact's report opens it again", async () => {
    const [fact, editor] = [await aFact(), await anEditor()];
    const { case: about } = await reportAnnotation(await aViewer(), { fact: fact.id, reason: "wrong_fact" });
    const { decision } = await decide(editor, deciding({ case: about, action: "dismiss" }));
    await undoDecision(editor, decision);
    expect(await db.moderationCase.findUnique({ where: { id: about } })).toMatchObject({ state: "open" });
  });
});

test("the archive itself may decide", async () => {
  const { case: about } = await aCase();
  expect(await decide(SYSTEM, deciding({ case: about, action: "hide" }))).toMatchObject({ status: "hidden" });
});

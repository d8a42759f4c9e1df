import { afterAll, beforeEach, expect, test } from "vitest";
import type { SignedIn } from "@/lib/access/viewer";
import { editAnnotation } from "@/lib/annotations/commands/change-annotation";
import { shareAnnotation } from "@/lib/annotations/commands/share-annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { claimCase } from "@/lib/moderation/claim-commands";
import { decide, moderate, reportAnnotation } from "@/lib/moderation/commands";
import { listDecisions } from "@/lib/moderation/decision-queries";
import { type DecisionAction, NewDecision, type NewReport } from "@/lib/moderation/moderation";
import { objectToDecision } from "@/lib/moderation/objection-commands";
import { countCases, countWaiting, findCase, listCases } from "@/lib/moderation/queries";
import { undoDecision } from "@/lib/moderation/undo-commands";
import { db, disconnect } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { closeQueue } from "@/lib/platform/queue";
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

let author: SignedIn;
let member: SignedIn;
let moderator: SignedIn;
let editor: SignedIn;
let note: string;
let first: string;
let count = 0;

beforeEach(async () => {
  await db.moderationCase.deleteMany();
  [author, member, moderator] = [await aViewer({ name: "Автор" }), await aViewer(), await aViewer()];
  editor = await aViewer({ role: "editor" });
  const group = await aGroup({ name: "Тайный круг", members: [author, member], moderators: [moderator] });
  const { slug } = await anArticle({ body: `В Оше работают шесть заводов. Текст ${++count} о законе.` });
  const closed = { article: slug, visibility: "group", group: group.id } as const;
  first = (await anAnnotation(member, { ...closed, body: "С чего началось." })).id;
  note = (await anAnnotation(author, { parent: first, body: "То, на что жалуются." })).id;
});

const reported = async (reason: NewReport["reason"], by = member, text = "Закон такой-то.") =>
  (await reportAnnotation(by, { annotation: note, reason, text })).case;
const judged = async (viewer: SignedIn, id: string, action: DecisionAction) => {
  const { version } = await db.moderationCase.findUniqueOrThrow({ where: { id } });
  return decide(viewer, NewDecision.parse({ case: id, action, reason: "illegal", version }));
};
const longAgo = (caseId: string) =>
  db.$executeRaw`UPDATE "ModerationCase" SET "decidedAt" = "decidedAt" - interval '1 hour' WHERE "id" = ${caseId}`;

test("what a group says of its note stays in the group, unless it says that the note breaks the law", async () => {
  const id = await reported("offensive");
  expect(await findCase(editor, id)).toBeNull();
  expect(await countWaiting(editor)).toBe(0);
  expect(await findCase(moderator, id)).not.toBeNull();
  await reported("illegal");
  expect(await countWaiting(editor)).toBe(1);
  expect(await countCases(editor)).toMatchObject({ all: 1, illegal: 1 });
  expect((await listCases(editor)).items.map((row) => row.id)).toEqual([id]);
});

test("the archive's moderators are shown that one note: no group, no thread, nothing else said against it", async () => {
  const id = await reported("illegal");
  await reported("spam", moderator, "Внутреннее дело круга.");
  const about = await findCase(editor, id);
  expect(about).toMatchObject({ group: null, above: [], isClosed: true, isForNewsroom: true, author: "Автор" });
  expect(about?.words).toMatchObject({ id: note, body: "То, на что жалуются.", group: null });
  expect(about?.reported.map(({ reason }) => reason)).toEqual(["illegal"]);
  expect(JSON.stringify([about, await listCases(editor)])).not.toMatch(/Тайный круг|С чего началось|Внутреннее/u);
  expect([await findAnnotation(editor, note), await findAnnotation(editor, first)]).toEqual([null, null]);
  const inside = await findCase(moderator, id);
  expect(inside).toMatchObject({ group: { name: "Тайный круг" }, isClosed: false });
  expect([inside?.above.length, inside?.reported.length]).toEqual([1, 2]);
  expect(await findCase(await aViewer({ role: "contributor" }), id)).toBeNull();
});

test("they take it away and bring it back, and its author may object to another of them", async () => {
  const id = await reported("illegal");
  const { decision } = await judged(editor, id, "remove");
  expect(await findAnnotation(member, note)).toBeNull();
  expect((await listDecisions(editor)).items).toMatchObject([{ id: decision, isClosed: true }]);
  await undoDecision(editor, decision);
  await judged(editor, id, "remove");
  await longAgo(id);
  const { case: objected } = await objectToDecision(author, { annotation: note, text: "Закон не о том." });
  expect(await refusalOf(judged(editor, objected, "restore"))).toContain("objection-by-another");
  const other = await aViewer({ role: "editor" });
  expect(await judged(other, objected, "restore")).toMatchObject({ status: "published" });
});

test("its own moderator may take it away, but not let it stand", async () => {
  const id = await reported("illegal");
  for (const action of ["approve", "dismiss"] as const)
    expect(await refusalOf(judged(moderator, id, action))).toContain("newsroom-decides");
  expect(await judged(moderator, id, "hide")).toMatchObject({ status: "hidden" });
  await longAgo(id);
  const restored = moderate(moderator, { annotation: note, action: "restore" });
  expect(await refusalOf(restored)).toContain("newsroom-decides");
  expect(await moderate(editor, { annotation: note, action: "restore" })).toMatchObject({ status: "published" });
});

test("its own moderator does not keep them from it by looking at it", async () => {
  const id = await reported("illegal");
  await claimCase(moderator, id);
  expect((await findCase(editor, id))?.claim).not.toBeNull();
  expect(await judged(editor, id, "hide")).toMatchObject({ status: "hidden" });
});

test("once it may stand it is the group's alone again, whatever is written in it afterwards", async () => {
  const id = await reported("illegal");
  await judged(editor, id, "approve");
  expect((await findCase(editor, id))?.words).not.toBeNull(); // for a moment, to take it back
  await longAgo(id);
  await editAnnotation(author, note, { body: "Совсем другое." });
  expect([await findCase(editor, id), await countWaiting(editor)]).toEqual([null, 0]);
  expect((await listDecisions(editor)).items).toEqual([]);
  expect(await refusalOf(moderate(editor, { annotation: note, action: "hide", reason: "spam" }))).toContain(
    "not-found",
  );
  await moderate(moderator, { annotation: note, action: "hide", reason: "off_topic" });
  expect(await refusalOf(moderate(editor, { annotation: note, action: "restore" }))).toContain("not-found");
});

test("an editor of the same group who wrote it decides nothing of it, and what is private by then is nobody's", async () => {
  const { slug } = await anArticle({ body: `В Оше работают шесть заводов. Текст ${++count} о законе.` });
  const group = await aGroup({ members: [editor, member] });
  const own = await anAnnotation(editor, { article: slug, visibility: "group", group: group.id });
  const { case: id } = await reportAnnotation(member, { annotation: own.id, reason: "illegal", text: "Закон." });
  expect(await findCase(editor, id)).toBeNull();
  const other = await aViewer({ role: "editor" });
  expect(await findCase(other, id)).not.toBeNull();
  await shareAnnotation(editor, own.id, { visibility: "private", group: null });
  expect(await findCase(other, id)).toBeNull();
});

import { afterAll, describe, expect, test } from "vitest";
import { GUEST } from "@/lib/access/viewer";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { decide, moderate } from "@/lib/moderation/commands";
import { type DecisionAction, NewDecision } from "@/lib/moderation/moderation";
import { OBJECTION, objectToDecision } from "@/lib/moderation/objection-commands";
import { findCase } from "@/lib/moderation/queries";
import { findStanding, listDecisionsAbout } from "@/lib/moderation/told-queries";
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

let count = 0;

/** Words that an editor has taken away, and against which their author may object. */
async function takenAway(action: "hide" | "remove" = "remove") {
  const { slug } = await anArticle({ body: `В Оше работают шесть заводов. Текст ${++count} о возражениях.` });
  const [author, editor, other] = [
    await aViewer(),
    await aViewer({ role: "editor" }),
    await aViewer({ role: "editor" }),
  ];
  const { id } = await anAnnotation(author, { article: slug, body: `Снятые слова, ${count}.` });
  const { decision } = await moderate(editor, { annotation: id, action, reason: "spam" });
  return { author, editor, other, id, decision };
}

const object = { text: "Это не реклама, это мой вопрос." };
const deciding = (about: string, action: DecisionAction, version = 1) =>
  NewDecision.parse({ case: about, action, reason: action === "restore" ? null : "spam", version });

/** The moments for taking decisions back have passed. */
const settle = (annotationId: string) =>
  db.$executeRaw`UPDATE "Decision" SET "createdAt" = "createdAt" - interval '11 seconds' WHERE "annotationId" = ${annotationId}`;

describe("an author who objects", () => {
  test.each(["hide", "remove"] as const)("to “%s” opens a case with their words, once", async (action) => {
    const { author, other, id } = await takenAway(action);
    await settle(id);
    expect(await listDecisionsAbout(author)).toMatchObject([{ action, canObject: true, objection: null }]);
    const { case: about } = await objectToDecision(author, { annotation: id, ...object });
    expect(await refusalOf(objectToDecision(author, { annotation: id, ...object }))).toBe("already-objected");
    expect(await listDecisionsAbout(author)).toMatchObject([{ canObject: false, objection: object.text }]);
    expect(await findCase(other, about)).toMatchObject({
      state: "open",
      heldFor: [OBJECTION],
      decisions: [{ objection: object.text, action }],
    });
    expect(await findAnnotation(GUEST, id)).toBeNull();
  });

  test("is the author alone, and only while the words are away", async () => {
    const { author, editor, id } = await takenAway();
    expect(await refusalOf(objectToDecision(await aViewer(), { annotation: id, ...object }))).toBe("not-found");
    expect(await refusalOf(objectToDecision(editor, { annotation: id, ...object }))).toBe("not-found");
    expect(await refusalOf(objectToDecision(GUEST, { annotation: id, ...object }))).toBe("sign-in-first");
    expect(await refusalOf(objectToDecision({ ...author, suspended: true }, { annotation: id, ...object }))).toBe(
      "suspended",
    );
    await moderate(editor, { annotation: id, action: "restore" });
    expect(await refusalOf(objectToDecision(author, { annotation: id, ...object }))).toBe("nothing-to-object");
  });

  test("is heard by somebody else: who decided does not decide again, also not by another door", async () => {
    const { author, editor, other, id } = await takenAway();
    const { case: about } = await objectToDecision(author, { annotation: id, ...object });
    expect(await refusalOf(decide(editor, deciding(about, "dismiss")))).toBe("objection-by-another");
    expect(await refusalOf(moderate(editor, { annotation: id, action: "restore" }))).toBe("objection-by-another");
    expect(await refusalOf(decide(author, deciding(about, "restore")))).toBe("not-allowed");
    await decide(other, deciding(about, "restore"));
    expect(await findAnnotation(GUEST, id)).toMatchObject({ status: "published" });
  });

  test("may be turned down: the words stay away, the author is told, and it is final", async () => {
    const { author, other, id } = await takenAway();
    const { case: about } = await objectToDecision(author, { annotation: id, ...object });
    for (const action of ["approve", "hide", "remove", "correct"] as const) {
      expect(await refusalOf(decide(other, deciding(about, action)))).toBe("not-possible-now");
    }
    const { decision } = await decide(other, deciding(about, "dismiss"));
    expect(await undoDecision(other, decision)).toEqual({ case: about });
    expect(await findCase(other, about)).toMatchObject({ state: "open", heldFor: [OBJECTION], status: "removed" });
    await decide(other, deciding(about, "dismiss", 3));
    await settle(id);
    expect(await listDecisionsAbout(author)).toMatchObject([
      { action: "dismiss", from: "removed", to: "removed", canObject: false },
      { action: "remove", objection: object.text, canObject: false, isLatest: false },
    ]);
    expect(await refusalOf(objectToDecision(author, { annotation: id, ...object }))).toBe("nothing-to-object");
  });

  test("in a group with one moderator is heard by the same", async () => {
    const { slug } = await anArticle({ body: `Статья для малой группы ${++count}.` });
    const [author, moderator] = [await aViewer(), await aViewer()];
    const group = await aGroup({ members: [author], moderators: [moderator] });
    const { id } = await anAnnotation(author, { article: slug, visibility: "group", group: group.id, body: "Слова." });
    await moderate(moderator, { annotation: id, action: "hide", reason: "off_topic" });
    const { case: about } = await objectToDecision(author, { annotation: id, ...object });
    expect(await decide(moderator, deciding(about, "restore"))).toMatchObject({ status: "published" });
  });
});

test("why words are away is told at the words: to the author and to moderators, to nobody else", async () => {
  const { author, editor, id } = await takenAway();
  expect(await findStanding(author, id)).toMatchObject({ reason: "spam", isOwn: true, canObject: true, caseId: null });
  expect(await findStanding(editor, id)).toMatchObject({ reason: "spam", isOwn: false, canObject: false });
  for (const viewer of [GUEST, await aViewer()]) expect(await findStanding(viewer, id)).toBeNull();
  const { case: about } = await objectToDecision(author, { annotation: id, ...object });
  expect(await findStanding(author, id)).toMatchObject({ canObject: false });
  expect(await findStanding(editor, id)).toMatchObject({ caseId: about });
});

import { afterAll, afterEach, describe, expect, test } from "vitest";
import { GUEST, type SignedIn } from "@/lib/access/viewer";
import { NewAnnotation } from "@/lib/annotations/annotation";
import { editAnnotation } from "@/lib/annotations/commands/change-annotation";
import { createAnnotation } from "@/lib/annotations/commands/create-annotation";
import { shareAnnotation } from "@/lib/annotations/commands/share-annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { moderate, reportAnnotation } from "@/lib/moderation/commands";
import { changeChecks, findChecks } from "@/lib/moderation/settings-commands";
import { db, disconnect } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { newFormKey, secondsSinceDrawn } from "@/lib/platform/form-key";
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
afterEach(() => db.setting.deleteMany({ where: { name: { in: ["screening", "reports"] } } }));

let count = 0;
const anOpenArticle = () => anArticle({ body: `В Оше работают шесть заводов. Текст ${++count} о проверках.` });
const LOUD = "СМОТРИТЕ ВСЕ СЮДА, ТУТ ТАКОЕ ПРОИСХОДИТ, ЧТО СЛОВ НЕТ!";
const stored = (id: string) => db.annotation.findUniqueOrThrow({ where: { id } });
const opened = (annotationId: string) =>
  db.moderationCase.findMany({ where: { annotationId, state: "open" }, select: { heldFor: true } });

describe("in a group whose moderators read everything first", () => {
  test.each(["reader", "editor", "admin"] as const)(
    "what a member who is %s writes and changes waits",
    async (role) => {
      const [{ slug }, member] = [await anOpenArticle(), await aViewer({ role })];
      const moderator = await aViewer();
      const group = await aGroup({ premoderated: true, members: [member], moderators: [moderator] });
      const { id, status } = await anAnnotation(member, { article: slug, visibility: "group", group: group.id });
      expect(status).toBe("held");
      expect(await opened(id)).toEqual([{ heldFor: ["premoderated"] }]);
      expect(await findAnnotation(moderator, id)).toMatchObject({ status: "held" });
      await moderate(moderator, { annotation: id, action: "approve" });
      await editAnnotation(member, id, { body: "Иначе сказано." });
      expect(await stored(id)).toMatchObject({ status: "held", heldFor: ["premoderated"] });
    },
  );

  test.each(["reader", "editor"] as const)("what its moderator who is %s writes and changes does not", async (role) => {
    const [{ slug }, moderator] = [await anOpenArticle(), await aViewer({ role })];
    const group = await aGroup({ premoderated: true, moderators: [moderator] });
    const { id, status } = await anAnnotation(moderator, { article: slug, visibility: "group", group: group.id });
    expect(status).toBe("published");
    await editAnnotation(moderator, id, { body: "Иначе сказано." });
    expect(await stored(id)).toMatchObject({ status: "published", heldFor: [] });
  });

  test("who has left it does not change words there behind its moderators' backs", async () => {
    const [{ slug }, moderator] = [await anOpenArticle(), await aViewer({ role: "editor" })];
    const group = await aGroup({ premoderated: true, moderators: [moderator] });
    const { id } = await anAnnotation(moderator, { article: slug, visibility: "group", group: group.id });
    await db.groupMember.deleteMany({ where: { userId: moderator.id } });
    await editAnnotation(moderator, id, { body: "Иначе сказано." });
    expect(await stored(id)).toMatchObject({ status: "held" });
  });
});

describe("words that are changed after they were published", () => {
  test("pass the same checks: what they would have been held for holds them now", async () => {
    const [{ slug }, author] = [await anOpenArticle(), await aViewer()];
    const { id } = await anAnnotation(author, { article: slug, body: "Спокойные слова." });
    await editAnnotation(author, id, { body: `${LOUD} ${count}` });
    expect(await stored(id)).toMatchObject({ status: "held", heldFor: ["shouting"] });
    expect(await opened(id)).toEqual([{ heldFor: ["shouting"] }]);
    expect(await findAnnotation(GUEST, id)).toBeNull();
  });

  test("are held where every version is read first, and join the case that somebody has opened", async () => {
    const [{ slug, id: articleId }, author, editor] = [
      await anOpenArticle(),
      await aViewer(),
      await aViewer({ role: "editor" }),
    ];
    await db.article.update({ where: { id: articleId }, data: { discussion: "premoderated" } });
    const { id } = await anAnnotation(author, { article: slug, body: "Первые слова." });
    expect(await stored(id)).toMatchObject({ status: "held", heldFor: ["premoderated"] });
    await moderate(editor, { annotation: id, action: "approve" });
    await reportAnnotation(await aViewer(), { annotation: id, reason: "spam" });
    await editAnnotation(author, id, { body: "Вторые слова." });
    expect(await stored(id)).toMatchObject({ status: "held" });
    expect(await opened(id)).toEqual([{ heldFor: ["premoderated"] }]);
  });

  test("are not held for a new look, nor of the newsroom", async () => {
    const [{ slug }, author, editor] = [await anOpenArticle(), await aViewer(), await aViewer({ role: "editor" })];
    const note = await anAnnotation(author, { article: slug, words: "шесть заводов", body: "Много.", style: "amber" });
    await editAnnotation(author, note.id, { style: "green" });
    const own = await anAnnotation(editor, { article: slug, body: "Слова редакции." });
    await editAnnotation(editor, own.id, { body: LOUD });
    expect([(await stored(note.id)).status, (await stored(own.id)).status]).toEqual(["published", "published"]);
  });

  test("so do words that were private and are shown to all", async () => {
    const [{ slug }, author] = [await anOpenArticle(), await aViewer()];
    const { id } = await anAnnotation(author, { article: slug, body: `${LOUD} ${count}`, visibility: "private" });
    expect((await stored(id)).status).toBe("published");
    await shareAnnotation(author, id, { visibility: "public", group: null });
    expect(await stored(id)).toMatchObject({ status: "held", heldFor: ["shouting"] });
  });
});

test("tags are read by the checks too, also where there are no other words", async () => {
  const [{ slug }, author] = [await anOpenArticle(), await aViewer()];
  const { id } = await anAnnotation(author, { article: slug, words: "заводов", body: "", tags: ["мразь"] });
  expect(await stored(id)).toMatchObject({ status: "held", heldFor: ["listed-word"] });
});

test("a group that reads first holds everything; another holds nothing", async () => {
  const [{ slug }, author] = [await anOpenArticle(), await aViewer()];
  const strict = await aGroup({ premoderated: true, members: [author] });
  const easy = await aGroup({ members: [author] });
  const said = (group: string) => anAnnotation(author, { article: slug, visibility: "group", group, body: LOUD });
  expect((await said(strict.id)).status).toBe("held");
  expect((await said(easy.id)).status).toBe("published");
});

describe("a long text a second after its form was drawn", () => {
  const LONG = "Вставленные слова, заготовленные заранее. ".repeat(8);
  const say = (author: SignedIn, slug: string, idempotencyKey: string) =>
    createAnnotation(author, NewAnnotation.parse({ target: { article: slug }, body: `${LONG}${++count}` }), {
      idempotencyKey,
    });

  test("is held of a newcomer, and not when there was time to type it or nobody knows", async () => {
    const { slug } = await anOpenArticle();
    const newcomer = await aViewer();
    const held = await say(newcomer, slug, newFormKey());
    expect(await stored(held.id)).toMatchObject({ heldFor: ["too-fast"] });
    expect((await say(newcomer, slug, newFormKey(new Date(Date.now() - 60_000)))).status).toBe("published");
    expect((await say(newcomer, slug, "of-some-program")).status).toBe("published");
  });

  test("by the moment in the key of the form", () => {
    const now = new Date("2026-11-23T12:00:10Z");
    expect(secondsSinceDrawn(newFormKey(new Date("2026-11-23T12:00:00Z")), now)).toBe(10);
    expect(secondsSinceDrawn(newFormKey(new Date("2026-11-23T12:01:00Z")), now)).toBe(0);
    for (const key of [null, "", "abc", "0123456789abcdef", "0123456789abcdef-1"]) {
      expect(secondsSinceDrawn(key, now)).toBeNull();
    }
  });
});

describe("how strict the checks are", () => {
  const strict = { off: ["shouting"], linksNew: 0, linksKnown: 2, flood: 15, words: { ru: "тундра*" }, holdAt: 3 };

  test("admins set it, and it holds from then on; it stands in the audit log", async () => {
    const [admin, author, { slug }] = [await aViewer({ role: "admin" }), await aViewer(), await anOpenArticle()];
    await changeChecks(admin, strict);
    const status = async (body: string) => (await anAnnotation(author, { article: slug, body })).status;
    expect(await status(`${LOUD} ${++count}`)).toBe("published");
    expect(await status("Вот: https://a.kg")).toBe("held");
    expect(await status("В тундровых городах.")).toBe("published");
    expect(await status("Тундрами шли.")).toBe("held");
    expect(await findChecks(admin)).toMatchObject({ settings: { off: ["shouting"], linksNew: 0 }, holdAt: 3 });
    expect(await db.auditEvent.findFirst({ where: { subject: "setting:screening" } })).toMatchObject({
      actorId: admin.id,
    });
  });

  test("nobody else sets or reads it, and what makes no sense is refused", async () => {
    for (const viewer of [GUEST, await aViewer(), await aViewer({ role: "editor" })]) {
      expect(await refusalOf(changeChecks(viewer, strict))).toMatch(/sign-in-first|not-allowed/u);
      expect(await refusalOf(findChecks(viewer))).toMatch(/sign-in-first|not-allowed/u);
    }
  });

  test("how often each check held something, and how much of it was let stand", async () => {
    const [admin, author, { slug }] = [await aViewer({ role: "admin" }), await aViewer(), await anOpenArticle()];
    const before = (await findChecks(admin)).lately.shouting ?? { held: 0, passed: 0 };
    const [one, two] = [
      await anAnnotation(author, { article: slug, body: `${LOUD} ${++count}` }),
      await anAnnotation(author, { article: slug, body: `${LOUD} ${++count}` }),
    ];
    await moderate(admin, { annotation: one.id, action: "approve" });
    await moderate(admin, { annotation: two.id, action: "remove", reason: "spam" });
    expect((await findChecks(admin)).lately.shouting).toEqual({ held: before.held + 2, passed: before.passed + 1 });
  });
});

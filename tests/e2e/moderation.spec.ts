import { type BrowserContext, expect as expectNow, type Page, test } from "@playwright/test";
import { type SignedIn, SYSTEM } from "@/lib/access/viewer";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { listFacts } from "@/lib/facts/queries";
import { moderate, reportAnnotation } from "@/lib/moderation/commands";
import type { Reason } from "@/lib/moderation/moderation";
import { db } from "@/lib/platform/db";
import { aGroup } from "../support/a-group";
import { aReadArticle } from "../support/a-read-article";
import { aViewer } from "../support/a-user";
import { anAnnotation } from "../support/an-annotation";
import { anArticle } from "../support/an-article";
import { expectNoViolations } from "../support/axe";
import { sessionCookieOf } from "../support/sign-in";

test.use({ locale: "ru" });

// A decision is a write and a page; a machine under a whole test run may take its time over both.
const expect = expectNow.configure({ timeout: 30_000 });

let count = 0;

test("a moderator decides one case after another with the keyboard alone", async ({ page, context }) => {
  test.slow(); // many decisions, each a write and a page
  const { moderator, author, said } = await aQueue(["spam", "offensive", "hate", "off_topic"]);
  await openDesk(page, context, moderator);
  await expect(page.getByRole("navigation", { name: "Очередь, 4" })).toBeVisible();
  await expect(heading(page)).toContainText("Автор Споров, комментарий");
  await expectNoViolations(page);

  await page.keyboard.press("a");
  await expect(toast(page)).toContainText("Оставлено.");
  await expect(page.getByRole("navigation", { name: "Очередь, 3" })).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("u");
  await expect(toast(page)).toContainText("Решение отменено");
  await expect(page.getByRole("navigation", { name: "Очередь, 4" })).toBeVisible();
  await expect(judged(page)).toContainText(said[0]?.body ?? "");
  await page.keyboard.press("a");
  await expect(page.getByRole("navigation", { name: "Очередь, 3" })).toBeVisible();

  await expect(judged(page)).toContainText(said[1]?.body ?? "");
  await page.keyboard.press("h");
  await expect(page.getByRole("button", { name: "1 Оскорбление" })).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press("1");
  await expect(toast(page)).toContainText("Скрыто.");

  await expect(judged(page)).toContainText(said[2]?.body ?? "");
  await pressRussian(page, "о", "KeyJ");
  await expect(judged(page)).toContainText(said[3]?.body ?? "");
  await page.keyboard.press("k");
  await expect(judged(page)).toContainText(said[2]?.body ?? "");
  await page.keyboard.press("r");
  await page.getByLabel("Слова автору, если нужны").filter({ visible: true }).focus();
  await page.keyboard.type("Так о людях не говорят: a, h, r.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(toast(page)).toContainText("Удалено.");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Клавиши модератора" })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.keyboard.press("r");
  await page.keyboard.press("9");
  await expect(page.getByText("Скажите почему")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("a");
  await expect(page.getByRole("heading", { name: "Очередь пуста" })).toBeVisible();
  await expectNoViolations(page);

  const status = async (index: number) => (await findAnnotation(author, said[index]?.id ?? ""))?.status;
  expect([await status(0), await status(1), await status(2), await status(3)]).toEqual([
    ...["published", "hidden", "removed", "published"],
  ]);
  expect(await db.decision.findFirst({ where: { annotationId: said[2]?.id, undoneAt: null } })).toMatchObject({
    reason: "hate",
    text: "Так о людях не говорят: a, h, r.",
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a moderator takes a case, decides, undoes, removes with a reason and restores", async ({ page, context }) => {
    const { moderator, said } = await aQueue(["spam", "harassment"]);
    await openDesk(page, context, moderator);
    await page.getByRole("button", { name: "Взять себе" }).click();
    await expect(page.getByText("Дело у вас")).toBeVisible();
    await page.getByRole("button", { name: "Оставить" }).click();
    await expect(toast(page)).toContainText("Оставлено.");
    await keepUndoable(page, said[0]?.id);
    await expect(toast(page)).toContainText("Отменить можно десять секунд.");
    await page.getByRole("button", { name: "Отменить" }).click();
    await expect(toast(page)).toContainText("Решение отменено");
    await expect(judged(page)).toContainText(said[0]?.body ?? "");

    await page.getByText("Удалить r").click();
    await page.getByRole("button", { name: "Другое" }).last().click();
    await expect(page.getByText("Скажите почему")).toBeVisible();
    await page.getByRole("button", { name: "Спам или реклама" }).last().click();
    await expect(toast(page)).toContainText("Удалено.");

    await page.getByRole("link", { name: "Решения" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: said[0]?.body })).toHaveCount(2);
    await page.getByRole("link", { name: "дело" }).first().click();
    await expect(heading(page)).toContainText("Решено");
    await page.getByLabel("Слова автору").fill("Простите, это была ошибка.");
    await page.getByRole("button", { name: "Вернуть" }).click();
    await expect(toast(page)).toContainText("Возвращено.");
  });

  test("undoing after ten seconds is refused in words, and nothing changes", async ({ page, context }) => {
    const { moderator, said } = await aQueue(["spam"]);
    await openDesk(page, context, moderator);
    await page.getByText("Скрыть h").click();
    await page.getByRole("button", { name: "Спам или реклама" }).first().click();
    await expect(toast(page)).toContainText("Скрыто.");
    await keepUndoable(page, said[0]?.id);
    await db.$executeRaw`UPDATE "Decision" SET "createdAt" = "createdAt" - interval '71 seconds'
      WHERE "annotationId" = ${said[0]?.id}`;
    await page.getByRole("button", { name: "Отменить" }).click();
    await expect(page.getByText("Прошло больше десяти секунд")).toBeVisible();
    expect(await db.annotation.findUnique({ where: { id: said[0]?.id ?? "" } })).toMatchObject({ status: "hidden" });
  });

  test("a reader reports words: says why, is thanked, and may say it again otherwise", async ({ page, context }) => {
    const { reporter, said } = await aQueue(["spam"], { isReported: false });
    await signIn(context, reporter);
    await page.goto(`/a/${said[0]?.id}/report`);
    await page.getByRole("button", { name: "Отправить жалобу" }).click();
    await expect(page.getByText("Назовите причину.")).toBeVisible();
    await page.getByLabel("Другое").check();
    await page.getByRole("button", { name: "Отправить жалобу" }).click();
    await expect(page.getByText("Скажите почему")).toBeVisible();
    await expect(page.getByLabel("Другое")).toBeChecked();
    await page.getByLabel("Подробнее").fill("Это копия чужой статьи.");
    await page.getByRole("button", { name: "Отправить жалобу" }).click();
    await expect(page.getByText("Жалоба отправлена")).toBeVisible();
    await page.goto(`/a/${said[0]?.id}/report`);
    await page.getByLabel("Спам или реклама").check();
    await page.getByRole("button", { name: "Отправить жалобу" }).click();
    await expect(page.getByText("Вы уже жаловались на это")).toBeVisible();
    const reports = await db.report.findMany({ where: { reporterId: reporter.id } });
    expect(reports).toMatchObject([{ reason: "spam", text: "" }]);
  });

  test("an author learns why, objects once, and somebody else brings the words back", async ({ page, context }) => {
    const { slug } = await anArticle({ body: `В Оше работают шесть заводов. Возражение ${Date.now()}-${++count}.` });
    const [author, editor] = [await aViewer(), await aViewer({ role: "editor" })];
    const { id } = await anAnnotation(author, { article: slug, body: `Это вопрос ${count}, а не реклама.` });
    await moderate(editor, { annotation: id, action: "remove", reason: "spam", text: "Похоже на рекламу." });
    await signIn(context, author);
    await page.goto(`/a/${id}`);
    await expect(page.getByText("Причина: Спам или реклама.")).toBeVisible();
    await expect(page.getByText("«Похоже на рекламу.»")).toBeVisible();
    await page.getByRole("link", { name: "Возразить против решения" }).click();
    await page.getByRole("button", { name: "Отправить возражение" }).click();
    await expect(page.getByText("Скажите почему")).toBeVisible();
    await page.getByLabel("Почему решение неверно").fill("Я спрашивал про дорогу.");
    await page.getByRole("button", { name: "Отправить возражение" }).click();
    await expect(page.getByText("Возражение отправлено")).toBeVisible();
    await page.goto("/my/decisions");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

    const { id: caseId } = await db.moderationCase.findFirstOrThrow({ where: { annotationId: id, state: "open" } });
    await signIn(context, editor);
    await page.goto(`/moderation?case=${caseId}`);
    await expect(page.getByText("Возражение рассматривает другой модератор")).toBeVisible();
    await signIn(context, await aViewer({ role: "editor" }));
    await page.goto(`/moderation?case=${caseId}`);
    await expect(page.getByText("Автор возражает: «Я спрашивал про дорогу.»").first()).toBeVisible();
    await page.getByRole("button", { name: "Вернуть" }).click();
    await expect(toast(page)).toContainText("Возвращено.");
    expect(await findAnnotation(author, id)).toMatchObject({ status: "published" });
  });

  test("a reader reports a wrong fact: what is wrong, what is right, where that stands", async ({ page, context }) => {
    const fact = await aReportableFact();
    const reader = await aViewer();
    await signIn(context, reader);
    await page.goto(`/facts/${fact.id}/report`);
    await page.getByLabel("Факт неверен").check();
    await page.getByLabel("Что неверно").fill("Их семь.");
    await page.getByLabel("Как должно быть").fill("семь заводов");
    await page.getByLabel("Где это сказано").fill("stat.kg");
    await page.getByRole("button", { name: "Отправить редакторам" }).click();
    await expect(page.getByText("Адрес начинается с https://")).toBeVisible();
    await page.getByLabel("Где это сказано").fill("https://stat.kg/7");
    await page.getByRole("button", { name: "Отправить редакторам" }).click();
    await expect(page.getByText("Сообщение отправлено редакторам")).toBeVisible();

    const { caseId } = await db.report.findFirstOrThrow({ where: { reporterId: reader.id } });
    await signIn(context, await aViewer({ role: "editor" }));
    await page.goto(`/moderation?case=${caseId}`);
    await expect(page.getByText("Должно быть: семь заводов")).toBeVisible();
    await page.getByRole("link", { name: "Открыть на столе редактора" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Стол редактора" })).toBeVisible();
    await page.goto(`/moderation?case=${caseId}`);
    await page.getByRole("button", { name: "Факт исправлен" }).click();
    await expect(toast(page)).toContainText("Ошибка в факте признана.");
  });
});

test("whose case it is shows at once on the other desk; when they leave it is free", async ({
  page,
  context,
  browser,
}) => {
  const { moderator, other } = await aQueue(["spam"]);
  await openDesk(page, context, moderator);
  await expect(page.getByText("Дело у вас")).toBeVisible();
  const elsewhere = await browser.newContext({ locale: "ru" });
  const second = await elsewhere.newPage();
  await openDesk(second, elsewhere, other);
  await expect(second.getByText("Этим занят другой модератор: Модератор Первый")).toBeVisible();
  await expect(second.getByRole("button", { name: "Оставить" })).toHaveCount(0);
  await expectNoViolations(second);
  await page.goto("/about");
  await expect(second.getByText("Дело у вас")).toBeVisible();
  await second.keyboard.press("a");
  await expect(second.getByRole("heading", { name: "Очередь пуста" })).toBeVisible();
  await elsewhere.close();
});

test("what another has decided meanwhile is told, and the next case comes", async ({ page, context }) => {
  const { moderator, other, said } = await aQueue(["spam"]);
  await openDesk(page, context, moderator);
  await expect(page.getByText("Дело у вас")).toBeVisible();
  await db.$executeRaw`UPDATE "ModerationCase" SET "version" = "version" + 1, "state" = 'decided', "decidedAt" = now()
    WHERE "annotationId" = ${said[0]?.id}`;
  expect(other.id).not.toBe(moderator.id);
  await page.keyboard.press("a");
  await expect(page.getByText("Это уже решили без вас").or(page.getByText("Очередь пуста"))).toBeVisible();
  expect(await db.decision.count({ where: { annotationId: said[0]?.id } })).toBe(0);
});

test("ten seconds after a decision the way to undo it is gone", async ({ page, context }) => {
  const { moderator, said } = await aQueue(["spam"]);
  await openDesk(page, context, moderator);
  await page.keyboard.press("a");
  await expect(toast(page)).toContainText("Оставлено.");
  await keepUndoable(page, said[0]?.id);
  await expect(page.getByRole("button", { name: "Отменить" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Отменить" })).toHaveCount(0);
});

test("on a phone the queue leads to a case and back, and nothing is wider than the screen", async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { moderator, said } = await aQueue(["spam", "illegal"]);
  await openDesk(page, context, moderator);
  await expect(heading(page)).toBeHidden();
  await page.getByRole("link", { name: said[1]?.body }).click();
  await expect(judged(page)).toContainText(said[1]?.body ?? "");
  await expect(page.getByRole("navigation", { name: "Очередь, 2" })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await expectNoViolations(page);
  await page.getByRole("link", { name: "К очереди" }).click();
  await expect(page.getByRole("navigation", { name: "Очередь, 2" })).toBeVisible();
});

test("the report forms and their thanks are in order for everybody", async ({ page, context }) => {
  const { reporter, said } = await aQueue(["spam"], { isReported: false });
  const fact = await aReportableFact();
  await signIn(context, reporter);
  for (const path of [`/facts/${fact.id}/report`, `/a/${said[0]?.id}/report`]) {
    await page.goto(path);
    await expectNoViolations(page);
    await page.getByRole("button", { name: "Отправить" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "исправьте отмеченное" })).toBeFocused();
    await expectNoViolations(page);
  }
  await page.getByLabel("Оскорбление").check();
  await page.getByRole("button", { name: "Отправить" }).click();
  await expect(page.getByText("Жалоба отправлена")).toBeVisible();
  await expectNoViolations(page);
});

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });

  test("the desk, the log and the report form keep their contrast", async ({ page, context }) => {
    test.slow();
    const { moderator, reporter, said } = await aQueue(["illegal", "spam"]);
    await openDesk(page, context, moderator);
    await page.keyboard.press("r");
    await expectNoViolations(page);
    await page.keyboard.press("1");
    await expect(toast(page)).toContainText("Удалено.");
    await expectNoViolations(page);
    await page.goto("/moderation/log");
    await expect(page.getByText("опубликовано → удалено")).toBeVisible();
    await expectNoViolations(page);
    await signIn(context, reporter);
    await page.goto(`/a/${said[1]?.id}/report`);
    await expectNoViolations(page);
  });
});

test("a group's note that is said to break the law comes before the newsroom, and nothing else of the group", async ({
  page,
  context,
  browser,
}) => {
  const { reporter, moderator, said } = await aQueue(["spam"]);
  const [note] = said;
  await signIn(context, reporter);
  await page.goto(`/a/${note?.id}/report`);
  await expect(page.getByText("эту одну заметку увидит и редакция архива")).toBeVisible();
  await page.getByLabel("Нарушает закон").check();
  await page.getByLabel("Подробнее").fill("Закон такой-то.");
  await page.getByRole("button", { name: "Отправить жалобу" }).click();
  await expect(page.getByRole("status").getByText("Жалоба отправлена")).toBeVisible();
  const { id } = await db.moderationCase.findFirstOrThrow({ where: { annotationId: note?.id } });

  const theirs = await (await browser.newContext({ locale: "ru" })).newPage();
  await signIn(theirs.context(), moderator);
  await theirs.goto(`/moderation?case=${id}`);
  await expect(theirs.getByText("оставить ее может только редакция архива")).toBeVisible();
  await expect(theirs.getByRole("button", { name: "Оставить" })).toHaveCount(0);
  await theirs.context().close();

  await signIn(context, await aViewer({ role: "editor", name: "Редактор" }));
  await page.goto(`/moderation?case=${id}`);
  await expect(page.getByText("Заметка закрытой группы")).toBeVisible();
  await expect(judged(page)).toContainText(note?.body ?? "");
  await expect(page.getByRole("main")).not.toContainText("Группа «");
  await expect(page.locator(`a[href^="/a/${note?.id}"]`)).toHaveCount(0);
  expect((await context.request.get(`/a/${note?.id}`)).status()).toBe(404);
  await expectNoViolations(page);
  await page.getByText("Удалить r").click();
  await page.getByRole("button", { name: "Нарушает закон" }).last().click();
  await expect(toast(page)).toContainText("Удалено.");
  expect((await db.annotation.findUniqueOrThrow({ where: { id: note?.id } })).status).toBe("removed");
});

test("an admin adds a word, tries it, and switches a check off; it holds from then on", async ({ page, context }) => {
  const admin = await aViewer({ role: "admin" });
  const stored = await db.setting.findUnique({ where: { name: "screening" } });
  await signIn(context, admin);
  await page.goto("/moderation/checks");
  await expectNoViolations(page);
  // Letters that are said several times over are read as one, so no two alike stand together.
  const letters = [...String(Date.now())].map((digit, at) => (at % 2 ? "аеиоуыэюяй" : "бвгджзклмн")[Number(digit)]);
  const word = `небывальщина${letters.join("")}`;
  await page.getByLabel("Ваши слова: Русский").fill(`${word}*`);
  await page.getByLabel("Ссылок у новых участников").fill("2.5");
  await page.getByRole("button", { name: "Сохранить" }).click();
  await expect(page.getByText("Запишите число цифрами")).toBeVisible();
  await page.getByLabel("Ссылок у новых участников").fill("1");
  await page.getByRole("button", { name: "Сохранить" }).click();
  await expect(page.getByText("Новые слова проверяются уже так")).toBeVisible();
  await page.getByLabel("Текст для пробы").fill(`Тут ${word}ами не пахнет.`);
  await page.getByRole("button", { name: "Проверить" }).click();
  await expect(page.getByText(`«${word}ами»`).or(page.locator("q", { hasText: `${word}ами` }))).toBeVisible();
  const { slug } = await anArticle({ body: `Статья о проверках ${Date.now()}-${++count}.` });
  const { status } = await anAnnotation(await aViewer(), { article: slug, body: `Сплошная ${word}.` });
  expect(status).toBe("held");
  await signIn(context, await aViewer({ role: "editor" }));
  expect((await page.goto("/moderation/checks"))?.status()).toBe(404);
  await db.setting.deleteMany({ where: { name: "screening" } });
  if (stored) await db.setting.create({ data: { name: "screening", value: JSON.parse(JSON.stringify(stored.value)) } });
});

test("guests are asked to sign in; for readers there is no desk, and nobody reports their own words", async ({
  page,
  context,
}) => {
  const { author, said } = await aQueue(["spam"]);
  await page.goto("/moderation");
  await expect(page).toHaveURL(/\/signin\?next=%2Fmoderation/);
  await page.goto(`/a/${said[0]?.id}/report`);
  await expect(page).toHaveURL(/\/signin\?next=/);
  await signIn(context, author);
  for (const path of ["/moderation", "/moderation/log", `/a/${said[0]?.id}/report`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

/** A group with two moderators, in which somebody said so many things, each reported for one reason. */
async function aQueue(reasons: readonly Reason[], { isReported = true } = {}) {
  const [author, reporter] = [await aViewer({ name: "Автор Споров" }), await aViewer({ name: "Читатель" })];
  const [moderator, other] = [await aViewer({ name: "Модератор Первый" }), await aViewer({ name: "Модератор Второй" })];
  const group = await aGroup({ members: [author, reporter], moderators: [moderator, other] });
  const { slug } = await anArticle({ body: `В Оше работают шесть заводов. Спор номер ${Date.now()}-${++count}.` });
  const said: { id: string; body: string }[] = [];
  for (const reason of reasons) {
    const body = `Спорные слова номер ${++count}, сказанные в группе.`;
    const { id } = await anAnnotation(author, { article: slug, visibility: "group", group: group.id, body });
    if (isReported) await reportAnnotation(reporter, { annotation: id, reason, text: "Посмотрите." });
    said.push({ id, body });
  }
  return { author, reporter, moderator, other, said, slug };
}

/** Of an article that the archive's own worker has done with: a late job would take the fact away. */
async function aReportableFact() {
  const { revision } = await aReadArticle();
  const fact = (await listFacts(SYSTEM, revision.id)).find(({ kind }) => kind === "quantity");
  if (!fact) throw new Error("there is no fact");
  return fact;
}

async function signIn(context: BrowserContext, viewer: SignedIn): Promise<void> {
  const { cookie } = await sessionCookieOf(viewer);
  await context.addCookies([cookie]);
}

async function openDesk(page: Page, context: BrowserContext, viewer: SignedIn): Promise<void> {
  await signIn(context, viewer);
  await page.goto("/moderation");
  await expect(page.getByRole("heading", { level: 1, name: "Модерация" })).toBeVisible();
  const isScripted = await page.evaluate(() => matchMedia("(scripting: enabled)").matches);
  if (isScripted) await page.locator(".keys").waitFor({ state: "attached" }); // they come when the page is awake
}

/** Gives a slow machine more than ten seconds for the way to the button. */
async function keepUndoable(page: Page, annotationId: string | undefined): Promise<void> {
  await db.$executeRaw`UPDATE "Decision" SET "createdAt" = now() + interval '1 minute'
    WHERE "annotationId" = ${annotationId} AND "undoneAt" IS NULL`;
  await page.reload();
}

const heading = (page: Page) => page.locator("#case-head");
const judged = (page: Page) => page.getByRole("region", { name: "Слова, о которых речь" });
const toast = (page: Page) => page.locator(".toasts");

/** A key of a Russian keyboard, which no driver presses by itself. */
const pressRussian = (page: Page, key: string, code: string) =>
  page.evaluate(
    (init) => document.body.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true })),
    { key, code },
  );

import { type BrowserContext, expect as expectNow, type Page, test } from "@playwright/test";
import type { Role } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { aReadArticle } from "../support/a-read-article";
import { anAnnotation } from "../support/an-annotation";
import { anArticle } from "../support/an-article";
import { expectNoViolations } from "../support/axe";
import { signedInAs } from "../support/sign-in";

test.use({ locale: "ru" });

// A comment is a write and a page; a machine under a whole test run may take its time over both.
const expect = expectNow.configure({ timeout: 15_000 });

test("somebody writes, answers with a quotation and marks what was useful", async ({ page, context }) => {
  const { slug } = await aNews();
  const { viewer: bek } = await signedInAs("contributor", { name: "Бек Токтогулов" });
  const number = newId(); // what others have said in the same words is held back
  const first = await anAnnotation(bek, { article: slug, body: `Число ${number} сходится.\n\nСостав другой.` });
  await enter(context, "reader", "Дилноза");

  await page.goto(`/articles/${slug}`);
  await settled(page);
  await page.getByLabel("Ваша запись").fill("А срок не назван.");
  await page.keyboard.press("Control+Enter");
  const mine = page.getByRole("article", { name: "Дилноза" });
  await expect(mine).toContainText("А срок не назван.");
  await expect(mine).toBeFocused();
  await expect(page.getByRole("heading", { name: "Обсуждение, 2 записи" })).toBeVisible();
  await expect(page.getByLabel("Ваша запись")).toHaveValue("");

  const answered = page.locator(`#comment-${first.id}`);
  await answered.getByRole("link", { name: "Ответить с цитатой" }).click();
  const reply = page.getByLabel("Ваш ответ");
  await expect(reply).toBeFocused();
  await expect(reply).toHaveValue(`> Число ${number} сходится.\n>\n> Состав другой.\n\n`);
  await reply.press("ControlOrMeta+End");
  await page.keyboard.type("Не совсем.");
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Опубликовать" }).first().click();
  const below = page.getByRole("article", { name: "Ответ, уровень 2" });
  await expect(below).toContainText("Не совсем.");
  await expect(below.locator("blockquote")).toContainText("Состав другой.");
  await expect(below).toBeFocused();

  const useful = answered.getByRole("button", { name: "Полезно" });
  await useful.click();
  await expect(useful).toHaveAttribute("aria-pressed", "true");
  await expect(useful).toContainText("1");
  await expect.poll(() => db.reaction.count({ where: { annotationId: first.id, kind: "useful" } })).toBe(1);
  await useful.click();
  await expect(useful).toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => db.reaction.count({ where: { annotationId: first.id } })).toBe(0);
});

test("words are not lost with a reload, on another machine or with a session that runs out", async ({
  page,
  context,
  browser,
}) => {
  const { slug } = await aNews();
  const { viewer, cookie } = await enter(context, "reader", "Дилноза");
  await page.goto(`/articles/${slug}`);
  await settled(page);
  await page.getByLabel("Ваша запись").pressSequentially("Длинная мысль о школе");
  await page.reload();
  await expect(page.getByLabel("Ваша запись")).toHaveValue("Длинная мысль о школе");

  await page.getByLabel("Ваша запись").pressSequentially(" и о деньгах");
  await expect(page.getByText("Черновик сохранен.")).toBeVisible();
  const elsewhere = await browser.newContext({ locale: "ru", javaScriptEnabled: false });
  await elsewhere.addCookies([cookie]);
  const other = await elsewhere.newPage();
  await other.goto(`/articles/${slug}`);
  await expect(other.getByLabel("Ваша запись")).toHaveValue("Длинная мысль о школе и о деньгах");
  await elsewhere.close();

  await db.userSession.update({ where: { id: viewer.sessionId }, data: { expiresAt: new Date(0) } });
  await page.getByRole("button", { name: "Опубликовать" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Сначала войдите" })).toBeVisible();
  await expect(page.getByLabel("Ваша запись")).toHaveValue("Длинная мысль о школе и о деньгах");
  await expect(page.getByRole("link", { name: "Войти" }).last()).toHaveAttribute("href", /^\/signin\?next=/);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("everything is posted by plain forms", async ({ page, context }) => {
    const { slug } = await aNews();
    const { viewer: bek } = await signedInAs("contributor", { name: "Бек Токтогулов" });
    const number = newId();
    const first = await anAnnotation(bek, { article: slug, body: `Число ${number} сходится.` });
    await enter(context, "reader", "Дилноза");
    await page.goto(`/articles/${slug}`);
    await page.getByLabel("Ваша запись").fill("А срок не назван.");
    await page.getByRole("button", { name: "Опубликовать" }).click();
    await expect(page).toHaveURL(/\?thread=\w+#comment-\w+$/);
    await expect(page.getByRole("article", { name: "Дилноза" })).toContainText("А срок не назван.");

    await page.goto(`/articles/${slug}`);
    await page.locator(`#comment-${first.id}`).getByRole("button", { name: "Полезно" }).click();
    await expect(page).toHaveURL(new RegExp(`#comment-${first.id}$`));
    await expect(page.locator(`#comment-${first.id}`).getByRole("button", { name: "Полезно 1" })).toBeVisible();

    await page.locator(`#comment-${first.id}`).getByRole("link", { name: "Ответить с цитатой" }).click();
    await expect(page.getByLabel("Ваш ответ")).toHaveValue(`> Число ${number} сходится.\n\n`);
    await page.getByLabel("Ваш ответ").fill("Не совсем.");
    await page.getByRole("button", { name: "Сохранить черновик" }).click();
    await page.goto(`/a/${first.id}/reply`);
    await expect(page.getByLabel("Ваш ответ")).toHaveValue("Не совсем.");
    await page.getByRole("button", { name: "Опубликовать" }).click();
    await expect(page).toHaveURL(new RegExp(`thread=${first.id}#comment-`));
    await expect(page.getByRole("article", { name: "Ответ, уровень 2" })).toContainText("Не совсем.");
  });

  test("a session that has run out loses no words", async ({ page, context }) => {
    const { slug } = await aNews();
    const { viewer } = await enter(context, "reader", "Дилноза");
    await page.goto(`/articles/${slug}`);
    await page.getByLabel("Ваша запись").fill("Длинная мысль.");
    await db.userSession.update({ where: { id: viewer.sessionId }, data: { expiresAt: new Date(0) } });
    await page.getByRole("button", { name: "Опубликовать" }).click();
    await expect(page.getByRole("alert")).toContainText("Сначала войдите");
    await expect(page.getByLabel("Ваша запись")).toHaveValue("Длинная мысль.");
    await enter(context, "reader", "Дилноза");
    await page.getByRole("button", { name: "Опубликовать" }).click();
    await expect(page.getByRole("article", { name: "Дилноза" })).toContainText("Длинная мысль.");
  });
});

test("what others write comes up as a number, and moves nothing", async ({ page }) => {
  const { slug } = await aReadArticle(); // else the page brings its facts in as soon as they are found
  const { viewer: bek } = await signedInAs("editor", { name: "Бек Токтогулов" });
  await anAnnotation(bek, { article: slug, body: "Первая." });
  const streamed = page.waitForResponse((answer) => answer.url().includes("/events/articles/"));
  await page.goto(`/articles/${slug}`);
  expect((await streamed).headers()["content-type"]).toContain("text/event-stream");
  const before = await page.evaluate(() => ({ y: scrollY, height: document.body.scrollHeight }));

  await anAnnotation(bek, { article: slug, body: "Вторая." });
  await anAnnotation(bek, { article: slug, body: "Заметка для себя.", visibility: "private" });
  const news = page.getByRole("link", { name: "1 новая запись: показать" });
  await expect(news).toBeVisible();
  expect(await page.evaluate(() => ({ y: scrollY, height: document.body.scrollHeight }))).toEqual(before);
  await anAnnotation(bek, { article: slug, body: "Третья." });
  await expect(page.getByRole("link", { name: "2 новые записи: показать" })).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole("link", { name: "2 новые записи: показать" }).click();
  await expect(page).toHaveURL(/sort=new&since=/);
  await expect(page.locator(".thread .badge", { hasText: "новое" })).toHaveCount(2);
});

test("an address that names an entry of another page leads to it", async ({ page }) => {
  const { slug } = await aNews();
  const { viewer } = await signedInAs("editor", { name: "Бек Токтогулов" });
  for (let n = 1; n <= 20; n += 1) await anAnnotation(viewer, { article: slug });
  const { id } = await anAnnotation(viewer, { article: slug, body: "Двадцать первая." });
  await page.goto(`/articles/${slug}#comment-${id}`);
  await expect(page).toHaveURL(`/a/${id}`);
  await expect(page.getByText("Двадцать первая.")).toBeVisible();
});

const aNews = () => anArticle({ body: `В Бишкеке открыли школу номер ${newId()}. Об этом сообщила мэрия.` });

/** Somebody is signed in, in this browser. */
async function enter(context: BrowserContext, role: Role, name: string) {
  const person = await signedInAs(role, { name });
  await context.addCookies([person.cookie]);
  return person;
}

/** A form answers to keys once its script runs. */
const settled = (page: Page) => page.waitForLoadState("networkidle");

import { expect as expectNow, type Page, test } from "@playwright/test";
import { SYSTEM } from "@/lib/access/viewer";
import { disputeFact } from "@/lib/facts/commands";
import { listFacts } from "@/lib/facts/queries";
import { db } from "@/lib/platform/db";
import { aReadArticle } from "../support/a-read-article";
import { A_PASSWORD, aUser } from "../support/a-user";
import { expectNoViolations } from "../support/axe";

test.use({ locale: "ru" });

// A decision is a write and a page; a machine under a whole test run may take its time over both.
const expect = expectNow.configure({ timeout: 15_000 });

let count = 0;

test("an editor checks facts with the keyboard alone", async ({ page }) => {
  const { slug } = await aDraftWithFacts();
  await openBench(page, slug);
  await expect(page.getByText("Проверено 0 из 17, осталось 17")).toBeVisible();
  await expect(heading(page)).toContainText("Факт 1, должность");

  await page.keyboard.press("c");
  await expect(toast(page)).toContainText("Факт 1 подтвержден");
  await expect(heading(page)).toContainText("Факт 2");
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("u");
  await expect(toast(page)).toContainText("Решение о факте 1 отменено");
  await expect(heading(page)).toContainText("Факт 1");
  await pressRussian(page, "с", "KeyC");
  await expect(heading(page)).toContainText("Факт 2");

  await page.keyboard.press("e");
  await expect(page.getByLabel("Кто", { exact: true })).toBeFocused();
  await page.keyboard.type("Абдулла Нигматович Арипов, c, x, j");
  await page.keyboard.press("Enter");
  await expect(toast(page)).toContainText("Факт 2 исправлен");

  await page.keyboard.press("x");
  await page.keyboard.press("1");
  await expect(toast(page)).toContainText("Факт 3 отклонен");
  await page.keyboard.press("d");
  await page.keyboard.type("Кто еще там был?");
  await page.keyboard.press("Enter");
  await expect(toast(page)).toContainText("Факт 4 оспорен");
  await expect(page.getByText("Проверено 2 из 17, оспорен 1, отклонен 1, осталось 13")).toBeVisible();

  await expect(heading(page)).toContainText("Факт 5");
  await page.keyboard.press("j");
  await expect(heading(page)).toContainText("Факт 6");
  await page.keyboard.press("k");
  await expect(heading(page)).toContainText("Факт 5");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Клавиши стола" })).toBeVisible();
  await page.keyboard.press("c");
  await page.keyboard.press("Escape");
  await expect(heading(page)).toContainText("Факт 5");
  await expectNoViolations(page);
});

test("the keys can be switched off, and stay so", async ({ page }) => {
  const { slug } = await aDraftWithFacts();
  await openBench(page, slug);
  await page.getByRole("button", { name: "Клавиши включены" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Клавиши выключены" })).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await page.getByRole("link", { name: "Дальше" }).click();
  await expect(heading(page)).toContainText("Факт 2");
  await expect(page.getByText("Проверено 0 из 17")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an editor confirms, corrects, rejects, disputes and takes back", async ({ page }) => {
    const { slug } = await aDraftWithFacts();
    await openBench(page, slug);
    await page.getByRole("button", { name: "Подтвердить" }).click();
    await expect(toast(page)).toContainText("Факт 1 подтвержден");

    await page.getByRole("button", { name: "Исправить" }).click();
    await expect(page.getByText("Ничего не изменено")).toBeVisible();
    await page.getByLabel("Должность", { exact: true }).fill("");
    await page.getByRole("button", { name: "Исправить" }).click();
    await expect(page.getByText("Заполните: без этого факта нет.")).toBeVisible();
    await page.getByLabel("Должность", { exact: true }).fill("председатель правительства");
    await page.getByRole("button", { name: "Исправить" }).click();
    await expect(toast(page)).toContainText("Факт 2 исправлен");

    await page.getByText("Отклонить x").click();
    await page.getByRole("button", { name: "Отклонить с этим пояснением" }).click();
    await expect(page.getByText("Скажите почему")).toBeVisible();
    await page.getByRole("button", { name: "Повтор другого факта" }).click();
    await expect(toast(page)).toContainText("Факт 3 отклонен");
    await page.getByRole("button", { name: "Отменить" }).click();
    await expect(toast(page)).toContainText("Решение о факте 3 отменено");

    await page.getByText("Оспорить d").click();
    await page.getByLabel("Что вызывает сомнение").fill("Глава чего?");
    await page.getByRole("button", { name: "Оспорить с этим пояснением" }).click();
    await expect(toast(page)).toContainText("Факт 3 оспорен");
    await page.goto(`/articles/${slug}/check`);
    await expect(heading(page)).toContainText("Факт 3");
    await expect(page.getByText("«Глава чего?»")).toBeVisible();
    await expect(page.getByText("«Повтор другого факта»")).toBeVisible();
  });
});

test("who decides over another's decision is told what it is now", async ({ page }) => {
  const { slug, facts } = await aDraftWithFacts();
  await openBench(page, slug);
  await disputeFact(SYSTEM, facts[0]?.id ?? "", { note: "Откуда это?" });
  await page.keyboard.press("c");
  await expect(page.getByText("Пока вы решали, факт изменился: теперь он оспорен.")).toBeVisible();
  expect(await listFacts(SYSTEM, facts[0]?.revisionId ?? "")).toMatchObject([{ status: "disputed" }, ...others(16)]);
});

test("a bench that waits for the machine says so, and fills by itself", async ({ page }) => {
  const { slug, id, revisionId } = await aDraftWithFacts();
  await db.revision.update({ where: { id: revisionId }, data: { extraction: "waiting" } });
  await openBench(page, slug);
  await expect(page.getByText("Машина читает статью.")).toBeVisible();
  await db.revision.update({ where: { id: revisionId }, data: { extraction: "done" } });
  await db.article.update({ where: { id }, data: { version: { increment: 1 } } });
  await expect(page.getByText("Машина читает статью.")).toHaveCount(0, { timeout: 15_000 });
});

test("a bench whose machine failed says why, and lets it try again", async ({ page }) => {
  const { slug, revisionId } = await aDraftWithFacts();
  await db.revision.update({
    where: { id: revisionId },
    data: { extraction: "failed", extractionError: "extractor" },
  });
  await openBench(page, slug);
  await expect(page.getByText("Одно из правил споткнулось об этот текст")).toBeVisible();
  await page.getByRole("button", { name: "Выписать еще раз" }).click();
  await expect(page.getByText("Факты выписать не удалось.")).toHaveCount(0);
});

test("when all is checked the bench says so", async ({ page }) => {
  const { slug, revisionId } = await aDraftWithFacts();
  await db.fact.updateMany({ where: { revisionId }, data: { status: "confirmed" } });
  await openBench(page, slug);
  await expect(page.getByRole("heading", { name: "Все факты проверены" })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("link", { name: "Показать проверенные" }).click();
  await expect(
    page.getByRole("navigation", { name: "Очередь, 0" }).getByRole("link", { name: "проверено" }),
  ).toHaveCount(17);
});

test("the way from the bench to the article shows it whole, as does the way back and forth again", async ({ page }) => {
  const { slug } = await aDraftWithFacts();
  await openBench(page, slug);
  const isWhole = async (): Promise<void> => {
    await expect(page.locator("#text")).toContainText("шести высокотехнологичных заводов");
    await expect(page.locator("#r17")).toBeVisible();
  };
  await page.getByRole("link", { name: "к статье" }).click();
  await isWhole();
  await page.goBack();
  await expect(heading(page)).toBeVisible();
  await page.goForward();
  await isWhole();
  await page.reload();
  await isWhole();
});

test("guests are asked to sign in; for readers there is no bench", async ({ page }) => {
  const { slug } = await aDraftWithFacts();
  await page.goto(`/articles/${slug}/check`);
  await expect(page).toHaveURL(/\/signin\?next=/);
  await signIn(page, "reader", `/articles/${slug}/check`);
  const answer = await page.goto(`/articles/${slug}/check`);
  expect(answer?.status()).toBe(404);
});

/** A draft with the seventeen facts of the first article, read as the worker reads. */
async function aDraftWithFacts() {
  const headline = `Как премьер посещал технопарк ${Date.now()}-${++count}`;
  const { id, slug, revision } = await aReadArticle({ headline }, { publish: false });
  const facts = (await listFacts(SYSTEM, revision.id)).map((fact) => ({ ...fact, revisionId: revision.id }));
  return { id, slug, facts, revisionId: revision.id };
}

async function openBench(page: Page, slug: string) {
  await signIn(page, "editor", `/articles/${slug}/check`);
  await expect(page.getByRole("heading", { level: 1, name: "Стол редактора" })).toBeVisible();
  if (await isScripted(page)) await page.waitForLoadState("networkidle");
}

async function signIn(page: Page, role: "reader" | "editor", next: string) {
  const { email } = await aUser({ role });
  await page.goto(`/signin?next=${encodeURIComponent(next)}`);
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль").fill(A_PASSWORD);
  await page.getByLabel("Пароль").press("Enter");
  await page.waitForURL((url) => url.pathname !== "/signin");
}

const isScripted = async (page: Page) => (await page.locator(".keys, .alert, .plain-state").count()) > 0;
const heading = (page: Page) => page.locator("#fact-head");
const toast = (page: Page) => page.locator(".toasts");
const others = (length: number) => Array.from({ length }, () => ({ status: "proposed" }));

/** A key of a Russian keyboard, which no driver presses by itself. */
const pressRussian = (page: Page, key: string, code: string) =>
  page.evaluate(
    (init) => document.body.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true })),
    { key, code },
  );

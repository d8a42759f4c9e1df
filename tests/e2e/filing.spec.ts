import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { A_PASSWORD, aUser } from "../support/a-user";

// The archive under test has the first article already; another headline, address and beginning make it another one.
const SEED = readFileSync("prisma/seed/article.txt", "utf8");
const another = (mark: string) =>
  SEED.replace("Как премьер", `Как премьер (${mark})`)
    .replace("https://barometr.kg/", `https://barometr.kg/${mark.replace(/\D/g, "")}/`)
    .replace("Премьер-министр Кыргызстана", `Премьер-министр (${mark}) Кыргызстана`);

test.use({ locale: "ru" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an editor pastes a text, sees what is left out, publishes, corrects, tags and withdraws it", async ({
      page,
    }) => {
      test.slow(); // the whole journey of an article
      const mark = `проба ${Date.now()}`;
      await signInAsEditor(page, "/articles/new");
      await page.getByLabel("Текст", { exact: true }).fill(another(mark));
      await page.getByLabel("Дата публикации").fill("31.02.2021");
      await page.getByRole("button", { name: "Показать, как прочитано" }).click();
      await expect(page.getByText("Такого дня в календаре нет")).toBeVisible();
      await expect(page.getByLabel("Текст", { exact: true })).toHaveValue(/Добавить комментарий/);

      await page.getByLabel("Дата публикации").fill("26 марта 2021");
      await page.getByRole("button", { name: "Показать, как прочитано" }).click();
      await expect(page.getByText("Вне текста оставлена 1 строка страницы")).toBeVisible();
      await expect(page.locator("q", { hasText: "Добавить комментарий ×" })).toBeVisible();
      await expect(page.getByText("Адрес источника взят из последних строк")).toBeVisible();
      await expect(page.locator(".box li")).toHaveCount(6);

      await page.getByRole("button", { name: "Вернуться к правке" }).click();
      await expect(page.getByLabel("Дата публикации")).toHaveValue("26 марта 2021");
      await page.getByRole("button", { name: "Показать, как прочитано" }).click();
      await page.getByRole("button", { name: "Опубликовать" }).click();
      await expect(page).toHaveURL(/\/articles\/kak-premer-/);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(mark);
      const address = page.url();

      await page.goto(`${address}/revise`);
      await page
        .getByLabel("Текст", { exact: true })
        .fill(another(mark).split("\n").slice(1).join("\n").replace("шести", "семи"));
      await page.getByLabel("Причина правки").fill("Исправлено число заводов");
      await page.getByRole("button", { name: "Показать, что изменится" }).click();
      await expect(page.locator("del")).toContainText("шести");
      await expect(page.locator("ins")).toContainText("семи");
      await page.getByRole("button", { name: "Сохранить редакцию" }).click();
      await expect(page).toHaveURL(address);
      await expect(page.getByText("из семи высокотехнологичных")).toBeVisible();

      await page.goto(`${address}/manage`);
      await page.getByLabel("Новая метка").fill(`#${mark}`);
      await page.getByRole("button", { name: "Добавить", exact: true }).click();
      await expect(page.getByRole("link", { name: mark, exact: true })).toBeVisible();
      await page.getByRole("button", { name: "Вернуть в текст" }).last().click();
      await expect(page.getByText("Строка возвращена в текст")).toBeVisible();
      await expect(page.getByRole("button", { name: "Вернуть в текст" })).toHaveCount(1);

      await page.getByRole("button", { name: "Снять с публикации" }).click();
      await expect(page.getByText("Назовите причину.")).toBeVisible();
      await page.getByLabel("Причина", { exact: true }).fill("Пробная статья");
      await page.getByRole("button", { name: "Снять с публикации" }).click();
      await expect(page.getByText("Причина: Пробная статья")).toBeVisible();
      await expectMissingForGuests(page, address);
    });

    test("the same text a second time is shown, not stored", async ({ page }) => {
      const mark = `повтор ${Date.now()}`;
      await signInAsEditor(page, "/articles/new");
      await page.getByLabel("Текст", { exact: true }).fill(another(mark));
      await page.getByRole("button", { name: "Показать, как прочитано" }).click();
      await page.getByRole("button", { name: "Сохранить черновик" }).click();
      await expect(page).toHaveURL(/\/articles\/kak-premer-/);
      const draft = new URL(page.url()).pathname;

      await page.goto("/articles/new");
      await page.getByLabel("Текст", { exact: true }).fill(another(mark));
      await page.getByRole("button", { name: "Показать, как прочитано" }).click();
      await expect(page.getByText("Такая статья в архиве уже есть")).toBeVisible();
      await expect(page.locator(`#main a[href="${draft}"]`)).toBeVisible();
      await expect(page.getByRole("button", { name: "Опубликовать" })).toHaveCount(0);
      await expectMissingForGuests(page, draft);
    });

    test("a page that was saved as a file is read, and its bytes are kept", async ({ page }) => {
      const mark = `файл ${Date.now()}`;
      const html = `<!doctype html><meta charset="utf-8"><title>${mark} | Сайт</title><nav>Меню</nav><article><h1>${mark}</h1>
        <p>Первый абзац этой новости достаточно длинный, чтобы быть абзацем (${mark}).</p><p>Второй абзац её же.</p></article>`;
      await signInAsEditor(page, "/articles/new");
      const file = { name: "новость.html", mimeType: "text/html", buffer: Buffer.from(html) };
      await page.getByLabel("Или файл").setInputFiles(file);
      await page.getByRole("button", { name: "Показать, как прочитано" }).click();
      await expect(page.getByText("Прочитан файл «новость.html»")).toBeVisible();
      await expect(page.getByText("Меню")).toHaveCount(0);
      await page.getByRole("button", { name: "Опубликовать" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(mark);
      await page.goto(`${page.url()}/manage`);
      await expect(page.getByText("файл новость.html")).toBeVisible();
      await expect(page.getByText(`${Buffer.byteLength(html)} байт`)).toBeVisible();
    });
  });
}

test("pages of editors: a guest is sent to sign in, a reader finds no such page", async ({ page }) => {
  const pages = ["/articles/new", "/articles/net-takoi/revise", "/articles/net-takoi/manage"];
  for (const path of pages) {
    await page.goto(path);
    await expect(page).toHaveURL(`/signin?next=${encodeURIComponent(path)}`);
  }
  await signInAs(page, "reader", "/account");
  for (const path of pages) expect((await page.goto(path))?.status()).toBe(404);
});

const signInAsEditor = (page: Page, next: string) => signInAs(page, "editor", next);

async function signInAs(page: Page, role: "editor" | "reader", next: string) {
  const { email } = await aUser({ role, name: "Н. Касымов" });
  await page.goto(`/signin?next=${encodeURIComponent(next)}`);
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль").fill(A_PASSWORD);
  await page.getByRole("button", { name: "Войти" }).click();
  await expect(page).toHaveURL(next, { timeout: 15_000 });
}

async function expectMissingForGuests(page: Page, path: string) {
  const guest = await page.context().browser()?.newContext();
  const seen = await guest?.newPage();
  const answer = await seen?.goto(new URL(path, page.url()).href);
  expect(answer?.status()).toBe(404);
  await guest?.close();
}

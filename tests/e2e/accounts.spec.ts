import { type Browser, expect, type Page, test } from "@playwright/test";
import { anAddress, OTHER_PASSWORD, PASSWORD, signIn, signUp } from "../support/account-journey";
import { linkMailedTo } from "../support/mail-folder";

test.use({ locale: "ru" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("somebody makes an account, signs in, proves the address, signs out", async ({ page }) => {
      const email = await signUp(page);
      const letter = await letterLink(page, email, "/verify");

      await signIn(page, email);
      await expect(page.getByText("еще не подтвержден")).toBeVisible();
      await page.goto(letter);
      await page.getByRole("button", { name: "Это мой адрес" }).click();
      await expect(page.getByText("Адрес почты подтвержден")).toBeVisible();
      await expect(page.getByText("еще не подтвержден")).toHaveCount(0);

      await page.getByRole("button", { name: "Выйти" }).click();
      await expect(page.getByRole("link", { name: "Войти" })).toBeVisible();
      await page.goto("/account");
      await expect(page).toHaveURL(/\/signin\?next=/);
    });

    test("a taken address is answered like a free one", async ({ page }) => {
      const email = await signUp(page);
      const first = await page.locator("#main [role=status]").textContent();
      await signUp(page, email, OTHER_PASSWORD);
      expect(await page.locator("#main [role=status]").textContent()).toBe(first);
      await signIn(page, email);
    });

    test("a weak password is refused with its reason, and what was typed stays", async ({ page }) => {
      await page.goto("/signup");
      await page.getByLabel("Имя").fill("Нурлан");
      await page.getByLabel("Электронная почта").fill(anAddress());
      await page.getByLabel("Пароль").fill("слишком просто");
      await page.getByRole("button", { name: "Завести учетную запись" }).click();
      await expect(page.getByText("не короче 15 знаков. Подойдет")).toBeVisible();
      await expect(page.getByLabel("Имя")).toHaveValue("Нурлан");
      await expect(page.getByLabel("Пароль")).toHaveValue("");
    });

    test("a changed password ends the sessions of other browsers", async ({ page, browser }) => {
      const email = await signUp(page);
      const elsewhere = await anotherBrowser(browser, javaScriptEnabled);
      await signIn(elsewhere, email);
      await signIn(page, email);
      await expect(page.getByText("этот сеанс")).toBeVisible();

      await page.getByLabel("Нынешний пароль").fill(PASSWORD);
      await page.getByLabel("Новый пароль").fill(OTHER_PASSWORD);
      await page.getByRole("button", { name: "Изменить пароль" }).click();
      await expect(page.getByText("Пароль изменен")).toBeVisible();

      await elsewhere.goto("/account");
      await expect(elsewhere).toHaveURL(/\/signin/);
      await signIn(elsewhere, email, OTHER_PASSWORD);
    });

    test("a forgotten password is set anew by mail; the link works once", async ({ page }) => {
      const email = await signUp(page);
      await page.goto("/forgot");
      await page.getByLabel("Электронная почта").fill(email);
      await page.getByRole("button", { name: "Прислать ссылку" }).click();
      await expect(page.getByText("Если с этим адресом есть учетная запись")).toBeVisible();
      const letter = await letterLink(page, email, "/reset");

      await page.goto(letter);
      await page.getByLabel("Новый пароль").fill(OTHER_PASSWORD);
      await page.getByRole("button", { name: "Изменить пароль" }).click();
      await expect(page.getByText("Войдите с новым паролем")).toBeVisible();
      await page.goto(letter);
      await expect(page.getByText("Ссылка не действует")).toBeVisible();
      await signIn(page, email, OTHER_PASSWORD);
    });

    test("a wrong password says no more than an unknown address", async ({ page }) => {
      const email = await signUp(page);
      for (const typed of [email, anAddress()]) {
        await page.goto("/signin");
        await page.getByLabel("Электронная почта").fill(typed);
        await page.getByLabel("Пароль").fill(OTHER_PASSWORD);
        await page.getByRole("button", { name: "Войти" }).click();
        await expect(page.getByText("Почта или пароль не подходят.")).toBeVisible();
      }
    });
  });
}

test("after signing in one comes to a page of ours only", async ({ page }) => {
  const email = await signUp(page);
  await page.goto("/signin?next=//example.org/");
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль").fill(PASSWORD);
  await page.getByRole("button", { name: "Войти" }).click();
  await expect(page.getByRole("link", { name: "Нурлан" })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/");
});

/** From the file that the worker wrote, as a person without a mail server does; else from the hint on the page. */
async function letterLink(page: Page, email: string, path: string): Promise<string> {
  const hint = await page.getByRole("link", { name: "Открыть ссылку из письма" }).getAttribute("href");
  if (!process.env.MAIL_FOLDER) return hint ?? "";
  const link = await linkMailedTo(email, path);
  expect(hint).toBe(link);
  return link;
}

async function anotherBrowser(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled, locale: "ru" })).newPage();
}

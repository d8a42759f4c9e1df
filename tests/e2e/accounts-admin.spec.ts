import { expect, type Page, test } from "@playwright/test";
import { A_PASSWORD, aUser } from "../support/a-user";
import { anAddress, PASSWORD, signIn } from "../support/account-journey";

test.skip(!process.env.DATABASE_URL, "needs the database of the archive, to make its first people");
test.use({ locale: "ru" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an admin gives a role, suspends and restores, and the log tells of it", async ({ page, browser }) => {
      const admin = await aUser({ role: "admin", name: "Главная" });
      const name = `Жылдыз ${anAddress().slice(0, 6)}`;
      const person = await aUser({ name });
      const elsewhere = await (await browser.newContext({ javaScriptEnabled, locale: "ru" })).newPage();
      await signIn(elsewhere, person.email, A_PASSWORD);
      await signIn(page, admin.email, A_PASSWORD, "/admin/users");

      await openChanges(page, name);
      await page.getByLabel("Роль", { exact: true }).first().selectOption("editor");
      await page.getByRole("button", { name: "Дать роль" }).click();
      await expect(page.locator(".users .badge")).toHaveText("редактор");
      await elsewhere.goto("/account");
      await expect(elsewhere).toHaveURL(/\/signin/);

      await openChanges(page, name);
      await page.getByLabel("Причина").fill("спам в обсуждении");
      await page.getByRole("button", { name: "Приостановить" }).click();
      await expect(page.getByText("Причина: спам в обсуждении")).toBeVisible();
      await signIn(elsewhere, person.email, A_PASSWORD);
      await expect(elsewhere.getByText("Причина: спам в обсуждении")).toBeVisible();

      await openChanges(page, name);
      await page.getByRole("button", { name: "Вернуть доступ" }).click();
      await expect(page.getByText("Причина: спам в обсуждении")).toHaveCount(0);
      await page.goto("/admin/audit?check=1");
      await expect(page.getByText("Журнал цел")).toBeVisible();
      await expect(page.getByRole("cell", { name: "user:suspend" }).first()).toBeVisible();
    });

    test("an invitation makes an editor once", async ({ page, browser }) => {
      const admin = await aUser({ role: "admin", name: "Главная" });
      await signIn(page, admin.email, A_PASSWORD, "/admin/users");
      await page.getByLabel("Роль приглашенного").selectOption("editor");
      await page.getByRole("button", { name: "Сделать приглашение" }).click();
      const address = await page.getByLabel("Ссылка: отправьте ее человеку").inputValue();

      const invited = await (await browser.newContext({ javaScriptEnabled, locale: "ru" })).newPage();
      await invited.goto(new URL(address).pathname + new URL(address).search);
      await expect(invited.getByText("Роль: редактор")).toBeVisible();
      const email = anAddress();
      await invited.getByLabel("Имя").fill("Мээрим");
      await invited.getByLabel("Электронная почта").fill(email);
      await invited.getByLabel("Пароль").fill(PASSWORD);
      await invited.getByRole("button", { name: "Завести учетную запись" }).click();
      await expect(invited.getByText("Проверьте почту")).toBeVisible();
      await signIn(invited, email, PASSWORD);
      await expect(invited.getByText("редактор", { exact: true })).toBeVisible();
      await invited.goto(new URL(address).pathname + new URL(address).search);
      await expect(invited.getByText("Ссылка не действует")).toBeVisible();
    });
  });
}

async function openChanges(page: Page, name: string): Promise<void> {
  await page.goto(`/admin/users?q=${encodeURIComponent(name)}`);
  await page.getByText(`Изменить: ${name}`).click();
}

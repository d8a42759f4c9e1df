import { expect, test } from "@playwright/test";

test.use({ locale: "ru" });

const PASSWORD = "серый волк у моста";

test("the link printed at the first start makes an admin, once", async ({ page }) => {
  const path = process.env.ADMIN_PATH ?? "";
  test.skip(!path, "the archive has its admin already");

  await page.goto(path);
  await page.getByLabel("Имя").fill("Первая");
  await page.getByLabel("Электронная почта").fill("first@example.org");
  await page.getByLabel("Пароль").fill(PASSWORD);
  await page.getByRole("button", { name: "Стать администратором" }).click();
  await expect(page.getByRole("link", { name: "Управление" })).toBeVisible();

  await page.goto(path);
  await expect(page.getByText("Ссылка не действует")).toBeVisible();
});

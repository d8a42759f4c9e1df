import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "../support/axe";
import { signedInAs } from "../support/sign-in";

test.use({ locale: "ru" });

const word = (page: Page) => page.getByLabel("Ключ", { exact: true });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a person makes a key, a program writes with it, and revoked it opens nothing", async ({ page, request }) => {
      const { cookie, viewer } = await signedInAs("reader", { name: "Бермет" });
      await page.context().addCookies([cookie]);
      await page.goto("/account");
      await page.getByRole("link", { name: "Все ключи" }).click();
      await expect(page.getByText("Ключей пока нет.")).toBeVisible();

      await page.getByLabel("Писать от вашего имени").check();
      await page.getByLabel("Сколько он действует").selectOption("30");
      await page.getByRole("button", { name: "Сделать ключ" }).click();
      await expect(page.getByText("Укажите имя.")).toBeVisible();
      await expect(page.getByLabel("Писать от вашего имени")).toBeChecked();

      await page.getByLabel("Для чего он").fill("Скрипт выгрузки");
      await page.getByLabel("Сколько он действует").selectOption("30");
      await page.getByLabel("Писать от вашего имени").check();
      await page.getByRole("button", { name: "Сделать ключ" }).click();
      const key = await word(page).inputValue();
      expect(key).toMatch(/^spravka_key_\w{59}$/);
      await expect(page.getByText(/Больше его не покажут|больше его не покажут/)).toBeVisible();

      const headers = { authorization: `Bearer ${key}` };
      const data = { target: { uri: "https://example.org/page" }, body: "Из скрипта.", visibility: "private" };
      const made = await request.post("/api/v1/annotations", { headers, data });
      expect(made.status()).toBe(201);
      expect(await made.json()).toMatchObject({ creator: { id: viewer.id }, visibility: "private" });

      await page.goto("/account/tokens");
      await expect(word(page)).toHaveCount(0);
      expect(await page.content()).not.toContain(key);
      await expect(page.getByText("читать и писать от вашего имени")).toBeVisible();
      await expect(page.getByText(/последний раз/)).toBeVisible();
      await page.getByRole("button", { name: "Отозвать Скрипт выгрузки" }).click();
      await expect(page.getByText("Ключ отозван")).toBeVisible({ timeout: 30_000 });
      await expect(page.getByText("Ключей пока нет.")).toBeVisible();
      expect((await request.get("/api/v1/me", { headers })).status()).toBe(401);
    });
  });
}

test("with the keyboard alone", async ({ page }) => {
  const { cookie } = await signedInAs("reader");
  await page.context().addCookies([cookie]);
  await page.goto("/account/tokens");
  await page.getByLabel("Для чего он").focus();
  await page.keyboard.type("Таблица");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Писать от вашего имени")).toBeChecked();
  for (let times = 0; times < 4; times += 1) await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Сделать ключ" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(word(page)).toHaveValue(/^spravka_key_/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`no state of the page is out of reach (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { cookie } = await signedInAs("reader");
    await page.context().addCookies([cookie]);
    await page.goto("/account/tokens");
    await expectNoViolations(page);
    await page.getByLabel("Для чего он").fill("Скрипт");
    await page.getByRole("button", { name: "Сделать ключ" }).click();
    await expect(word(page)).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole("button", { name: "Сделать ключ" }).click();
    await expect(page.getByText("Этот ключ уже сделан").or(page.getByText("Укажите имя."))).toBeVisible();
    await expectNoViolations(page);
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

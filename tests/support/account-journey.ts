import { randomBytes } from "node:crypto";
import { expect, type Page } from "@playwright/test";

/** A password that is good by the rules. */
export const PASSWORD = "серый волк у моста";
export const OTHER_PASSWORD = "совсем другие слова";

export const anAddress = (): string => `${randomBytes(6).toString("hex")}@example.org`;

/** Makes an account in the Russian interface, as a person does. */
export async function signUp(page: Page, email = anAddress(), password = PASSWORD): Promise<string> {
  await page.goto("/signup");
  await page.getByLabel("Имя").fill("Нурлан");
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль").fill(password);
  await page.getByRole("button", { name: "Завести учетную запись" }).click();
  await expect(page.getByText("Проверьте почту")).toBeVisible();
  return email;
}

/** Signs in and waits for the page asked for. */
export async function signIn(page: Page, email: string, password = PASSWORD, next = "/account"): Promise<void> {
  await page.goto(`/signin?next=${encodeURIComponent(next)}`);
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль").fill(password);
  await page.getByRole("button", { name: "Войти" }).click();
  await expect(page).toHaveURL((url) => url.pathname === next, { timeout: 15_000 });
}

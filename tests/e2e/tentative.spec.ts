import { expect as expectNow, type Page, test } from "@playwright/test";
import { SYSTEM } from "@/lib/access/viewer";
import type { FactView } from "@/lib/facts/fact-view";
import { listFacts } from "@/lib/facts/queries";
import { db } from "@/lib/platform/db";
import { aReadArticle } from "../support/a-read-article";
import { A_PASSWORD, aUser } from "../support/a-user";
import { expectNoViolations } from "../support/axe";

test.use({ locale: "ru" });
const expect = expectNow.configure({ timeout: 15_000 });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a reader finds what the machine is not sure of below the справка, with its words", async ({ page }) => {
      const { slug, fact } = await anArticleWithDoubt();
      await page.goto(`/articles/${slug}`);
      await expect(page.getByText(/^Еще \d+ запис/u)).toBeVisible();
      const row = page.locator(`#r${fact.number}`);
      await expect(row).toBeHidden();
      await expect(page.locator(`[data-row="r${fact.number}"], a[href="#r${fact.number}"]`)).toHaveCount(0);
      await page.getByText(/^Еще \d+ запис/u).click();
      await expect(row.getByRole("link", { name: fact.exact })).toBeVisible();
      if (javaScriptEnabled) await expectNoViolations(page);
      await row.getByRole("link", { name: `Факт ${fact.number}, отдельная страница` }).click();
      await expect(page.getByText("Машина в этой записи не уверена")).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("не уверена");
    });
  });
}

test("an editor meets it last, and once it is confirmed it stands with the others", async ({ page }) => {
  const { slug, fact } = await anArticleWithDoubt();
  await signIn(page, `/articles/${slug}/check?fact=${fact.id}`);
  await expect(page.getByText(/Проверено 0 из 16, осталось 16, в \d+ машина не уверена/u)).toBeVisible();
  await expect(
    page
      .getByRole("navigation", { name: /^Очередь/u })
      .getByRole("listitem")
      .nth(16),
  ).toContainText("не уверена");
  await page.keyboard.press("c");
  await expect(page.getByText("Проверено 1 из 17")).toBeVisible();
  await page.goto(`/articles/${slug}`);
  await expect(page.locator(`#r${fact.number}`)).toBeVisible();
  await expect(page.locator(`#r${fact.number}`)).toContainText("проверено");
});

test("whoever checks a figure finds it by what it measures; what is tentative, when they ask for it", async ({
  page,
}) => {
  const { slug, fact } = await anArticleWithDoubt({ about: "насос" });
  await page.goto("/facts?kind=quantity");
  await page.getByRole("searchbox", { name: "Что измеряют" }).fill("водяной насос");
  await page.getByRole("button", { name: "Найти" }).click();
  const ours = page.getByRole("row").filter({ has: page.locator(`a[href="/articles/${slug}"]`) });
  await expect(page.getByRole("row", { name: /насос/u }).first()).toBeVisible();
  await expect(ours).toHaveCount(0);
  await page.getByLabel("и те, в которых машина не уверена").check();
  await page.getByRole("button", { name: "Найти" }).click();
  await expect(ours).toHaveCount(1);
  await expect(ours).toContainText("не уверена");
  await expectNoViolations(page);
  await ours.getByRole("link").first().click();
  await expect(page).toHaveURL(`/facts/${fact.id}`);
  await page.goto("/facts?kind=quantity&words=%D0%B7%D0%B2%D0%B5%D0%B7%D0%B4%D0%BE%D0%BB%D0%B5%D1%82");
  await expect(page.getByText("Таких цифр нет")).toBeVisible();
});

async function signIn(page: Page, next: string): Promise<void> {
  const { email } = await aUser({ role: "editor" });
  await page.goto(`/signin?next=${encodeURIComponent(next)}`);
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль").fill(A_PASSWORD);
  await page.getByLabel("Пароль").press("Enter");
  await expect(page).toHaveURL(/\/check/u);
}

/** The first article of the archive, with one figure of its box brought below what the machine is sure of. */
async function anArticleWithDoubt({ about = "" } = {}): Promise<{ slug: string; fact: FactView }> {
  const { slug, revision } = await aReadArticle();
  const figure = (await listFacts(SYSTEM, revision.id)).find(
    ({ kind, exact }) => kind === "quantity" && exact.includes(about),
  );
  if (!figure) throw new Error("the first article has figures");
  await db.fact.update({ where: { id: figure.id }, data: { confidence: 0.1 } });
  return { slug, fact: figure };
}

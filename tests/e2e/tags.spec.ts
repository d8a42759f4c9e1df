import { expect, type Page, test } from "@playwright/test";
import { type SignedIn, SYSTEM } from "@/lib/access/viewer";
import { newId } from "@/lib/platform/ids";
import { tagArticle } from "@/lib/tags/commands";
import { anAnnotation } from "../support/an-annotation";
import { anArticle } from "../support/an-article";
import { expectNoViolations } from "../support/axe";
import { signedInAs } from "../support/sign-in";

test.use({ locale: "ru" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an editor names a tag anew in four languages; readers find it at both addresses", async ({ page }) => {
      const { slug, label } = await aTag();
      await becomes(page, "editor");
      await page.goto(`/tags/${slug}`);
      await page.getByRole("link", { name: "Изменить" }).click();
      await expect(page.getByLabel("По-русски")).toHaveValue(label);
      const renamed = `Новое имя ${newId().slice(0, 6)}`;
      await page.getByLabel("По-русски").fill(renamed);
      await page.getByLabel("По-английски").fill(`New name ${slug}`);
      await page.getByLabel("Сменить и адрес страницы").check();
      await page.getByRole("button", { name: "Сохранить" }).click();
      await expect(page.getByText("Сохранено.")).toBeVisible();
      await page.context().clearCookies();
      await page.goto(`/tags/${slug}`);
      await expect(page.getByRole("heading", { level: 1, name: renamed })).toBeVisible();
      await expect(page).toHaveURL(/\/tags\/novoe-imya-/);
    });

    test("an editor merges two tags: articles and address move, and a name that is taken says so", async ({ page }) => {
      const [from, into] = [await aTag(), await aTag()];
      await becomes(page, "editor");
      await page.goto(`/tags/${from.slug}/edit`);
      await page.getByLabel("По-русски").fill(into.label);
      await page.getByRole("button", { name: "Сохранить" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Так уже называется другая метка.");
      await page.getByLabel("С какой меткой").fill(into.label);
      await page.getByRole("button", { name: "Слить" }).click();
      await expect(page.getByText("Метки слиты.")).toBeVisible();
      await page.goto(`/tags/${from.slug}`);
      await expect(page).toHaveURL((url) => url.pathname === `/tags/${into.slug}`);
      await expect(page.locator(".news > li")).toHaveCount(2);
    });

    test("the page of a free tag shows what its reader may see", async ({ page }) => {
      const me = await becomes(page, "contributor");
      const { slug: article } = await anArticle({ body: `Слова ${newId()}.` });
      const tag = `Мост${newId()}`;
      await anAnnotation(me, { article, body: "Общее", tags: [tag] });
      await anAnnotation(me, { article, body: "Только мое", tags: [tag], visibility: "private" });
      await page.goto(`/tags/notes/${encodeURIComponent(tag.toUpperCase())}`);
      await expect(page.locator(".listed > li")).toHaveCount(2);
      await page.context().clearCookies();
      await page.goto(`/tags/notes/${encodeURIComponent(tag)}`);
      await expect(page.locator(".listed > li")).toHaveCount(1);
      await expect(page.getByText("Общее")).toBeVisible();
      await expect(page.getByText("1 запись читателей")).toBeVisible();
      expect((await page.goto(`/tags/notes/${newId()}`))?.status()).toBe(404);
    });
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing bars anybody: ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const me = await becomes(page, "editor");
    const { slug } = await aTag();
    const { slug: article } = await anArticle({ body: `Слова ${newId()}.` });
    const tag = newId();
    await anAnnotation(me, { article, tags: [tag] });
    for (const path of ["/tags", "/tags/manage", `/tags/${slug}/edit`, "/tags/notes", `/tags/notes/${tag}`]) {
      await page.goto(path);
      await expectNoViolations(page);
    }
  });
}

async function becomes(page: Page, role: "editor" | "contributor"): Promise<SignedIn> {
  const { viewer, cookie } = await signedInAs(role);
  await page.context().addCookies([cookie]);
  return viewer;
}

/** A tag of its own name with an article under it. */
async function aTag(): Promise<{ slug: string; label: string }> {
  const label = `Тема ${newId().slice(0, 8)}`;
  const { slug: article } = await anArticle({ body: `Слова ${newId()}.` });
  return { label, ...(await tagArticle(SYSTEM, article, label)) };
}

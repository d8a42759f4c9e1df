import { expect, type Page, test } from "@playwright/test";
import { SYSTEM } from "@/lib/access/viewer";
import { reviseArticle } from "@/lib/articles/commands";
import { disputeFact, rejectFact } from "@/lib/facts/commands";
import { listFacts } from "@/lib/facts/queries";
import { aReadArticle } from "../support/a-read-article";
import { expectNoViolations } from "../support/axe";

test.use({ locale: "ru" });

const spravka = (page: Page) => page.getByRole("region", { name: "Справка", exact: true });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the text stands whole, its facts in the справка beside it", async ({ page }) => {
      const { slug, revision } = await aReadArticle();
      await page.goto(`/articles/${slug}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(revision.headline.replaceAll(" в ", " в\u00a0"));
      await expect(spravka(page).getByText("17 фактов: машинных 17")).toBeVisible();
      for (let number = 1; number <= 17; number++) {
        await expect(page.locator(`#r${number}`)).toBeVisible();
        await expect(page.locator(`#w${number}`)).toHaveCount(1);
      }
      await expect(spravka(page).getByRole("table", { name: "Цифры" }).getByRole("row")).toHaveCount(8);
      await expect(spravka(page).getByRole("row", { name: /водяные насосы/ })).toContainText("550");
      await expect(page.getByRole("link", { name: "barometr.kg, оригинал" })).toHaveAttribute("rel", "external");
      await expect(page.getByText("дата не указана")).toBeVisible();
      await expect(page.getByRole("complementary", { name: "Справка" })).toContainText("пресс-форм и штампов");
    });

    test("a row leads to its words and the words to their row", async ({ page }) => {
      const { slug } = await aReadArticle();
      await page.goto(`/articles/${slug}`);
      await page.getByRole("link", { name: "К словам факта 14", exact: true }).click();
      await expect(page).toHaveURL(/#w14$/);
      await expect(page.locator("#w14")).toBeInViewport();
      expect(await groundOf(page, "#w14")).not.toBe(await groundOf(page, "#w13"));
      await page.locator("#w14").click();
      await expect(page).toHaveURL(/#r14$/);
      await expect(page.locator("#r14")).toBeInViewport();
      await page.getByRole("link", { name: "Факт 8 в справке" }).click();
      await expect(page).toHaveURL(/#r8$/);
    });

    test("a switch takes the line away and leaves the words", async ({ page }) => {
      const { slug } = await aReadArticle();
      await page.goto(`/articles/${slug}`);
      const place = page.locator(".text a.f.place").first();
      await expect(place).toHaveCSS("text-decoration-line", "underline");
      await page.getByRole("checkbox", { name: "места" }).uncheck();
      await expect(place).toHaveCSS("text-decoration-line", "none");
      await expect(place).toBeVisible();
      await page.getByRole("checkbox", { name: "события" }).uncheck();
      await expect(page.getByRole("link", { name: "Факт 4 в справке" })).toBeHidden();
      await page.reload();
      await expect(page.getByRole("checkbox", { name: "люди" })).toBeChecked();
      if (javaScriptEnabled) await expect(page.getByRole("checkbox", { name: "места" })).not.toBeChecked();
    });

    test("what was left out of the text is told, with its words", async ({ page }) => {
      const { slug } = await aReadArticle();
      await page.goto(`/articles/${slug}`);
      await expect(page.getByText("Добавить комментарий ×")).toBeHidden();
      await page.getByText("Вне текста оставлены 2 строки").click();
      await expect(page.getByText("Добавить комментарий ×")).toBeVisible();
    });
  });
}

test("each block begins where it says, and holds just the words that stand there", async ({ page }) => {
  const { slug, revision } = await aReadArticle();
  await page.goto(`/articles/${slug}`);
  const blocks = await page
    .locator("[data-start]")
    .evaluateAll((all) =>
      all.map((each) => [Number(each.getAttribute("data-start")), each.textContent ?? ""] as const),
    );
  expect(blocks).toHaveLength(revision.blocks.filter(({ omitted }) => !omitted).length);
  for (const [start, words] of blocks) {
    expect(revision.text.slice(start, start + words.length)).toBe(words.replaceAll("\u00a0", " "));
  }
});

test("rows and words light each other under the pointer and under the keyboard", async ({ page }) => {
  const { slug } = await aReadArticle();
  await page.goto(`/articles/${slug}`, { waitUntil: "networkidle" });
  const [words, row] = [page.locator("#w15"), page.locator("#r15")];
  await expect(row).not.toHaveClass(/lit/);
  await words.hover();
  await expect(row).toHaveClass(/lit/);
  await page.locator("h1").hover();
  await expect(row).not.toHaveClass(/lit/);
  await page.getByRole("link", { name: "К словам факта 15", exact: true }).focus();
  await expect(words).toHaveClass(/lit/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#w15$/);
  const pieces = page.locator('[data-of="r4"]');
  await page.getByRole("link", { name: "К словам факта 4", exact: true }).focus();
  await expect(pieces.first()).toHaveClass(/lit/);
});

test("links are never inside links, ids never twice", async ({ page }) => {
  const { slug } = await aReadArticle();
  await page.goto(`/articles/${slug}`);
  await expect(page.locator("a a")).toHaveCount(0);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
  const targets = await page
    .locator('main a[href^="#"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute("href")?.slice(1) ?? ""));
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test("a disputed fact says so; a rejected one is not shown", async ({ page }) => {
  const { slug, revision } = await aReadArticle();
  const facts = await listFacts(SYSTEM, revision.id);
  const idOf = (number: number) => facts.find((fact) => fact.number === number)?.id ?? "";
  await disputeFact(SYSTEM, idOf(11), { note: "Видов продукции четыре." });
  await rejectFact(SYSTEM, idOf(7), { note: "Не о том." });
  await page.goto(`/articles/${slug}`);
  await expect(page.locator("#r11")).toContainText("оспорено");
  await expect(page.locator("#r7")).toHaveCount(0);
  await expect(page.locator("#w7")).toHaveCount(0);
  await expect(spravka(page).getByText("16 фактов: оспорен 1, машинных 15")).toBeVisible();
});

test("an earlier revision stays readable, says that it is not the last, and is compared word by word", async ({
  page,
}) => {
  const { slug, revision } = await aReadArticle();
  const [headline = "", ...lines] = revision.text.split("\n");
  const text = lines.join("\n").replace("шести высокотехнологичных", "пяти высокотехнологичных");
  await reviseArticle(SYSTEM, slug, { headline, text, reason: "Исправлено число", basedOn: 1 });
  await page.goto(`/articles/${slug}`);
  await page.getByRole("link", { name: /Редакция 2 из 2/ }).click();
  await expect(page.getByRole("row", { name: /Редакция 2/ })).toContainText("Исправлено число");
  await page.getByRole("link", { name: "Редакция 1" }).click();
  await expect(page.getByText("Это редакция 1 из 2.")).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(page.locator(".text")).toContainText("из шести высокотехнологичных");
  await page.getByRole("link", { name: "Что изменилось" }).click();
  await expect(page.locator("del")).toContainText("шести");
  await expect(page.locator("ins")).toContainText("пяти");
  await page.getByLabel("Стало").selectOption("1");
  await page.getByRole("button", { name: "Сравнить" }).click();
  await expect(page.getByText("Тексты этих редакций совпадают слово в слово.")).toBeVisible();
  for (const path of ["revisions/3", "revisions/x", "revisions/compare?from=1&to=9", "revisions/compare"]) {
    expect((await page.goto(`/articles/${slug}/${path}`))?.status(), path).toBe(404);
  }
});

test("a machine reads what the article is", async ({ page }) => {
  const { slug, headline } = await aReadArticle();
  await page.goto(`/articles/${slug}`);
  const thing = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "{}");
  expect(thing).toMatchObject({ "@type": "NewsArticle", headline, inLanguage: "ru" });
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(`/articles/${slug}$`));
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute("content", "article");
  await expect(page.locator(".text")).toHaveAttribute("lang", "ru");
});

test("a reader copies a citation", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { slug } = await aReadArticle();
  await page.goto(`/articles/${slug}`, { waitUntil: "networkidle" });
  await page.getByText("Цитировать").click();
  await page.getByRole("button", { name: "Скопировать" }).first().click();
  await expect(page.getByRole("button", { name: "Скопировано" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\[Электронный ресурс\] \/\/ barometr\.kg/);
});

/** The reading pages around one article. */
async function pathsAround(): Promise<Record<string, string>> {
  const { slug, revision } = await aReadArticle();
  const [fact] = await listFacts(SYSTEM, revision.id);
  const person = fact?.entities.find(({ role }) => role === "person");
  return {
    article: `/articles/${slug}`,
    revisions: `/articles/${slug}/revisions`,
    "one revision": `/articles/${slug}/revisions/1`,
    fact: `/facts/${fact?.id}`,
    person: `/entities/${person?.entityId}`,
  };
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const name of ["article", "revisions", "one revision", "fact", "person"]) {
    test.describe(() => {
      test.use({ colorScheme });
      test(`${name} can be used by everybody in the ${colorScheme}`, async ({ page }) => {
        await page.goto((await pathsAround())[name] ?? "");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoViolations(page);
      });
    });
  }
}

for (const width of [320, 390, 768, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    test("no reading page is wider than the screen", async ({ page }) => {
      for (const path of Object.values(await pathsAround())) {
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(
          0,
        );
      }
    });
  });
}

test("on paper there is the text with its facts and nothing to press", async ({ page }) => {
  const { slug } = await aReadArticle();
  await page.goto(`/articles/${slug}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("group", { name: "В тексте" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "На этой странице" })).toBeHidden();
  await expect(page.getByText(`/articles/${slug}`, { exact: false }).first()).toBeVisible();
  await expect(page.locator("#r17")).toBeVisible();
  await expect(page.locator("#w1")).toHaveCSS("text-decoration-line", "underline");
});

const groundOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

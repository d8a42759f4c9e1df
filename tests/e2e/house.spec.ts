import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "../support/axe";

const PAGES = [
  "/",
  "/articles",
  "/tags",
  "/entities",
  "/facts?status=disputed",
  "/facts?kind=quantity",
  "/search",
  "/search?q=технопарк",
  "/search?q=абракадабра",
  "/about",
  "/no-such-page",
];
const HEADLINE = "Как премьер Кыргызстана посещал в Ташкенте инновационный технопарк";

test.use({ locale: "ru" });

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of PAGES) {
      test(`${path} can be used by everybody`, async ({ page }) => {
        await page.goto(path);
        await expectNoViolations(page);
      });
    }
  });
}

for (const [locale, width] of [
  ["ru", 390],
  ["ky", 390],
  ["uz", 768],
  ["en", 1440],
] as const) {
  test.describe(`in ${locale} at ${width} px`, () => {
    test.use({ locale, viewport: { width, height: 900 } });
    test("no page is wider than the screen, and each says its language and its name", async ({ page }) => {
      test.slow(); // eleven pages
      for (const path of PAGES) {
        await page.goto(path);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          path,
        ).toBeLessThanOrEqual(0);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.locator("h1")).toHaveCount(1);
        expect(await page.title(), path).toMatch(/Справка|Spravka/);
      }
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, colorScheme: "light" });

    test("a reader chooses a language, and stays on the page in it", async ({ page }) => {
      await page.goto("/search?q=технопарк");
      await page.getByTitle("Oʻzbekcha").click();
      await expect(page.locator("html")).toHaveAttribute("lang", "uz");
      await expect(page).toHaveURL(`/search?q=${encodeURIComponent("технопарк")}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Qidiruv");
      await page.goto("/about");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bu qanday ishlaydi");
    });

    test("a reader chooses the dark, then leaves it to the system again", async ({ page }) => {
      await page.goto("/about");
      await page.getByRole("button", { name: "темное" }).click();
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      expect(await ground(page)).toBe("rgb(21, 24, 23)");
      await page.getByRole("button", { name: "как в системе" }).click();
      await expect(page.locator("html")).not.toHaveAttribute("data-theme");
      expect(await ground(page)).toBe("rgb(251, 252, 250)");
    });

    test("words lead to an article, with the words marked", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("searchbox").fill("водяные насосы");
      await page.getByRole("button", { name: "Найти" }).click();
      await expect(page.getByRole("searchbox")).toHaveValue("водяные насосы");
      await expect(page.locator("mark").first()).toHaveText(/насос|водян/i);
      await page.getByRole("link", { name: HEADLINE }).first().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(HEADLINE);
    });
  });
}

test("what is not there and what is not there for the reader look the same", async ({ page }) => {
  for (const path of ["/no-such-page", "/articles?cursor=nonsense", "/entities?kind=planet", "/tags/no-such-tag"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Такой страницы нет");
  }
});

test("from the keyboard the first stop leads past the masthead", async ({ page }) => {
  await page.goto("/articles");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "К содержанию" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isInside = await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement));
  expect(isInside).toBe(true);
});

test("the section the reader is in is marked, also where sections share a path", async ({ page }) => {
  await page.goto("/facts?kind=quantity");
  await expect(page.locator(".mast nav a[aria-current]")).toHaveText(["Цифры"]);
  await page.goto("/facts?status=disputed");
  await expect(page.locator(".mast nav a[aria-current]")).toHaveText(["Оспаривается"]);
});

for (const family of ["--serif", "--sans"]) {
  test(`the fonts of ${family} have the letters of all four languages`, async ({ page }) => {
    await page.goto("/about");
    const missing = await page.evaluate(lettersNotIn, { family, letters: [..."ҢңӨөҮүЎўҚқҒғҲҳЁёЩщoʻgʻ«»№–"] });
    expect(missing).toEqual([]);
  });
}

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/**
 * A letter that none of our fonts has is drawn by whatever comes next: a wide one and a narrow one give it other widths.
 * Our fonts are the families of the token that have files; the system's that stand in for them do not count.
 */
async function lettersNotIn({ family, letters }: { family: string; letters: string[] }): Promise<string[]> {
  const named = getComputedStyle(document.documentElement).getPropertyValue(family).split(",");
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule).map(({ style }) => style);
  const ofFiles = faces.filter((face) => face.getPropertyValue("src").includes("url("));
  const withFiles = new Set(ofFiles.map((face) => face.getPropertyValue("font-family").replaceAll('"', "")));
  const ours = named.filter((name) => withFiles.has(name.trim().replaceAll('"', ""))).join(",");
  const context = document.createElement("canvas").getContext("2d");
  if (!context || !ours) throw new Error("nothing to measure with");
  await Promise.all(letters.map((letter) => document.fonts.load(`40px ${ours}`, letter)));
  const widthBy = (letter: string, fallback: string) => {
    context.font = `40px ${ours}, ${fallback}`;
    return context.measureText(letter).width;
  };
  return letters.filter((letter) => widthBy(letter, "monospace") !== widthBy(letter, "serif"));
}

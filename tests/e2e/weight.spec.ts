import { expect, test } from "@playwright/test";
import { firstVisit } from "@/scripts/bench/first-visit";
import { seedArticlePath } from "@/scripts/bench/seed-article";

const MOST_JAVASCRIPT = 170 * 1024;
const MOST_STYLES = 20 * 1024;
const MOST_FONTS = 160 * 1024; // two families, Cyrillic and Latin, upright

test.use({ locale: "ru" });

test("the article page of a first visit stays light", async ({ page, baseURL }) => {
  const article = await seedArticlePath(baseURL ?? "");
  const visit = await firstVisit(page, article);
  expect(visit.javaScript).toBeGreaterThan(0);
  expect(visit.javaScript).toBeLessThanOrEqual(MOST_JAVASCRIPT);
  expect(visit.css).toBeGreaterThan(0);
  expect(visit.css).toBeLessThanOrEqual(MOST_STYLES);
  expect(visit.fonts).toBeLessThanOrEqual(MOST_FONTS);
});

for (const [locale, files] of [
  ["ru", ["cyrillic", "latin"]],
  ["ky", ["cyrillic", "latin"]],
  ["uz", ["latin"]],
  ["en", ["latin"]],
] as const) {
  test(`the letters of a page in ${locale} are asked for with its style sheet`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("response", (response) => response.request().resourceType() === "font" && asked.push(response.url()));
    await page.goto("/about", { waitUntil: "networkidle" });
    const preloaded = await page
      .locator('link[rel="preload"][as="font"]')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLLinkElement ? link.href : "")));
    for (const family of ["source-serif-4", "golos-text"])
      for (const letters of files)
        expect(preloaded.filter((address) => address.includes(`/${family}-${letters}-wght-normal.`))).toHaveLength(1);
    expect(preloaded).toHaveLength(2 * files.length);
    expect(asked).toEqual(expect.arrayContaining(preloaded));
    expect(new Set(asked).size, "no file comes twice").toBe(asked.length);
    await context.close();
  });
}

import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import type { SignedIn } from "@/lib/access/viewer";
import type { ArticleView } from "@/lib/articles/article";
import { anAnnotation } from "../support/an-annotation";
import { anArticle } from "../support/an-article";
import { expectNoViolations } from "../support/axe";
import { ANNO, BASE } from "../support/protocol-client";
import { sessionCookieOf, signedInAs } from "../support/sign-in";
import { unique } from "./_rights/unique";

// Annotations are taken away in the forms that other programs read, and brought in from theirs.

test.use({ locale: "ru" });
test.slow();

let article: ArticleView;
let writer: SignedIn;

test.beforeAll(async () => {
  article = await anArticle({
    headline: `Заводы Оша ${unique()}`,
    body: `В Оше работают шесть заводов. Министр открыл новый цех. Выпуск ${unique()}.`,
  });
  ({ viewer: writer } = await signedInAs("editor"));
  const { slug } = article;
  await anAnnotation(writer, { article: slug, words: "шесть заводов", body: "=Точно ли шесть?", tags: ["заводы"] });
  await anAnnotation(writer, { article: slug, words: "новый цех", body: "Только для меня", visibility: "private" });
});

async function downloaded(page: Page, name: string): Promise<{ name: string; words: string }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name, exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), words: readFileSync(await file.path(), "utf8") };
}

test("a guest takes an article's annotations away in every form, and none that is not public", async ({ page }) => {
  await page.goto(`/articles/${article.slug}`);
  await page.getByText("Выгрузить аннотации").click();
  const forms: [link: string, file: string, holds: string | RegExp][] = [
    ["W3C Web Annotation (JSON-LD)", "annotations.jsonld", '"exact":"шесть заводов"'],
    ["Hypothesis (JSON)", "hypothesis.json", '"exact":"шесть заводов"'],
    ["Таблица (CSV)", "annotations.csv", "'=Точно ли шесть?"],
    ["Markdown", "annotations.md", "> шесть заводов"],
    ["CoNLL-2003", "annotations.conll", "заводов -X- _ I-Zavody"],
    ["CoNLL-U", "annotations.conllu", /шесть\t.*Start=\d+\|End=\d+\|.*B-Zavody/],
    ["brat (текст и разметка, tar)", "annotations.tar", /T\d+\tZavody \d+ \d+\tшесть заводов/],
  ];
  for (const [link, file, holds] of forms) {
    const { name, words } = await downloaded(page, link);
    expect(name).toBe(`${article.slug}.${file}`);
    if (typeof holds === "string") expect(words, file).toContain(holds);
    else expect(words, file).toMatch(holds);
    expect(words, file).not.toContain("Только для меня");
  }
  await expectNoViolations(page);
});

const FILE = (id: string) =>
  JSON.stringify({
    ...{ "@context": ANNO, type: "AnnotationCollection" },
    first: {
      type: "AnnotationPage",
      items: [
        anItem(`${id}/1`, "шесть заводов"),
        anItem(`${id}/2`, "Этих слов в статье нет и никогда не было, сколько ни ищи"),
        { ...anItem(`${id}/3`, ""), target: `${BASE}/articles/never-was-${unique()}` },
      ],
    },
  });
const anItem = (id: string, exact: string) => ({
  ...{ id, type: "Annotation", bodyValue: `Моя ${exact.slice(0, 5)}` },
  target: { source: `${BASE}/articles/${article.slug}`, selector: { type: "TextQuoteSelector", exact } },
});

for (const javaScriptEnabled of [true, false]) {
  test(`a file is looked at, then brought in, then known${javaScriptEnabled ? "" : ", without JavaScript"}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, locale: "ru" });
    await context.addCookies([(await signedInAs("reader")).cookie]);
    const page = await context.newPage();
    const buffer = Buffer.from(FILE(`https://else.example/${unique()}`));
    const give = async () => {
      await page.getByLabel("Файл").setInputFiles({ name: "mine.jsonld", mimeType: "application/ld+json", buffer });
      await page.getByRole("button", { name: "Посмотреть, что в нем" }).click();
    };
    const row = (name: string) => page.getByRole("row", { name });

    await page.goto("/my/import");
    await give();
    await expect(page.getByRole("heading", { name: "Что получится" })).toBeVisible();
    await expect(row("слова стоят в тексте 1")).toBeVisible();
    await expect(row("останется с цитатой, без места 1")).toBeVisible();
    await expect(row("не взять 1")).toBeVisible();
    await expect(page.getByText("Пока ничего не записано.")).toBeVisible();
    if (javaScriptEnabled) await expectNoViolations(page);
    await page.getByText("Почему не все").click();
    await expect(page.getByText("По адресу в target у нас ничего нет.")).toBeVisible();

    await page.getByRole("button", { name: "Принести", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Что получилось" })).toBeVisible();
    await page.getByRole("link", { name: "Мои записи" }).click();
    await expect(page.getByText("Моя шесть")).toBeVisible();
    await expect(page.getByText("Моя Этих")).toBeVisible();

    await page.goto("/my/import");
    await give();
    await expect(row("уже есть у вас 2")).toBeVisible();
    await context.close();
  });
}

test("what is no file of annotations is refused in words", async ({ browser }) => {
  const context = await browser.newContext({ locale: "ru" });
  await context.addCookies([(await signedInAs("reader")).cookie]);
  const page = await context.newPage();
  await page.goto("/my/data");
  await page.getByRole("link", { name: "Принести аннотации из файла" }).click();
  await expect(page).toHaveURL(/\/my\/import$/);
  await page
    .getByLabel("Файл")
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await page.getByRole("button", { name: "Посмотреть, что в нем" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Этот файл не JSON" })).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page);
  await context.close();
});

test("one's own are taken away, those that nobody else reads too; guests and others get none", async ({ request }) => {
  const { header } = await signedInAs("reader");
  const own = await sessionCookieOf(writer);
  const read = async (cookie?: string) =>
    request.get("/my/export/annotations.csv", { headers: cookie ? { cookie } : {} });
  expect(await (await read(own.header)).text()).toContain("Только для меня");
  expect(await (await read(header)).text()).not.toContain("Точно ли");
  expect((await read()).status()).toBe(401);
});

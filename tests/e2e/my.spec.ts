import { readFileSync } from "node:fs";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { z } from "zod";
import type { SignedIn } from "@/lib/access/viewer";
import { keepDraft } from "@/lib/annotations/drafts/commands";
import { moderate } from "@/lib/moderation/commands";
import { report } from "@/lib/moderation/report-commands";
import { sql } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { A_PASSWORD } from "../support/a-user";
import { anAnnotation } from "../support/an-annotation";
import { anArticle } from "../support/an-article";
import { expectNoViolations } from "../support/axe";
import { signedInAs } from "../support/sign-in";

test.use({ locale: "ru" });

const PARTS = ["", "/answers", "/drafts", "/reports", "/decisions", "/data"].map((part) => `/my${part}`);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("somebody finds what they wrote, by kind and by words, and what others answered", async ({ page }) => {
      const me = await becomes(page);
      const { slug: article } = await anArticle(ARTICLE());
      await anAnnotation(me, { article, words: "шесть заводов", body: "Точно шесть?", tags: ["цифры"] });
      const comment = await anAnnotation(me, { article, body: "Общая мысль" });
      const { viewer: other } = await signedInAs("editor", { name: "Отвечающий" });
      await anAnnotation(other, { parent: comment.id, body: "Ответ на мысль" });

      await page.goto("/my");
      await expect(page.locator(".listed > li")).toHaveCount(2);
      await page.getByLabel("Вид", { exact: true }).selectOption("notes");
      await page.getByRole("button", { name: "Показать" }).click();
      await expect(page.locator(".listed > li")).toHaveCount(1);
      await expect(page.getByText("«шесть заводов»").or(page.locator("q", { hasText: "шесть заводов" }))).toBeVisible();
      await page.getByLabel("Слова").fill("нет такого");
      await page.getByRole("button", { name: "Показать" }).click();
      await expect(page.getByRole("heading", { name: "Такого нет" })).toBeVisible();

      await page.getByRole("link", { name: "Ответы вам 1 новый" }).click();
      await expect(page.getByText("Ответ на мысль")).toBeVisible();
      await page.getByRole("button", { name: "Отметить все прочитанным" }).click();
      await expect(page.getByText("1 новый")).toHaveCount(0);
      await expect(page.getByText("Ответ на мысль")).toBeVisible();
    });

    test("drafts, reports and decisions say where they stand", async ({ page }) => {
      const me = await becomes(page);
      const { viewer: editor } = await signedInAs("editor");
      const { slug: article } = await anArticle(ARTICLE());
      await keepDraft(me, { article }, "Начатая мысль");
      const mine = await anAnnotation(me, { article, body: "Вы все жулики" });
      await moderate(editor, { annotation: mine.id, action: "hide", reason: "offensive", text: "Без ярлыков." });
      const theirs = await anAnnotation((await signedInAs("contributor")).viewer, { article, body: "Покупайте окна" });
      await report(me, { annotation: theirs.id, reason: "spam" });
      await longAgo(mine.id);

      await page.goto("/my/drafts");
      await expect(page.getByText("Начатая мысль")).toBeVisible();
      await page.getByRole("button", { name: "Удалить черновик" }).click();
      await expect(page.getByRole("heading", { name: "Черновиков нет" })).toBeVisible();
      await page.goto("/my/reports");
      await expect(page.getByText("Покупайте окна")).toBeVisible();
      await expect(page.getByText("ждет рассмотрения")).toBeVisible();
      await page.goto("/my/decisions");
      await expect(page.getByText("Запись скрыта")).toBeVisible();
      await expect(page.getByText("Оскорбление")).toBeVisible();
      await expect(page.getByText("Без ярлыков.")).toBeVisible();
    });

    for (const [way, label] of [
      ["anonymise", "Слова остаются, имени нет"],
      ["erase", "Слова тоже исчезают"],
    ] as const) {
      test(`an account is deleted, ${way}: no page shows the name, and the words as chosen`, async ({
        page,
        browser,
      }) => {
        const name = `Уходящая ${newId().slice(0, 6)}`;
        const me = await becomes(page, name);
        const { slug: article } = await anArticle(ARTICLE());
        const words = `Сказано ${newId()}`;
        const { id } = await anAnnotation(me, { article, body: words });
        await anAnnotation((await signedInAs("editor")).viewer, { parent: id, body: "Чужой ответ" });

        await page.goto("/my/data");
        await page.getByLabel(label).check();
        await page.getByLabel("Ваш пароль").fill("не тот пароль никак");
        await page.getByLabel("Я понимаю").check();
        await page.getByRole("button", { name: "Удалить учетную запись" }).click();
        await expect(page.getByText("Нынешний пароль не подходит.")).toBeVisible();
        await page.getByLabel(label).check();
        await page.getByLabel("Ваш пароль").fill(A_PASSWORD);
        await page.getByLabel("Я понимаю").check();
        await page.getByRole("button", { name: "Удалить учетную запись" }).click();
        await expect(page.getByRole("heading", { name: "Учетная запись удалена" })).toBeVisible();
        await expect(page.getByRole("link", { name: "Войти" })).toBeVisible();

        const guest = await another(browser, javaScriptEnabled);
        for (const path of [
          `/articles/${article}`,
          `/a/${id}`,
          `/articles/${article}/annotations/annotations.jsonld`,
        ]) {
          const body = await (await guest.request.get(path)).text();
          expect(body, path).not.toContain(name);
          if (way === "erase") expect(body, path).not.toContain(words);
        }
        await guest.goto(`/articles/${article}`);
        await expect(guest.getByText("Чужой ответ")).toBeVisible();
        await expect(guest.getByText(words)).toHaveCount(way === "erase" ? 0 : 1);
      });
    }
  });
}

test("all of one's own comes as one file, the private too, and nobody else's", async ({ page }) => {
  const me = await becomes(page);
  const { slug: article } = await anArticle(ARTICLE());
  await anAnnotation(me, { article, body: "Мое общее" });
  await anAnnotation(me, { article, words: "заводов", body: "Мое личное", visibility: "private" });
  await anAnnotation((await signedInAs("editor")).viewer, { article, body: "Чужое" });
  await page.goto("/my/data");
  const file = page.waitForEvent("download");
  await page.getByRole("link", { name: "W3C JSON-LD" }).click();
  const Collection = z.object({ first: z.object({ items: z.array(z.looseObject({})) }) });
  const { first } = Collection.parse(JSON.parse(readFileSync(await (await file).path(), "utf8")));
  expect(first.items).toHaveLength(2);
  expect(JSON.stringify(first.items)).toContain("Мое личное");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing bars anybody, full or empty: ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const me = await becomes(page);
    for (const path of PARTS.slice(0, 5)) {
      await page.goto(path);
      await expectNoViolations(page);
    }
    const { viewer: editor } = await signedInAs("editor");
    const { slug: article } = await anArticle(ARTICLE());
    const note = await anAnnotation(me, { article, words: "шесть заводов", body: "Точно?", tags: ["цифры"] });
    await anAnnotation(editor, { parent: note.id });
    await keepDraft(me, { article }, "Начатое");
    await moderate(editor, { annotation: note.id, action: "hide", reason: "off_topic", text: "Не о том." });
    await longAgo(note.id);
    for (const path of [...PARTS, "/my/deleted"]) {
      await page.goto(path);
      await expectNoViolations(page);
    }
  });
}

async function becomes(page: Page, name = "Айгерим"): Promise<SignedIn> {
  const { viewer, cookie } = await signedInAs("contributor", { name });
  await page.context().addCookies([cookie]);
  return viewer;
}

const another = async (browser: Browser, javaScriptEnabled: boolean): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled, locale: "ru" })).newPage();

const ARTICLE = () => ({ body: `В Оше работают шесть заводов. Проба ${newId()}.` });

/** Decisions are told when they cannot be taken back any more. */
const longAgo = (id: string) =>
  sql(`UPDATE "Decision" SET "createdAt" = "createdAt" - interval '1 minute' WHERE "annotationId" = $1`, [id]);

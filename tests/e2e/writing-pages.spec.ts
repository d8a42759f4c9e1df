import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import type { Role } from "@/lib/access/viewer";
import { deleteAnnotation, editAnnotation } from "@/lib/annotations/commands/change-annotation";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { anAnnotation } from "../support/an-annotation";
import { anArticle } from "../support/an-article";
import { expectNoViolations } from "../support/axe";
import { signedInAs } from "../support/sign-in";

test.use({ locale: "ru" });

const HOSTILE = `<script>window.hurt=1</script><img src=x onerror="window.hurt=1"> [щёлк](javascript:window.hurt=1)`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a note is written on a part of a paragraph, by a form", async ({ page, context }) => {
      const { slug, revision } = await anArticle({ body: `Цех открыли утром. Цех ${newId()} закрыли.` });
      const { viewer } = await signIn(context, "reader");
      const [, block] = revision.blocks;
      await page.goto(`/articles/${slug}/note?revision=1&at=${block?.start}`);
      await page.getByLabel("К каким словам").fill("закрыли");
      await page.getByLabel("Что вы хотите сказать").fill("Когда **именно**?");
      await page.getByLabel("Метки").fill("#время, проверить");
      await page.getByRole("radio", { name: "розовый, двойная черта" }).check();
      await page.getByRole("button", { name: "Сохранить" }).click();
      await expect(page).toHaveURL(/\/articles\/[^/]+#note-\w+$/);
      const made = await db.annotation.findFirstOrThrow({ where: { creatorId: viewer.id }, include: { tags: true } });
      expect(made).toMatchObject({ exact: "закрыли", style: "rose", visibility: "public", status: "published" });
      expect(revision.text.slice(made.start ?? 0, made.end ?? 0)).toBe("закрыли");
      expect(made.tags.map(({ label }) => label).sort()).toEqual(["время", "проверить"]);
    });

    test("words that are not in the article are refused, and what was typed stays", async ({ page, context }) => {
      const { slug } = await anArticle({ body: `Цех открыли ${newId()}.` });
      await signIn(context, "reader");
      await page.goto(`/articles/${slug}/note?revision=1&at=0`);
      await page.getByLabel("К каким словам").fill("завод сгорел");
      await page.getByLabel("Что вы хотите сказать").fill("Не потеряйте меня.");
      await page.getByRole("button", { name: "Сохранить" }).click();
      await expect(page.getByRole("alert").getByText("Этих слов в тексте статьи нет")).toBeVisible();
      await expect(page.getByLabel("Что вы хотите сказать")).toHaveValue("Не потеряйте меня.");
      expect(await db.annotation.count({ where: { article: { slug } } })).toBe(0);
    });

    test("one's own note is changed; whoever was overtaken is shown what stands there now", async ({
      page,
      context,
    }) => {
      const { viewer, note } = await aNote(context);
      await page.goto(`/a/${note}`);
      await page.getByRole("link", { name: "Изменить" }).click();
      await page.getByLabel("Что вы хотите сказать").fill("Второе слово.");
      await editAnnotation(viewer, note, { body: "Из другого окна." });
      await page.getByRole("button", { name: "Сохранить" }).click();
      await expect(page.getByRole("alert").getByText("Пока вы правили, заметка изменилась")).toBeVisible();
      await expect(page.getByRole("region", { name: "Сейчас в архиве записано:" })).toContainText("Из другого окна.");
      await expect(page.getByLabel("Что вы хотите сказать")).toHaveValue("Второе слово.");
      await page.getByRole("button", { name: "Сохранить" }).click();
      await expect(page).toHaveURL(new RegExp(`/a/${note}$`));
      await expect(page.getByText("Второе слово.")).toBeVisible();
    });

    test("one's own note is taken back; its address says so, to people and programs", async ({ page, context }) => {
      const { slug, note } = await aNote(context);
      await page.goto(`/a/${note}/edit`);
      await page.getByText("Удалить", { exact: true }).click();
      await page.getByRole("button", { name: "Удалить запись" }).click();
      await expect(page).toHaveURL(new RegExp(`/articles/${slug}$`));
      const answer = await page.goto(`/a/${note}`);
      expect(answer?.status()).toBe(410);
      await expect(page.getByRole("heading", { name: "Этой записи больше нет" })).toBeVisible();
      await expect(page.getByText("Ее удалил автор.")).toBeVisible();
      const data = await page.request.get(`/a/${note}`, { headers: { accept: "application/ld+json" } });
      expect(data.status()).toBe(410);
    });

    test("hostile words are words", async ({ page, context }) => {
      const { note } = await aNote(context, HOSTILE);
      await page.goto(`/a/${note}`);
      await expect(page.locator("main")).toContainText("<script>window.hurt=1</script>");
      await expect(page.locator('main [href^="javascript:"], main img')).toHaveCount(0);
      expect(await page.locator("main script").count()).toBe(0);
      if (javaScriptEnabled) expect(await page.evaluate(() => Reflect.get(window, "hurt"))).toBeUndefined();
    });
  });
}

test("a moderator's removal is told with its class and its reason, and without its words", async ({ page }) => {
  const { slug } = await anArticle({ body: `Цех открыли ${newId()}.` });
  const { viewer } = await signedInAs("reader");
  const { id } = await anAnnotation(viewer, { article: slug, words: "Цех", body: "Купите гараж" });
  await db.annotation.update({ where: { id }, data: { status: "removed" } });
  await db.decision.create({
    data: { id: newId(), annotationId: id, action: "remove", reason: "spam", text: "Реклама гаража", to: "removed" },
  });
  const answer = await page.goto(`/a/${id}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByText("Ее удалил модератор. Причина: реклама или спам.")).toBeVisible();
  await expect(page.locator("main")).not.toContainText("гараж");
  const data = await page.request.get(`/a/${id}`, { headers: { accept: "application/ld+json" } });
  expect(data.status()).toBe(410);
  expect(await data.json()).toMatchObject({ status: 410, by: "moderator", reason: "spam" });
  expect(await data.text()).not.toContain("гараж");
});

test("one address: a page for people, JSON-LD for programs that ask for it", async ({ page, context }) => {
  const { note } = await aNote(context);
  const html = await page.request.get(`/a/${note}`, { headers: { accept: "text/html" } });
  expect(html.headers()["content-type"]).toContain("text/html");
  expect(html.headers().vary).toMatch(/(?:^|,)\s*accept\s*(?:,|$)/i);
  const data = await page.request.get(`/a/${note}`, { headers: { accept: "application/json" } });
  expect(data.headers()["content-type"]).toMatch(/json/);
  expect(await data.json()).toMatchObject({ type: "Annotation", id: expect.stringContaining(note) });
});

test("a guest is sent to sign in, and comes back to the paragraph", async ({ page }) => {
  const { slug } = await anArticle({ body: `Цех открыли ${newId()}.` });
  await page.goto(`/articles/${slug}/note?revision=1&at=0`);
  await expect(page).toHaveURL(
    (url) => url.pathname === "/signin" && url.searchParams.get("next") === `/articles/${slug}/note?at=0&revision=1`,
  );
});

test("the same form sent twice makes one note", async ({ page, context }) => {
  const { slug } = await anArticle({ body: `Цех открыли ${newId()}.` });
  await signIn(context, "reader");
  await page.goto(`/articles/${slug}/note?revision=1&at=0`);
  await page.getByLabel("Что вы хотите сказать").fill("Один раз.");
  await page.getByRole("button", { name: "Сохранить" }).click();
  await expect(page).toHaveURL(/#note-/);
  const key = await db.idempotencyKey.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  expect(key.response).toMatchObject({ article: slug });
  expect(await db.annotation.count({ where: { article: { slug } } })).toBe(1);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test(`no faults for those who need help to read: ${colorScheme}, ${width}`, async ({ page, context }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { slug, note, viewer } = await aNote(context);
      await anAnnotation((await signedInAs("reader")).viewer, { parent: note, body: "Ответ." });
      const gone = await anAnnotation(viewer, { article: slug, body: "Прочь" });
      await deleteAnnotation(viewer, gone.id);
      for (const path of [`/a/${note}`, `/a/${note}/edit`, `/articles/${slug}/note?revision=1&at=0`, `/a/${gone.id}`]) {
        await page.goto(path);
        await expectNoViolations(page);
        await expectFits(page, path);
      }
    });
  }
}

async function signIn(context: BrowserContext, role: Role) {
  const signedIn = await signedInAs(role);
  await context.addCookies([signedIn.cookie]);
  return signedIn;
}

/** A note of somebody who is signed in, on the first word of an article. */
async function aNote(context: BrowserContext, body = "Первое слово.") {
  const { slug } = await anArticle({ body: `Цех открыли ${newId()}.` });
  const { viewer } = await signIn(context, "reader");
  const { id } = await anAnnotation(viewer, { article: slug, words: "Цех", body, tags: ["Ош"], style: "green" });
  return { slug, viewer, note: id };
}

async function expectFits(page: Page, path: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, path).toBeLessThanOrEqual(0);
}

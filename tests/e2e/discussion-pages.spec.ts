import { expect as expectNow, test } from "@playwright/test";
import { deleteAnnotation, editAnnotation } from "@/lib/annotations/commands/change-annotation";
import { setDiscussion } from "@/lib/articles/editing-commands";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { aReadArticle } from "../support/a-read-article";
import { anAnnotation } from "../support/an-annotation";
import { anArticle } from "../support/an-article";
import { expectNoViolations } from "../support/axe";
import { signedInAs } from "../support/sign-in";

test.use({ locale: "ru" });

// A machine under a whole test run may take its time over a page.
const expect = expectNow.configure({ timeout: 15_000 });

const aNews = () => anArticle({ body: `В Бишкеке открыли школу номер ${newId()}. Об этом сообщила мэрия.` });

test("hostile Markdown is words and nothing else", async ({ page }) => {
  const { slug } = await aNews();
  const { viewer } = await signedInAs("editor", { name: "Айгерим" });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await anAnnotation(viewer, { article: slug, body: HOSTILE });
  await page.goto(`/articles/${slug}`);
  const said = page.locator("#talk .say");
  await expect(said).toContainText('<script>document.title = "мое"</script>');
  await expect(said.locator("script, img, iframe, style, svg, h1, h2, table, input")).toHaveCount(0);
  const links = await said
    .locator("a")
    .evaluateAll((all) => all.map((a) => [a.getAttribute("href"), a.getAttribute("rel")]));
  // Addresses that are typed become links; nobody is sent anywhere, and nothing is fetched, without a click.
  const rel = "ugc nofollow noopener noreferrer";
  expect(links).toEqual(["x.png", "y.png", ""].map((path) => [`https://example.org/${path}`, rel]));
  expect(asked.filter((address) => new URL(address).hostname.endsWith("example.org"))).toEqual([]);
  expect(await page.title()).not.toBe("мое");
});

const HOSTILE = [
  '<script>document.title = "мое"</script>',
  '<img src="https://example.org/x.png" onerror="document.title=1"> ![x](https://example.org/y.png)',
  "[раз](javascript:alert(1)) [два](data:text/html,x) [три](https://a:b@example.org/) <https://example.org/>",
  "# Заголовок",
  "<style>body { display: none }</style>",
].join("\n\n");

test("a thread is as deep as it is, and drawn as deep as there is room", async ({ page }) => {
  const { slug } = await aNews();
  const { viewer } = await signedInAs("editor", { name: "Айгерим" });
  const ids = [(await anAnnotation(viewer, { article: slug })).id];
  for (let level = 2; level <= 9; level += 1) ids.push((await anAnnotation(viewer, { parent: ids.at(-1) })).id);
  const edges = () =>
    page
      .locator("#talk article")
      .evaluateAll((all) => [...new Set(all.map((each) => each.getBoundingClientRect().left))]);
  for (const [width, levels] of [
    [1440, 5],
    [390, 3],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/articles/${slug}?thread=${ids[0]}`);
    await expect(page.locator("#talk article")).toHaveCount(9);
    expect(await edges()).toHaveLength(levels);
    const deepest = page.locator(`#comment-${ids.at(-1)}`);
    await expect(deepest.getByRole("link", { name: "в ответ: Айгерим" })).toBeVisible();
    await expect(page.locator(`#comment-${ids[1]}`).getByRole("link", { name: "в ответ: Айгерим" })).toBeHidden();
    expect((await deepest.locator(".say").boundingBox())?.width).toBeGreaterThan(240);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test.describe(`at ${width} in ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("every state is free of barriers", async ({ page, context }) => {
        test.slow(); // axe goes through seven pages
        const { slug } = await aNews();
        const { viewer, cookie } = await signedInAs("editor", { name: "Айгерим" });
        const reader = await signedInAs("reader", { name: "Дилноза" });
        await page.goto(`/articles/${slug}`);
        await expect(page.getByText("Здесь еще никто ничего не написал.")).toBeVisible();
        await expectNoViolations(page);

        const { id } = await anAnnotation(viewer, {
          article: slug,
          body: "Было **так**. @Дилноза, `код`:\n\n1. раз\n2. два",
        });
        const gone = await anAnnotation(reader.viewer, { article: slug, body: `Лишнее ${newId()}` });
        await anAnnotation(viewer, { parent: gone.id, body: "Ответ остается." });
        await deleteAnnotation(reader.viewer, gone.id);
        await db.$executeRaw`UPDATE "Annotation" SET "editedAt" = now() WHERE "id" = ${id}`;
        await page.goto(`/articles/${slug}?sort=best`);
        await expect(page.getByText("Запись удалил автор.")).toBeVisible();
        await expect(page.getByText("Ответ остается.")).toBeVisible();
        await expectNoViolations(page);

        await context.addCookies([cookie]);
        for (const address of [
          `/articles/${slug}?thread=${id}`,
          `/a/${id}/reply`,
          `/a/${id}/history`,
          `/people/${viewer.id}`,
        ]) {
          await page.goto(address);
          await expectNoViolations(page);
        }
        await page.goto(`/articles/${slug}/manage`);
        await expect(page.getByRole("radio", { name: /^Открыто/ })).toBeChecked();
        await expectNoViolations(page);
      });
    });
  }
}

test("an editor closes a discussion where it stands, and readers are told so", async ({ page, context, browser }) => {
  const { slug } = await aNews();
  const editor = await signedInAs("editor", { name: "Айгерим" });
  await anAnnotation(editor.viewer, { article: slug });
  await context.addCookies([editor.cookie]);
  await page.goto(`/articles/${slug}`);
  await page.getByText("Порядок обсуждения").first().click();
  await page.getByRole("radio", { name: /^Закрыто/ }).check();
  await page.getByRole("button", { name: "Сохранить", exact: true }).click();
  await expect(page.getByText("Порядок обсуждения изменен.")).toBeVisible();
  const guests = await browser.newContext({ locale: "ru", javaScriptEnabled: false });
  const guest = await guests.newPage();
  await guest.goto(`/articles/${slug}`);
  await expect(guest.getByText("Обсуждение закрыто")).toBeVisible();
  await expect(guest.getByRole("link", { name: "Войдите, чтобы написать" })).toHaveCount(0);
  await expect(guest.getByRole("link", { name: "Ответить" })).toHaveCount(0);

  await setDiscussion(editor.viewer, slug, "premoderated");
  await expect(async () => {
    await guest.goto(`/articles/${slug}`); // the page kept for guests goes a moment after the change
    await expect(guest.getByText("Записи здесь сначала читает редакция")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await guests.close();

  const reader = await signedInAs("reader", { name: "Дилноза" });
  await context.clearCookies();
  await context.addCookies([reader.cookie]);
  await page.goto(`/articles/${slug}`);
  await page.getByLabel("Ваша запись").fill(`Подождет ${newId()}`);
  await page.getByRole("button", { name: "Опубликовать" }).click();
  await expect(page.getByRole("status").filter({ hasText: "ждет проверки" })).toBeVisible();
  await expect(page.getByRole("article", { name: /Дилноза.*ждет проверки/ })).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a long discussion is read page by page, and each entry found from its own", async ({ page }) => {
    const { slug } = await aNews();
    const { viewer } = await signedInAs("editor", { name: "Айгерим" });
    const ids: string[] = [];
    for (let n = 1; n <= 45; n += 1) ids.push((await anAnnotation(viewer, { article: slug, body: `Запись ${n}.` })).id);
    await page.goto(`/articles/${slug}`);
    const seen: string[] = [];
    for (;;) {
      seen.push(
        ...(await page.locator("#talk article").evaluateAll((all) => all.map(({ id }) => id.replace("comment-", "")))),
      );
      const next = page.getByRole("link", { name: "Дальше" });
      if ((await next.count()) === 0) break;
      if (seen.length === 20) await anAnnotation(viewer, { article: slug, body: "Позже." });
      await page.goto((await next.getAttribute("href")) ?? "");
    }
    expect(seen.slice(0, 45)).toEqual(ids);
    await expect(page.getByText("Позже.")).toBeVisible();

    await page.goto(`/articles/${slug}?sort=new`);
    await expect(page.locator("#talk article").first()).toContainText("Позже.");
    await page.goto(`/articles/${slug}?thread=${ids[30]}#comment-${ids[30]}`);
    await expect(page.locator("#talk article")).toHaveCount(1);
    await expect(page.locator("#talk article")).toContainText("Запись 31.");
    await page.getByRole("link", { name: "Все обсуждение" }).click();
    await expect(page.locator("#talk article")).toHaveCount(20);
  });

  test("a fact is discussed on its own page, and the article shows it with a way to the fact", async ({
    page,
    context,
  }) => {
    const { slug } = await aReadArticle();
    const fact = await db.fact.findFirstOrThrow({ where: { article: { slug } }, orderBy: { number: "asc" } });
    const { cookie } = await signedInAs("reader", { name: "Дилноза" });
    await context.addCookies([cookie]);
    const body = `Сомневаюсь в этом ${newId()}`;
    await page.goto(`/facts/${fact.id}`);
    await page.getByLabel("Ваша запись").fill(body);
    await page.getByRole("button", { name: "Опубликовать" }).click();
    await expect(page).toHaveURL(new RegExp(`/facts/${fact.id}\\?thread=`));
    await expect(page.getByRole("article", { name: "Дилноза" })).toContainText(body);
    await page.goto(`/articles/${slug}`);
    const there = page.getByRole("article", { name: "Дилноза" });
    await expect(there).toContainText(body);
    await there.getByRole("link", { name: "к факту" }).click();
    await expect(page).toHaveURL(new RegExp(`/facts/${fact.id}`));
  });

  test("what was changed late is shown word by word", async ({ page }) => {
    const { slug } = await aNews();
    const { viewer } = await signedInAs("editor", { name: "Айгерим" });
    const { id } = await anAnnotation(viewer, { article: slug, body: "Шесть заводов." });
    await editAnnotation(viewer, id, { body: "Пять заводов." });
    await db.$executeRaw`UPDATE "AnnotationEdit" SET "at" = "at" + interval '1 hour' WHERE "annotationId" = ${id}`;
    await db.$executeRaw`UPDATE "Annotation" SET "editedAt" = now() WHERE "id" = ${id}`;
    await page.goto(`/articles/${slug}`);
    await page.getByRole("link", { name: "исправлено" }).click();
    await expect(page).toHaveURL(`/a/${id}/history`);
    await expect(page.locator("del")).toContainText("Шесть");
    await expect(page.locator("ins")).toContainText("Пять");
  });
});

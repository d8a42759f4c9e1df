import { expect as expectSoon, type Page, test } from "@playwright/test";
import { deleteAnnotation } from "@/lib/annotations/commands/change-annotation";
import { readKept } from "@/lib/annotations/hypothesis/hypothesis";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { db } from "@/lib/platform/db";
import { A_PASSWORD, aUser, aViewer } from "../support/a-user";
import { anAnnotation } from "../support/an-annotation";
import { anArticle } from "../support/an-article";
import {
  aSite,
  type ClientPage,
  closeClients,
  ORIGIN,
  openClient,
  openSidebar,
  selectWords,
} from "../support/annotation-client";
import { expectNoViolations } from "../support/axe";
import { sessionCookieOf } from "../support/sign-in";

// The annotation client as it comes from npm, against our server: nothing of it is changed.
const expect = expectSoon.configure({ timeout: 90_000 }); // the client asks several doors one after another
test.describe.configure({ timeout: 400_000 });

test.afterEach(closeClients);

const BODY = [
  "Уровень воды в Токтогульском водохранилище опустился до самой низкой отметки за десять лет.",
  "Об этом сообщили в министерстве энергетики 😀 в понедельник.",
  "В прошлом году воды было на два миллиарда кубометров больше.",
].join("\n");

async function aText(site = "https://vesti.example") {
  const mark = `${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;
  const article = await anArticle({
    ...{
      headline: `Вода в Токтогуле ${mark}`,
      body: `${BODY}\nПроба ${mark}.`,
      sourceUrl: `${site}/${mark}`,
    },
  });
  return { ...article, path: `/articles/${article.slug}/hypothesis`, uri: `${ORIGIN}/articles/${article.slug}` };
}

const card = ({ sidebar }: ClientPage, words: string) => sidebar.getByRole("article").filter({ hasText: words }).last();
const findByBody = (articleId: string, body: string) => db.annotation.findFirst({ where: { articleId, body } });

/** What the client has just sent, as soon as it has come. */
async function written({ id }: { id: string }, body: string) {
  await expect.poll(() => findByBody(id, body)).not.toBeNull();
  return (await findByBody(id, body)) ?? raise(body);
}

function raise(body: string): never {
  throw new Error(`nobody wrote ${body}`);
}

async function annotate(client: ClientPage, words: string, said: string): Promise<void> {
  await selectWords(client.page, words);
  await client.page.getByRole("button", { name: /^Annotate/ }).click();
  await client.sidebar.getByRole("textbox", { name: "Enter comment" }).fill(said);
  await client.sidebar.getByRole("button", { name: /^Post to/ }).click();
  await expect(client.sidebar.getByRole("textbox", { name: "Enter comment" })).toHaveCount(0);
}

/** The client asks for everything anew when somebody has signed in; what is begun before that is lost. */
async function signInByWindow(client: ClientPage, inWindow: (popup: Page) => Promise<void>): Promise<void> {
  const [popup] = await Promise.all([
    client.context.waitForEvent("page"),
    client.sidebar.getByRole("button", { name: "Log in" }).first().click(),
  ]);
  const askedAnew = client.page.waitForResponse((answer) => answer.url().includes("/api/search"), { timeout: 0 });
  const closed = popup.isClosed() ? Promise.resolve() : popup.waitForEvent("close", { timeout: 0 });
  await inWindow(popup);
  await closed;
  await askedAnew;
  await expect(client.sidebar.getByRole("button", { name: "Log in" })).toHaveCount(0);
}

test("whoever is signed in writes, changes, answers and deletes; nothing leaves our origin", async ({ browser }) => {
  const article = await aText();
  const viewer = await aViewer({ name: "Айгерим Осмонова" });
  const other = await aViewer({ name: "Бакыт Садыков" });
  await anAnnotation(other, { article: article.slug, words: "за десять лет", body: "С какого года?" });
  const client = await openClient(browser, { viewer, path: article.path });
  await openSidebar(client);
  const { sidebar, page } = client;

  await expect(sidebar.getByRole("button", { name: "Айгерим Осмонова" })).toBeVisible();
  await expect(card(client, "С какого года?")).toContainText("за десять лет");
  await expect(page.locator("hypothesis-highlight", { hasText: "за десять лет" })).toHaveCount(1);

  await annotate(client, "министерстве энергетики 😀", "Кто именно?");
  const made = await written(article, "Кто именно?");
  const start = article.revision.text.indexOf("министерстве энергетики 😀");
  expect(made).toMatchObject({
    articleId: article.id,
    exact: "министерстве энергетики 😀",
    start,
    creatorId: viewer.id,
  });
  const kinds = readKept(made.selectors)?.selector.map(({ type }) => type);
  expect(kinds).toEqual(expect.arrayContaining(["RangeSelector", "TextPositionSelector", "TextQuoteSelector"]));
  await expect(page.locator("hypothesis-highlight", { hasText: "министерстве энергетики" })).toHaveCount(1);

  await card(client, "Кто именно?").getByRole("button", { name: "Edit" }).click();
  await sidebar.getByRole("textbox", { name: "Enter comment" }).fill("Кто именно сказал?");
  await sidebar.getByRole("button", { name: /^Post to/ }).click();
  await expect(card(client, "Кто именно сказал?")).toBeVisible();
  expect((await written(article, "Кто именно сказал?")).id).toBe(made.id);

  await card(client, "С какого года?").getByRole("button", { name: "Reply" }).click();
  await sidebar.getByRole("textbox", { name: "Enter reply" }).fill("С две тысячи четырнадцатого.");
  await sidebar.getByRole("button", { name: /^Post to/ }).click();
  await expect(card(client, "С две тысячи четырнадцатого.")).toBeVisible();
  expect(await written(article, "С две тысячи четырнадцатого.")).toMatchObject({ depth: 1, articleId: article.id });

  await card(client, "Кто именно сказал?").getByRole("button", { name: "Delete" }).click();
  await sidebar.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(card(client, "Кто именно сказал?")).toHaveCount(0);
  expect((await db.annotation.findUniqueOrThrow({ where: { id: made.id } })).status).toBe("deleted");
  expect(client.outside).toEqual([]);
});

test("a highlight and a note to oneself are read by nobody else, and may be shared later", async ({ browser }) => {
  const article = await aText();
  const viewer = await aViewer({ name: "Айгерим Осмонова" });
  const client = await openClient(browser, { viewer, path: article.path });
  await openSidebar(client);
  await expect(client.sidebar.getByRole("button", { name: "Айгерим Осмонова" })).toBeVisible();
  await selectWords(client.page, "два миллиарда кубометров");
  await client.page.getByRole("button", { name: /^Highlight/ }).click();
  await expect(client.page.locator("hypothesis-highlight")).toHaveCount(1);
  await expect.poll(() => db.annotation.count({ where: { articleId: article.id } })).toBe(1);
  const made = await db.annotation.findFirstOrThrow({ where: { articleId: article.id } });
  expect(made).toMatchObject({ visibility: "private", motivations: ["highlighting"], body: "" });

  await card(client, "два миллиарда").getByRole("button", { name: "Edit" }).click();
  await client.sidebar.getByRole("textbox", { name: "Enter comment" }).fill("Теперь для всех.");
  await client.sidebar.getByRole("button", { name: "Change annotation sharing setting" }).click();
  await client.sidebar.getByRole("menuitemradio", { name: "Public" }).click();
  await client.sidebar.getByRole("button", { name: /^Post to/ }).click();
  await expect
    .poll(() => db.annotation.findUnique({ where: { id: made.id } }))
    .toMatchObject({
      ...{ visibility: "public", body: "Теперь для всех." },
    });
});

test("a guest reads and signs in by the window of the client", async ({ browser }) => {
  const article = await aText();
  const { email, id } = await aUser({ name: "Гульнара Асанова" });
  await anAnnotation(await aViewer(), { article: article.slug, words: "за десять лет", body: "Видно всем." });
  const client = await openClient(browser, { path: article.path });
  expect(await client.page.content()).not.toContain("grantToken");
  await openSidebar(client);
  await expect(card(client, "Видно всем.")).toBeVisible();

  await signInByWindow(client, async (popup) => {
    await popup.locator('input[name="email"]').fill(email);
    await popup.locator('input[name="password"]').fill(A_PASSWORD);
    await popup.getByRole("main").locator('button[type="submit"]').click();
  });
  await expect(client.sidebar.getByRole("button", { name: "Гульнара Асанова" })).toBeVisible();
  await annotate(client, "в понедельник", "По окну.");
  expect(await written(article, "По окну.")).toMatchObject({ creatorId: id });

  await client.sidebar.getByRole("button", { name: "Гульнара Асанова" }).click();
  await client.sidebar.getByRole("menuitem", { name: "Log out" }).click();
  await expect(client.sidebar.getByRole("button", { name: "Log in" }).first()).toBeVisible();
  const tokens = await db.apiToken.findMany({ where: { userId: id } });
  expect(tokens.map(({ revokedAt }) => revokedAt)).not.toContain(null);
  expect(client.outside).toEqual([]);
});

test("the window says no: the client stays a guest's", async ({ browser }) => {
  const article = await aText();
  const viewer = await aViewer();
  const client = await openClient(browser, { path: article.path });
  await openSidebar(client);
  const popup = await client.context.newPage();
  await client.context.addCookies([(await sessionCookieOf(viewer)).cookie]);
  const query = new URLSearchParams({
    ...{ client_id: "spravka-client", origin: ORIGIN, response_mode: "web_message", response_type: "code", state: "x" },
  });
  // Not opened by our client: nothing is handed over until the person presses the button.
  await popup.goto(`${ORIGIN}/oauth/authorize?${query}`);
  await expect(popup.getByRole("main").locator('button[type="submit"]')).toBeVisible();
  expect(await db.authorizationCode.count({ where: { userId: viewer.id } })).toBe(0);
  const answer = await popup.goto(
    `${ORIGIN}/oauth/authorize?${query}`.replace(encodeURIComponent(ORIGIN), "https%3A%2F%2Fevil.example"),
  );
  expect(answer?.status()).toBe(404);
});

test("a reader reports, an editor moderates", async ({ browser }) => {
  const article = await aText();
  const author = await aViewer();
  const { id } = await anAnnotation(author, { article: article.slug, words: "за десять лет", body: "Купите насос!" });
  const reader = await openClient(browser, { viewer: await aViewer({ name: "Читатель" }), path: article.path });
  await openSidebar(reader);
  await card(reader, "Купите насос!").getByRole("button", { name: "Report this annotation to moderators" }).click();
  await expect(card(reader, "Купите насос!").getByRole("button", { name: /has been reported/ })).toBeVisible();
  expect(await db.report.count({ where: { case: { annotationId: id } } })).toBe(1);

  const editor = await openClient(browser, { viewer: await aViewer({ role: "editor" }), path: article.path });
  await openSidebar(editor);
  await card(editor, "Купите насос!").getByRole("combobox").click();
  await editor.sidebar.getByRole("option", { name: /Spam/ }).click();
  await expect.poll(() => db.annotation.findUnique({ where: { id } })).toMatchObject({ status: "removed" });
  await expect.poll(() => db.decision.findFirst({ where: { annotationId: id } })).toMatchObject({ reason: "spam" });
  await reader.page.reload();
  await openSidebar(reader);
  await expect(card(reader, "Купите насос!")).toHaveCount(0);
});

test("a link leads to one annotation; words that are gone stand in the tab of the unanchored", async ({ browser }) => {
  const article = await aText();
  const viewer = await aViewer();
  const kept = await anAnnotation(viewer, { article: article.slug, words: "в понедельник", body: "Именно эта." });
  await anAnnotation(viewer, { article: article.slug, words: "за десять лет", body: "Не эта." });
  const lost = await anAnnotation(viewer, { article: article.slug, words: "прошлом году", body: "Без слов." });
  const exact = "совсем другие слова, которых в тексте никогда не было";
  await db.annotation.update({ where: { id: lost.id }, data: { exact, prefix: "ъ", suffix: "ъ" } });

  const client = await openClient(browser, { viewer, path: `${article.path}#annotations:${kept.id}` });
  await expect(async () => {
    // On a slow machine the client may load its groups twice, and then forgets what it was led to; the link leads again.
    if ((await card(client, "Не эта.").count()) > 0) await client.page.reload();
    await expect(card(client, "Именно эта.")).toBeVisible();
    await expect(card(client, "Не эта.")).toHaveCount(0, { timeout: 5000 });
  }).toPass();
  await client.sidebar.getByRole("button", { name: /show all annotations/ }).click();
  await client.sidebar.getByRole("tab", { name: /^Unanchored/ }).click();
  await expect(card(client, "Без слов.")).toContainText("совсем другие слова");
});

for (const push of [true, false]) {
  test(push ? "what others write is pushed" : "without the push it is there after a reload", async ({ browser }) => {
    const article = await aText();
    const [viewer, other] = [await aViewer(), await aViewer({ name: "Бакыт Садыков" })];
    const first = await anAnnotation(other, { article: article.slug, words: "за десять лет", body: "Было раньше." });
    const client = await openClient(browser, { viewer, path: article.path, push });
    await openSidebar(client);
    await expect(card(client, "Было раньше.")).toBeVisible();
    await anAnnotation(other, { article: article.slug, words: "в понедельник", body: "Пришло потом." });
    await anAnnotation(other, { article: article.slug, words: "прошлом году", body: "Тайное.", visibility: "private" });
    await deleteAnnotation(other, first.id);
    const update = client.sidebar.getByRole("button", { name: /update/i }).first();
    if (push)
      await expect(async () => {
        await update.click(); // what comes one after the other on a slow machine wants to be asked for twice
        await expect(card(client, "Было раньше.")).toHaveCount(0, { timeout: 2000 });
      }).toPass();
    else {
      await client.page.waitForTimeout(1500);
      await expect(card(client, "Пришло потом.")).toHaveCount(0);
      await client.page.reload();
      await openSidebar(client);
    }
    await expect(card(client, "Пришло потом.")).toBeVisible();
    await expect(card(client, "Было раньше.")).toHaveCount(0);
    await expect(card(client, "Тайное.")).toHaveCount(0);
  });
}

test("a page of another site is annotated with the snippet, and its notes belong to the article", async ({
  browser,
}) => {
  const site = await aSite();
  const article = await aText(site.origin);
  const viewer = await aViewer({ name: "Айгерим Осмонова" });
  const guest = await openClient(browser, { path: article.path });
  const snippet = await guest.page.locator(".embed pre").textContent();
  const paragraphs = BODY.split("\n").map((line) => `<p>${line}</p>`);
  site.show(
    `<!doctype html><meta charset="utf-8"><title>Вести</title><article>${paragraphs.join("")}</article>${snippet}`,
  );
  const client = await openClient(browser, { viewer, path: article.sourceUrl ?? "", host: site.origin });
  await openSidebar(client);
  await signInByWindow(client, async () => undefined);
  await annotate(client, "министерстве энергетики", "С чужой страницы.");
  const made = await written(article, "С чужой страницы.");
  expect(made).toMatchObject({ exact: "министерстве энергетики", creatorId: viewer.id });
  expect((await findAnnotation(viewer, made.id))?.target.article?.slug).toBe(article.slug);
  expect(client.outside).toEqual([]);
  site.close();
});

test.describe("the pages around the client", () => {
  const asked = { client_id: "spravka-client", response_mode: "web_message", response_type: "code", state: "x" };
  const popup = `/oauth/authorize?${new URLSearchParams({ ...asked, origin: ORIGIN })}`;

  for (const scheme of ["light", "dark"] as const) {
    test(`are in order, ${scheme}`, async ({ browser }) => {
      const article = await aText();
      const { cookie } = await sessionCookieOf(await aViewer());
      const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 390, height: 800 } });
      const page = await context.newPage();
      await page.routeWebSocket(/_next\/hmr/, () => undefined);
      await page.route(/boot\.js/, (route) => route.abort()); // what the client draws is the client's
      for (const path of [article.path, popup]) {
        await page.goto(ORIGIN + path);
        await expectNoViolations(page);
      }
      await context.addCookies([cookie]);
      for (const path of [article.path, popup]) {
        await page.goto(ORIGIN + path);
        await expectNoViolations(page);
      }
      await page.goto(ORIGIN + article.path);
      await page.locator(".embed summary").click();
      await expectNoViolations(page);
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(isWider).toBe(false);
      await context.close();
    });
  }

  test("without a script the article is there, and the way to its notes", async ({ browser }) => {
    const article = await aText();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(ORIGIN + article.path);
    await expect(page.locator("#text")).toContainText("самой низкой отметки");
    await expect(page.locator("noscript, .alert")).not.toHaveCount(0);
    expect(await page.locator("main a").first().getAttribute("href")).toBe(`/articles/${article.slug}`);
    await context.close();
  });
});

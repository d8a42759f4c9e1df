import { expect, type Page, test } from "@playwright/test";
import { type SignedIn, SYSTEM } from "@/lib/access/viewer";
import { reanchorAnnotations } from "@/lib/annotations/commands/reanchor-annotations";
import { reviseArticle } from "@/lib/articles/commands";
import { db } from "@/lib/platform/db";
import { aViewer } from "../support/a-user";
import { anAnnotation } from "../support/an-annotation";
import { expectNoViolations } from "../support/axe";
import { signedInAs } from "../support/sign-in";
import { unique } from "./_rights/unique";
import { aSettledArticle } from "./_rights/world";

test.use({ locale: "ru" });

const BODY = [
  "Премьер-министр посетил технопарк в Ташкенте и осмотрел шесть высокотехнологичных заводов.",
  "Членам делегации показали производство газовых счетчиков и водяных насосов.",
  "Об этом сообщила пресс-служба правительства.",
].join("\n");

interface Noted {
  path: string;
  slug: string;
  id: string;
  reader: SignedIn;
  editor: SignedIn;
  notes: { visit: string; factories: string; hightech: string; press: string };
}

/** An article with four notes: two that overlap, one of the newsroom, one in another paragraph. */
async function aNotedArticle(): Promise<Noted> {
  const { id, slug } = await aSettledArticle({
    headline: `Технопарк ${unique()}`,
    body: BODY,
  });
  await db.article.update({ where: { id }, data: { status: "published" } });
  const reader = await aViewer({ role: "contributor", name: "Айгерим Осмонова" });
  const editor = await aViewer({ role: "editor", name: "Н. Касымов" });
  // The same words said twice would be held back.
  const on = async (viewer: SignedIn, words: string, { body, ...rest }: { body: string; [more: string]: unknown }) =>
    (await anAnnotation(viewer, { article: slug, words, body: `${body} ${unique()}`, ...rest })).id;
  return {
    ...{ id, slug, path: `/articles/${slug}`, reader, editor },
    notes: {
      visit: await on(reader, "посетил технопарк", { body: "Когда это было?", tags: ["даты"] }),
      factories: await on(reader, "шесть высокотехнологичных заводов", {
        body: "А ниже названо **четыре**.",
        style: "green",
      }),
      hightech: await on(editor, "высокотехнологичных", {
        body: "Слово источника.",
        editorial: true,
        tags: ["проверить"],
      }),
      press: await on(reader, "пресс-служба правительства", { body: "Ссылки в источнике нет.", tags: ["проверить"] }),
    },
  };
}

const note = (page: Page, id: string) => page.locator(`#note-${id}`);
const margin = (page: Page) => page.getByRole("region", { name: /^Заметки/ });
const isLive = (page: Page) => expect(page.locator(".margin.live.settled")).toBeAttached({ timeout: 30_000 });
/** What screen readers know as references to notes; Playwright knows no roles of DPUB-ARIA. */
const references = (page: Page) => page.locator("#text [role=doc-noteref]");
const said = (page: Page) => page.locator(".note-said");

/** Where words stand in the window. */
const pointOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector("#text") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`"${wanted}" stands nowhere`);
  }, words);

const press = async (page: Page, words: string) => {
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
};

/** The words that are painted in one look. */
const painted = (page: Page, look: string) =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    `note-${look}`,
  );

test.describe("on a wide page", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("each note stands at the height of its words, none over another", async ({ page }) => {
    const { path, notes } = await aNotedArticle();
    await page.goto(path);
    await isLive(page);
    await expect(margin(page).getByRole("article")).toHaveCount(4);
    const boxes = await margin(page)
      .getByRole("article")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    for (let i = 1; i < boxes.length; i++) expect(boxes[i].top).toBeGreaterThanOrEqual(boxes[i - 1].bottom);
    const words = await pointOf(page, "посетил технопарк");
    const box = await note(page, notes.visit).boundingBox();
    expect(Math.abs((box?.y ?? 0) - words.y)).toBeLessThan(60);
    const text = await page.locator("#text").boundingBox();
    expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 1);
  });

  test("words are painted as their notes look, without an element more, and the text stays the text", async ({
    page,
  }) => {
    const { path } = await aNotedArticle();
    await page.goto(path);
    await isLive(page);
    expect(await painted(page, "amber")).toEqual(["посетил технопарк", "пресс-служба правительства"]);
    expect(await painted(page, "editors")).toEqual(["высокотехнологичных"]);
    expect((await painted(page, "green")).join("")).toBe("шесть  заводов");
    expect(await painted(page, "deep")).toEqual(["высокотехнологичных"]);
    const shown = await page.locator("#text [data-start]").evaluateAll((all) => all.map((one) => one.textContent));
    expect(shown.join("\n")).toBe(BODY);
  });

  test("pointing at either side lights the other", async ({ page }) => {
    const { path, notes } = await aNotedArticle();
    await page.goto(path);
    await isLive(page);
    const { x, y } = await pointOf(page, "пресс-служба");
    await page.mouse.move(x, y);
    await expect(note(page, notes.press)).toHaveClass(/\blit\b/);
    expect(await painted(page, "lit")).toEqual(["пресс-служба правительства"]);
    await note(page, notes.visit).hover();
    await expect(note(page, notes.visit)).toHaveClass(/\blit\b/);
    await expect(note(page, notes.press)).not.toHaveClass(/\blit\b/);
    expect(await painted(page, "lit")).toEqual(["посетил технопарк"]);
    await note(page, notes.hightech).getByRole("link").first().focus();
    await expect(note(page, notes.hightech)).toHaveClass(/\blit\b/);
  });

  test("all notes on the same words are reached, one press after another", async ({ page }) => {
    const { path } = await aNotedArticle();
    await page.goto(path);
    await isLive(page);
    await press(page, "высокотехнологичных");
    await expect(said(page)).toContainText("К этим словам 2 заметки");
    await expect(said(page)).toContainText("Н. Касымов");
    await press(page, "высокотехнологичных");
    await expect(said(page)).toContainText("Айгерим Осмонова, к словам «шесть высокотехнологичных заводов»");
    await press(page, "высокотехнологичных");
    await expect(said(page)).toContainText("Н. Касымов");
  });

  test("keys step through the notes and say where one is, Cyrillic letters on them or not", async ({ page }) => {
    const { path, notes } = await aNotedArticle();
    await page.goto(path);
    await isLive(page);
    await page.keyboard.press("n");
    await expect(note(page, notes.visit)).toBeFocused();
    await expect(said(page)).toHaveText("Заметка 1 из 4, Айгерим Осмонова, к словам «посетил технопарк»");
    await page.keyboard.press("KeyN");
    await expect(note(page, notes.factories)).toBeFocused();
    await page.keyboard.press("p");
    await expect(note(page, notes.visit)).toBeFocused();
    await page.keyboard.press("p");
    await expect(said(page)).toHaveText("Дальше заметок нет.");
    await page.keyboard.press("Tab");
    await expect(note(page, notes.visit).locator(":focus")).toHaveCount(1);
  });

  test("the keys can be switched off, and stay off", async ({ page }) => {
    const { path } = await aNotedArticle();
    await page.goto(path);
    await isLive(page);
    await margin(page).getByText("Отбор").click();
    await page.getByRole("checkbox", { name: /Клавиши n и p/ }).uncheck();
    await page.reload();
    await isLive(page);
    await page.keyboard.press("n");
    await expect(said(page)).toHaveText("");
    await expect(page.locator(".note.lit")).toHaveCount(0);
  });

  test("a filter works at once, on words, notes and references; its address shows the same without a script", async ({
    page,
    browser,
  }) => {
    const { path, notes } = await aNotedArticle();
    await page.goto(path);
    await isLive(page);
    await margin(page).getByText("Отбор").click();
    const requests: string[] = [];
    page.on("request", (request) => request.url().includes("/articles/") && requests.push(request.url()));
    await page.getByLabel("Чьё", { exact: true }).selectOption("editors");
    await expect(note(page, notes.hightech)).toBeVisible();
    for (const id of [notes.visit, notes.factories, notes.press]) await expect(note(page, id)).toBeHidden();
    expect(await painted(page, "amber")).toEqual([]);
    expect(await painted(page, "editors")).toEqual(["высокотехнологичных"]);
    await expect(margin(page).getByText("Показана 1 из 4.")).toBeVisible();
    await expect(references(page).filter({ visible: true })).toHaveCount(1);
    expect(requests).toEqual([]);
    await page.getByLabel("Чьё", { exact: true }).selectOption("");
    await page.getByLabel("Метка", { exact: true }).selectOption("проверить");
    await expect(margin(page).getByText("Показаны 2 из 4.")).toBeVisible();
    const address = page.url();
    await margin(page).getByRole("button", { name: "Показать все" }).click();
    await expect(note(page, notes.visit)).toBeVisible();

    const plain = await browser.newContext({ javaScriptEnabled: false, locale: "ru" });
    const still = await plain.newPage();
    await still.goto(address);
    await expect(note(still, notes.press)).toBeVisible();
    await expect(note(still, notes.visit)).toHaveCount(0);
    await plain.close();
  });

  test("without highlights in the browser the marks of the text stay, and notes are lit all the same", async ({
    page,
  }) => {
    const { path, notes } = await aNotedArticle();
    await page.addInitScript(() => Reflect.deleteProperty(window, "Highlight"));
    await page.goto(path);
    await isLive(page);
    await expect(page.locator("#text mark.editors")).toHaveText("высокотехнологичных");
    expect(await page.locator("#text mark.editors").evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe(
      "overline",
    );
    await press(page, "пресс-служба");
    await expect(note(page, notes.press)).toHaveClass(/\blit\b/);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`has no fault that axe knows, ${colorScheme}`, async ({ page }) => {
      const { path } = await aNotedArticle();
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await isLive(page);
      await margin(page).getByText("Отбор").click();
      await page.keyboard.press("Escape");
      await press(page, "высокотехнологичных");
      await expectNoViolations(page);
    });
  }

  test("with forced colours words of notes differ from the others", async ({ page }) => {
    const { path } = await aNotedArticle();
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(path);
    await isLive(page);
    const ground = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector("#text p") ?? document.body, "::highlight(note-amber)").backgroundColor,
    );
    expect(ground).not.toBe("rgba(0, 0, 0, 0)");
  });
});

test.describe("on a narrow page", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a touch on words raises their notes from below; Escape and the button put them away", async ({ page }) => {
    const { path, notes } = await aNotedArticle();
    await page.goto(path);
    await isLive(page);
    await expect(margin(page)).toBeHidden();
    const { x, y } = await pointOf(page, "высокотехнологичных");
    await page.touchscreen.tap(x, y);
    await expect(note(page, notes.hightech)).toBeInViewport();
    await expect(note(page, notes.factories)).toBeVisible();
    await expect(note(page, notes.visit)).toBeHidden();
    await expect(page.getByRole("button", { name: "Закрыть" })).toBeFocused();
    await expectNoViolations(page);
    await page.keyboard.press("Escape");
    await expect(margin(page)).toBeHidden();
  });

  test("the bar opens all of them, with their filter", async ({ page }) => {
    const { path } = await aNotedArticle();
    await page.goto(path);
    await isLive(page);
    await page
      .getByRole("navigation", { name: "На этой странице" })
      .getByRole("link", { name: /Заметки\s*4/ })
      .click();
    await expect(margin(page).getByRole("article")).toHaveCount(4);
    await margin(page).getByText("Отбор").click();
    await page.getByLabel("Метка", { exact: true }).selectOption("даты");
    await expect(margin(page).getByRole("article")).toHaveCount(1);
    await expectNoViolations(page);
    await page.getByRole("button", { name: "Закрыть" }).click();
    await expect(margin(page)).toBeHidden();
  });

  test("the reference of a paragraph opens the notes that begin in it", async ({ page }) => {
    const { path, notes } = await aNotedArticle();
    await page.goto(path);
    await isLive(page);
    await references(page).and(page.getByLabel("3 заметки к этому абзацу")).press("Enter");
    await expect(margin(page).getByRole("article")).toHaveCount(3);
    await expect(note(page, notes.press)).toBeHidden();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1440]) {
    test(`words are marked and their notes listed, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const { path, notes } = await aNotedArticle();
      await page.goto(path);
      await expect(page.locator("#text mark")).toHaveText([
        "посетил технопарк",
        "шесть ",
        "высокотехнологичных",
        " заводов",
        "пресс-служба правительства",
      ]);
      for (const id of Object.values(notes)) await expect(note(page, id)).toBeVisible();
      await expect(note(page, notes.factories)).toContainText("шесть высокотехнологичных заводов");
      await expect(note(page, notes.hightech)).toContainText("редакция");
      await references(page).and(page.getByLabel("1 заметка к этому абзацу")).click();
      await expect(note(page, notes.press)).toBeInViewport();
    });
  }

  test("the filter is a form that goes by its address", async ({ page }) => {
    const { path, notes, reader } = await aNotedArticle();
    await page.goto(path);
    await page.getByText("Отбор").click();
    await page.getByLabel("Кто", { exact: true }).selectOption(reader.id);
    await page.getByLabel("Метка", { exact: true }).selectOption("проверить");
    await page.getByRole("button", { name: "Показать", exact: true }).click();
    await expect(page).toHaveURL(/person=\w+&tag=/);
    await expect(page.locator(".note")).toHaveCount(1);
    await expect(note(page, notes.press)).toBeVisible();
    await expect(page.locator("#text mark")).toHaveText(["пресс-служба правительства"]);
    await page.getByRole("link", { name: "Показать все" }).first().click();
    await expect(page.locator(".note")).toHaveCount(4);
  });
});

test("of more notes than a page holds the rest come as they are asked for", async ({ page }) => {
  test.slow();
  const { path, editor, slug, notes } = await aNotedArticle();
  const words = ["Членам делегации", "газовых счетчиков", "водяных насосов"];
  for (let i = 0; i < 45; i++) await anAnnotation(editor, { article: slug, words: words[i % 3] ?? "" });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(path);
  await isLive(page);
  await expect(margin(page).getByRole("heading", { name: "Заметки 49" })).toBeVisible();
  await expect(note(page, notes.press)).toBeVisible();
  await expect(margin(page).getByRole("article")).toHaveCount(8);
  await margin(page).getByRole("button", { name: "еще 41 к этому абзацу" }).click();
  await expect(margin(page).getByRole("article")).toHaveCount(28);
  await page.goto(`${path}?notes=2`);
  await isLive(page);
  await expect(note(page, notes.visit)).toBeVisible();
});

test("notes that are not for everybody are their author's alone, and say so", async ({ page, context }) => {
  const { path, slug } = await aNotedArticle();
  const { viewer, cookie } = await signedInAs("contributor", { name: "Рустам Юнусов" });
  const own = await anAnnotation(viewer, {
    article: slug,
    words: "водяных насосов",
    body: "Только мое.",
    visibility: "private",
  });
  await page.goto(path);
  await expect(page.getByText("Только мое.")).toHaveCount(0);
  await expect(page.locator("#text mark")).toHaveCount(5);
  await context.addCookies([cookie]);
  await page.goto(path);
  await expect(note(page, own.id)).toContainText("видите только вы");
  await expect(note(page, own.id).getByRole("link", { name: "Изменить" })).toHaveAttribute("href", `/a/${own.id}/edit`);
  await expect(page.locator("#text mark")).toHaveCount(6);
  await page.goto(`${path}?kind=mine`);
  await expect(page.locator(".note")).toHaveCount(1);
});

test("a note whose words are gone is kept with its quotation and leads to the revision that it fitted", async ({
  page,
}) => {
  const { path, id, notes } = await aNotedArticle();
  await aRevisionWithout(id, "Об этом сообщила пресс-служба правительства.");
  await reanchorAnnotations(SYSTEM, id);
  await page.goto(path);
  const orphans = page.getByRole("region", { name: "Без места в тексте" });
  await expect(orphans.locator(`#note-${notes.press}`)).toContainText("пресс-служба правительства");
  await expect(orphans).toContainText("Этих слов в тексте больше нет.");
  await expect(page.locator(".notes .note")).toHaveCount(3);
  await orphans.getByRole("link", { name: "Заметка сделана к редакции 1" }).click();
  await expect(page).toHaveURL(/revisions\/1#note-/);
  await isLive(page);
  await expect(page.locator(`.notes #note-${notes.press}`)).toBeInViewport();
});

test("a note is found by its address, and stands on paper with its words", async ({ page }) => {
  const { path, notes } = await aNotedArticle();
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.goto(`${path}?note=${notes.press}#note-${notes.press}`);
  await isLive(page);
  await expect(note(page, notes.press)).toBeInViewport();
  await expect(note(page, notes.press)).toHaveClass(/\blit\b/);
  await page.emulateMedia({ media: "print" });
  await expect(note(page, notes.press)).toHaveCSS("position", "static");
  expect(
    await page
      .locator("#text mark")
      .last()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
  ).toBe("overline");
});

/** A newer revision of an article in which a sentence is missing. */
async function aRevisionWithout(articleId: string, sentence: string): Promise<void> {
  const { currentRevision, slug } = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { slug: true, currentRevision: { select: { headline: true, text: true, number: true } } },
  });
  if (!currentRevision) throw new Error("the article has no text");
  const { headline, text, number } = currentRevision;
  const body = text.slice(headline.length + 1).replace(sentence, `Напомним, работы начались весной (${unique()}).`);
  await reviseArticle(SYSTEM, slug, { headline, text: body, reason: "уточнение", basedOn: number });
}

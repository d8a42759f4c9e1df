import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import type { Role } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { aReadArticle } from "../support/a-read-article";
import { anArticle } from "../support/an-article";
import { expectNoViolations } from "../support/axe";
import { signedInAs } from "../support/sign-in";

test.use({ locale: "ru" });

test.describe("with a mouse", () => {
  test("selected words are highlighted at once, and the highlight stands there without a reload", async ({
    page,
    context,
  }) => {
    const { slug, revision } = await aReadArticle();
    const { viewer } = await signIn(context, "reader");
    await open(page, slug);
    await drag(page, "высокотехнологичных заводов");
    const bar = toolbar(page);
    await expect(bar).toBeVisible();
    await expectBeside(page, bar);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await bar.getByRole("button", { name: "Выделить: зеленый, штрихи" }).click();
    await expect(page.getByText("Слова выделены.")).toBeVisible();
    await expect(bar).toBeHidden();
    const made = await db.annotation.findFirstOrThrow({ where: { creatorId: viewer.id } });
    expect(made).toMatchObject({ style: "green", motivations: ["highlighting"], exact: "высокотехнологичных заводов" });
    expect(revision.text.slice(made.start ?? 0, made.end ?? 0)).toBe("высокотехнологичных заводов");
    expect(made.prefix?.length).toBeGreaterThanOrEqual(32);
    expect(made.suffix?.length).toBeGreaterThanOrEqual(32);
    await expect(page.locator(`#note-${made.id}`)).toHaveCount(1);
    expect(await page.evaluate(() => Reflect.get(window, "isSamePage"))).toBe(true);
  });

  test("a note over two paragraphs, with tags that others gave, for oneself", async ({ page, context }) => {
    const { slug, revision } = await aReadArticle();
    const { viewer } = await signIn(context, "reader");
    await db.annotationTag.create({
      data: {
        ...{ key: `пробнаяметка`, label: "Пробнаяметка", position: 0 },
        annotation: {
          create: { id: `t${Date.now()}`, creatorId: viewer.id, targetKey: "x", targetUri: "https://x.example/" },
        },
      },
    });
    await open(page, slug);
    await drag(page, "эскалаторов.", "Кроме того, члены");
    await toolbar(page).getByRole("button", { name: "Заметка" }).click();
    const form = page.getByRole("dialog");
    await expect(form.getByRole("textbox", { name: "Что вы хотите сказать" })).toBeFocused();
    await page.keyboard.type("Здесь **два** абзаца.");
    const tags = form.getByRole("combobox", { name: "Метки" });
    await tags.fill("пробнаям");
    await expect(form.getByRole("option", { name: "Пробнаяметка" })).toBeVisible();
    await tags.press("ArrowDown");
    await tags.press("Enter");
    await expect(tags).toHaveValue("Пробнаяметка, ");
    await form.getByLabel("Кто увидит").selectOption("Только я");
    await form.getByRole("button", { name: "Сохранить" }).click();
    await expect(page.getByText("Заметка сохранена.")).toBeVisible();
    const made = await noteOf(viewer.id, "Здесь **два** абзаца.");
    expect(made).toMatchObject({ visibility: "private", style: "amber" });
    expect(made.exact).toBe(revision.text.slice(made.start ?? 0, made.end ?? 0));
    expect(made.exact).toMatch(/^эскалаторов\.\s+Кроме того, члены$/);
    expect(made.tags.map(({ label }) => label)).toEqual(["Пробнаяметка"]);
  });

  test("words of the box, from one item of its list to another", async ({ page, context }) => {
    const { slug, revision } = await aReadArticle();
    const { viewer } = await signIn(context, "reader");
    await open(page, slug);
    await drag(page, "выпускается порядка", "пресс-форм и");
    await toolbar(page)
      .getByRole("button", { name: /Выделить: синий/ })
      .click();
    await expect(page.getByText("Слова выделены.")).toBeVisible();
    const made = await db.annotation.findFirstOrThrow({ where: { creatorId: viewer.id } });
    expect(made.exact).toBe(revision.text.slice(made.start ?? 0, made.end ?? 0));
    expect(made.exact).toMatch(/^выпускается порядка 550 тысяч единиц;\n- пресс-форм и$/);
  });

  test("words of the headline, where a space is a narrow one on the page", async ({ page, context }) => {
    const { slug } = await aReadArticle();
    const { viewer } = await signIn(context, "reader");
    await open(page, slug);
    await drag(page, "посещал в\u00a0Ташкенте");
    await toolbar(page)
      .getByRole("button", { name: /Выделить: розовый/ })
      .click();
    await expect(page.getByText("Слова выделены.")).toBeVisible();
    const made = await db.annotation.findFirstOrThrow({ where: { creatorId: viewer.id } });
    expect(made.exact).toBe("посещал в Ташкенте");
  });

  test("a row of the справка: a note on its fact", async ({ page, context }) => {
    const { slug } = await aReadArticle();
    const { viewer } = await signIn(context, "contributor");
    await open(page, slug);
    await dragIn(page, page.locator(".spr tr[id]").filter({ hasText: "водяные насосы" }), "водяные насосы");
    const bar = page.getByRole("toolbar", { name: /^Факт \d+$/ });
    await expect(bar).toBeVisible();
    await expect(bar.getByRole("button", { name: /Выделить/ })).toHaveCount(0);
    await bar.getByRole("button", { name: "Заметка" }).click();
    await page.getByRole("dialog").getByLabel("Что вы хотите сказать").fill("Откуда эта цифра?");
    await page.getByRole("button", { name: "Сохранить" }).click();
    await expect(page.getByText("Заметка сохранена.")).toBeVisible();
    const made = await noteOf(viewer.id, "Откуда эта цифра?");
    expect(made.factId).not.toBeNull();
    expect(made.start).toBeNull();
  });

  test("letters with accents and emoji are taken whole", async ({ page, context }) => {
    const family = "👩‍👩‍👧";
    const { slug, revision } = await anArticle({ body: `Вот ${family} тут и сафе\u0301т 🏭 там. ${Date.now()}` });
    const { viewer } = await signIn(context, "reader");
    await open(page, slug);
    await selectOffsets(page, revision.text.indexOf(family) + 2, revision.text.indexOf("\u0301"));
    await toolbar(page)
      .getByRole("button", { name: /Выделить: фиолетовый/ })
      .click();
    await expect(page.getByText("Слова выделены.")).toBeVisible();
    const made = await db.annotation.findFirstOrThrow({ where: { creatorId: viewer.id } });
    expect(made.exact).toBe(`${family} тут и сафе\u0301`);
    expect(revision.text.slice(made.start ?? 0, made.end ?? 0)).toBe(made.exact);
    const answer = await page.request.get(`/a/${made.id}`, { headers: { accept: "application/ld+json" } });
    const { target } = await answer.json();
    const position = target.selector.find(({ type }: { type: string }) => type === "TextPositionSelector");
    expect([...revision.text].slice(position.start, position.end).join("")).toBe(made.exact);
  });

  test("Escape and a click elsewhere close the tools", async ({ page, context }) => {
    const { slug } = await aReadArticle();
    await signIn(context, "reader");
    await open(page, slug);
    await drag(page, "высокотехнологичных заводов");
    await expect(toolbar(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(toolbar(page)).toBeHidden();
    await drag(page, "выпуску газовых счетчиков");
    await expect(toolbar(page)).toBeVisible();
    await page.locator(".head .facts-of").click();
    await expect(toolbar(page)).toBeHidden();
  });

  test("words go into the form of the discussion as a quotation", async ({ page, context }) => {
    const { slug } = await aReadArticle();
    await signIn(context, "reader");
    await open(page, slug);
    await drag(page, "высокотехнологичных заводов");
    await toolbar(page).getByRole("button", { name: "В обсуждение" }).click();
    const field = page.locator("#talk textarea");
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("> высокотехнологичных заводов\n\n");
  });
});

test.describe("copying", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("words with their source, and a link that leads to just these words", async ({ page }) => {
    const { slug } = await aReadArticle();
    await open(page, slug);
    await drag(page, "высокотехнологичных заводов");
    await toolbar(page).getByRole("button", { name: "С источником" }).click();
    await expect(page.getByText("Скопировано со ссылкой на источник.")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("«высокотехнологичных заводов»");
    expect(copied).toContain("[Электронный ресурс]");
    await toolbar(page).getByRole("button", { name: "Ссылка" }).click();
    await expect(page.getByText("Ссылка на эти слова скопирована.")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`/articles/${slug}#:~:text=`));
    expect(decodeURIComponent(link)).toContain("высокотехнологичных заводов");
  });
});

test.describe("with the keyboard alone", () => {
  test("from the link of a paragraph: words are chosen by keys, a note is written, the focus comes back", async ({
    page,
    context,
  }) => {
    const { slug, revision } = await aReadArticle();
    const { viewer } = await signIn(context, "reader");
    await open(page, slug);
    const link = page.locator(".text > p").nth(2).getByRole("link", { name: "Заметка к этому абзацу", exact: true });
    const bar = toolbar(page);
    await expect(async () => {
      await link.focus();
      await page.keyboard.press("Enter");
      await expect(bar.getByRole("button").first()).toBeFocused();
    }).toPass(); // the tools come when they are asked for the first time
    // The end back by a sentence is where it begins, so one word at a time; the beginning on by two.
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Control+Shift+ArrowRight");
    await expect(page.getByRole("status").filter({ hasText: /^Выделено: «делегации / })).toHaveCount(1);
    await page.keyboard.press("n");
    await expect(page.getByRole("textbox", { name: "Что вы хотите сказать" })).toBeFocused();
    await page.keyboard.type("С клавиш.");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("combobox", { name: "Метки" })).toBeFocused();
    await page.getByRole("button", { name: "Сохранить" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Заметка сохранена.")).toBeVisible();
    await expect(page.locator("#text mark, #margin")).not.toHaveCount(0);
    await expect(link).toBeFocused();
    const made = await noteOf(viewer.id, "С клавиш.");
    expect(made.exact).toMatch(/^делегации.*лифтов и$/);
    expect(revision.text.slice(made.start ?? 0, made.end ?? 0)).toBe(made.exact);
  });

  test("a bar that the link of a paragraph opens stays while nothing is selected and the focus is at the link", async ({
    page,
    context,
  }) => {
    const { slug } = await anArticle({ body: `В Оше открыли цех ${Date.now()}.` });
    await signIn(context, "reader");
    await open(page, slug);
    const link = page.locator(".text .write").first();
    await expect(async () => {
      await link.focus();
      await page.keyboard.press("Enter");
      await expect(toolbar(page).getByRole("button").first()).toBeFocused({ timeout: 2000 });
    }).toPass();
    await link.focus();
    await afterSelecting(page);
    await expect(toolbar(page)).toBeVisible();
    await link.blur();
    await afterSelecting(page);
    await expect(toolbar(page)).toHaveCount(0);
  });

  test("words selected by keys: Tab leads into the tools, arrows through them, Escape out again", async ({
    page,
    context,
  }) => {
    const { slug } = await aReadArticle();
    const { viewer } = await signIn(context, "reader");
    await open(page, slug);
    await selectWords(page, "высокотехнологичных заводов");
    const bar = toolbar(page);
    await expect(bar).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(bar.getByRole("button", { name: /янтарный/ })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(bar.getByRole("button", { name: /зеленый/ })).toBeFocused();
    await page.keyboard.press("End");
    await expect(bar.getByRole("button", { name: "Ссылка" })).toBeFocused();
    await page.keyboard.press("5");
    await expect(page.getByText("Слова выделены.")).toBeVisible();
    expect(await db.annotation.count({ where: { creatorId: viewer.id, style: "violet" } })).toBe(1);
  });
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 780 } });

  test("the handles of a selection open the tools, which stand below the words and within the screen", async ({
    page,
    context,
  }) => {
    const { slug } = await aReadArticle();
    const { viewer } = await signIn(context, "reader");
    await open(page, slug);
    await page.getByText("высокотехнологичных").first().tap();
    await selectWords(page, "высокотехнологичных заводов");
    const bar = toolbar(page);
    await expect(bar).toBeVisible();
    await expectBeside(page, bar);
    for (const button of await bar.getByRole("button").all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    }
    await bar.getByRole("button", { name: "Заметка" }).tap();
    await page.getByLabel("Что вы хотите сказать").fill("Пальцем.");
    await page.getByRole("button", { name: "Сохранить" }).tap();
    await expect(page.getByText("Заметка сохранена.")).toBeVisible();
    expect((await noteOf(viewer.id, "Пальцем.")).exact).toBe("высокотехнологичных заводов");
  });
});

test.describe("no word is lost", () => {
  test("where the archive cannot be reached: the words stay, and the same form sends them once", async ({
    page,
    context,
  }) => {
    const { slug } = await aReadArticle();
    const { viewer } = await signIn(context, "reader");
    await open(page, slug);
    await writeNote(page, "Связь пропала.");
    await page.route(`**/articles/${slug}`, (route) =>
      route.request().method() === "POST" ? route.abort() : route.fallback(),
    );
    await page.getByRole("button", { name: "Сохранить" }).click();
    await expect(page.getByRole("alert").getByText("Не отправлено: нет связи с архивом.")).toBeVisible();
    await expect(page.getByLabel("Что вы хотите сказать")).toHaveValue("Связь пропала.");
    await page.unroute(`**/articles/${slug}`);
    await page.getByRole("button", { name: "Сохранить" }).click();
    await expect(page.getByText("Заметка сохранена.")).toBeVisible();
    expect(await db.annotation.count({ where: { creatorId: viewer.id } })).toBe(1);
  });

  test("where the session has run out: it says so, and after signing in the words are there again", async ({
    page,
    context,
  }) => {
    const { slug } = await aReadArticle();
    const { viewer, cookie } = await signIn(context, "reader");
    await open(page, slug);
    await writeNote(page, "Сессия истекла.");
    await context.clearCookies();
    await page.getByRole("button", { name: "Сохранить" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "Сначала войдите." });
    await expect(alert).toBeVisible();
    const way = await alert.getByRole("link", { name: "Войти" }).getAttribute("href");
    expect(way).toBe(`/signin?next=${encodeURIComponent(`/articles/${slug}`)}`);
    await context.addCookies([cookie]);
    await open(page, slug);
    await expect(page.getByLabel("Что вы хотите сказать")).toHaveValue("Сессия истекла.");
    await page.getByRole("button", { name: "Сохранить" }).click();
    await expect(page.getByText("Заметка сохранена.")).toBeVisible();
    expect((await noteOf(viewer.id, "Сессия истекла.")).exact).toBe("высокотехнологичных заводов");
  });

  test("a guest is asked to sign in, and the words they chose wait for them", async ({ page, context }) => {
    const { slug } = await aReadArticle();
    await open(page, slug);
    await drag(page, "высокотехнологичных заводов");
    await toolbar(page).getByRole("button", { name: "Заметка" }).click();
    await expect(page.getByRole("dialog").getByRole("link", { name: "Войти" })).toBeFocused();
    await signIn(context, "reader");
    await open(page, slug);
    await expect(page.getByRole("dialog")).toContainText("К словам «высокотехнологичных заводов»");
  });

  test("who is suspended is told so", async ({ page, context }) => {
    const { slug } = await aReadArticle();
    const { cookie } = await signedInAs("reader", { suspended: true });
    await context.addCookies([cookie]);
    await open(page, slug);
    await drag(page, "высокотехнологичных заводов");
    await toolbar(page).getByRole("button", { name: "Метка t" }).click();
    await expect(page.getByRole("dialog")).toContainText("Ваша учетная запись приостановлена");
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test(`the tools have no faults for those who need help to read: ${colorScheme}, ${width}`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { slug } = await anArticle({ body: `Утром цех открыли, вечером закрыли ${Date.now()}.` });
      await signIn(context, "editor");
      await open(page, slug);
      await selectWords(page, "цех открыли");
      await expect(toolbar(page)).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press("Tab");
      await page.keyboard.press("t");
      const tags = page.getByRole("combobox", { name: "Метки" });
      await expect(tags).toBeFocused();
      await expectNoViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
}

/** Says that the selection has changed, and lets the time pass after which the page takes it for done. */
const afterSelecting = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    document.dispatchEvent(new Event("selectionchange"));
    await new Promise((resolve) => setTimeout(resolve, 400));
  });

const toolbar = (page: Page): Locator => page.getByRole("toolbar", { name: "Выделенные слова" });

/** Opens an article and waits for its scripts: who presses sooner is led to the form, which has tests of its own. */
async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`/articles/${slug}`);
  await page.waitForFunction(() =>
    Object.keys(document.getElementById("main") ?? {}).some((key) => key.startsWith("__reactFiber")),
  );
}

async function signIn(context: BrowserContext, role: Role) {
  const signedIn = await signedInAs(role);
  await context.addCookies([signedIn.cookie]);
  return signedIn;
}

async function writeNote(page: Page, body: string): Promise<void> {
  await drag(page, "высокотехнологичных заводов");
  await toolbar(page).getByRole("button", { name: "Заметка" }).click();
  await page.getByLabel("Что вы хотите сказать").fill(body);
}

const noteOf = (creatorId: string, body: string) =>
  db.annotation.findFirstOrThrow({ where: { creatorId, body }, include: { tags: true } });

/** Drags the mouse from the beginning of some words to the end of the same, or of others. */
async function drag(page: Page, from: string, to = from): Promise<void> {
  await page.mouse.move(0, 0);
  const ends = await endsOf(page, ".head h1, .text", from, to);
  await dragBetween(page, ends);
}

async function dragIn(page: Page, row: Locator, words: string): Promise<void> {
  await row.scrollIntoViewIfNeeded();
  const id = await row.getAttribute("id");
  await dragBetween(page, await endsOf(page, `[id="${id}"]`, words, words));
}

interface Ends {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

async function dragBetween(page: Page, { from, to }: Ends): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Where words begin and others end on the screen, scrolled into it. */
const endsOf = (page: Page, within: string, from: string, to: string): Promise<Ends> =>
  page.evaluate(
    ([within, from, to]) => {
      const place = (words: string, edge: "first" | "last") => {
        const nodes = [...document.querySelectorAll(within)].flatMap((root) => {
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          const found: Text[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) found.push(node);
          return found;
        });
        const whole = nodes.map(({ data }) => data.replaceAll("\u00ad", "")).join("");
        const at = whole.indexOf(words) + (edge === "first" ? 0 : words.length - 1);
        let left = at;
        for (const node of nodes) {
          const data = node.data.replaceAll("\u00ad", "");
          if (left < data.length) {
            const range = document.createRange();
            range.setStart(node, left);
            range.setEnd(node, left + 1);
            return range;
          }
          left -= data.length;
        }
        throw new Error(`${words} is not there`);
      };
      const first = place(from, "first");
      const last = place(to, "last");
      first.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const [a, b] = [first.getBoundingClientRect(), last.getBoundingClientRect()];
      return {
        from: { x: a.left + 0.5, y: a.top + a.height / 2 },
        to: { x: b.right - 0.2, y: b.top + b.height / 2 },
      };
    },
    [within, from, to] as const,
  );

/** Selects words as handles and keys do: without a pointer. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector(".text") ?? document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
    const whole = nodes.map(({ data }) => data).join("");
    const point = (offset: number): [Text, number] => {
      let left = offset;
      for (const node of nodes) {
        if (left <= node.length) return [node, left];
        left -= node.length;
      }
      throw new Error("not there");
    };
    const start = whole.indexOf(words);
    const [from, to] = [point(start), point(start + words.length)];
    from[0].parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    getSelection()?.setBaseAndExtent(...from, ...to);
  }, words);
}

/** Selects by offsets of the revision, for the words of an article that are one run of text. */
async function selectOffsets(page: Page, start: number, end: number): Promise<void> {
  await page.evaluate(
    ([start, end]) => {
      const block = document.querySelector<HTMLElement>(".text [data-start]");
      const text = block?.firstChild;
      const base = Number(block?.dataset.start);
      if (text) getSelection()?.setBaseAndExtent(text, start - base, text, end - base);
    },
    [start, end] as const,
  );
}

/** Beside the selected words, on the screen, and not over them. */
async function expectBeside(page: Page, bar: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const box = await bar.boundingBox();
      const lines = await page.evaluate(() =>
        [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(({ x, y, width, height }) => ({
          x,
          y,
          width,
          height,
        })),
      );
      const screen = page.viewportSize();
      if (!box || !screen || lines.length === 0) return "nothing there";
      if (box.x < 0 || box.x + box.width > screen.width || box.y < 0 || box.y + box.height > screen.height)
        return "off the screen";
      return lines.some((line) => line.y < box.y + box.height && line.y + line.height > box.y)
        ? "over the words"
        : "beside";
    })
    .toBe("beside");
}

import { type BrowserContext, expect as expectNow, type Page, test } from "@playwright/test";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { anAnnotation } from "../support/an-annotation";
import { anArticle } from "../support/an-article";
import { expectNoViolations } from "../support/axe";
import { signedInAs } from "../support/sign-in";

test.use({ locale: "ru" });

// An answer of the archive between two keys; a machine under a whole test run may take its time.
const expect = expectNow.configure({ timeout: 15_000 });

test("a name is chosen with the keyboard alone, and who is called is linked", async ({ page, context }) => {
  const { slug, name, id } = await aTalk();
  await enter(context);
  await page.goto(`/articles/${slug}`);
  const field = page.getByLabel("Ваша запись");
  await expect(field).toHaveAttribute("aria-autocomplete", "list");
  await field.pressSequentially(`Спросите @${name.slice(0, 14).toLowerCase()}`);
  const list = page.getByRole("listbox", { name: "Кого упомянуть" });
  const options = list.getByRole("option");
  await expect(options).toHaveCount(2);
  await expect(page.getByRole("status").filter({ hasText: "Предложено имен: 2" })).toHaveCount(1);
  await expect(options.first()).toHaveText(`${name} Абдыевапишет здесь`);
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(field).toBeFocused();
  expect(await chosenIn(page)).toBe(`${name} Абдыевапишет здесь`);
  await page.keyboard.press("ArrowDown");
  expect(await chosenIn(page)).toBe(`${name} Бекова`);
  await page.keyboard.press("ArrowDown");
  expect(await chosenIn(page)).toBe(`${name} Абдыевапишет здесь`);
  await page.keyboard.press("ArrowUp");
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(field).not.toHaveAttribute("aria-activedescendant");
  await expect(field).toHaveValue(`Спросите @${name.slice(0, 14).toLowerCase()}`);
  await page.keyboard.type(name.slice(14).toLowerCase());
  await expect(options).toHaveCount(2);
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue(`Спросите @[${name} Абдыева] `);
  await page.keyboard.press("Control+Enter");
  const mine = page.getByRole("article", { name: "Читатель" });
  await expect(mine.getByRole("link", { name: `@${name} Абдыева` })).toHaveAttribute("href", `/people/${id}`);
});

test("Tab takes a name too; without a name Enter and Tab do what they always do", async ({ page, context }) => {
  const { slug, name } = await aTalk();
  await enter(context);
  await page.goto(`/articles/${slug}`);
  const field = page.getByLabel("Ваша запись");
  await expect(field).toHaveAttribute("aria-autocomplete", "list");
  await field.pressSequentially(`@${name}`);
  await expect(page.getByRole("option")).toHaveCount(2);
  await page.keyboard.press("Tab");
  await expect(field).toHaveValue(`@[${name} Абдыева] `);
  await expect(field).toBeFocused();
  await page.keyboard.type("@");
  await expect(page.getByRole("option")).toHaveCount(1); // who has written here
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue(`@[${name} Абдыева] @\n`);
  await expect(page.getByRole("option")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(field).not.toBeFocused();
});

test("a name is chosen with the pointer; in a note for a group its members are offered", async ({ page, context }) => {
  const { slug, name } = await aTalk();
  const me = await enter(context);
  const group = newId();
  const quiet = await signedInAs("reader", { name: `${name} Молчун` });
  const members = [me, quiet.viewer].map(({ id }) => ({ userId: id }));
  await db.group.create({ data: { id: group, slug: group, name: "Круг", members: { create: members } } });
  await page.goto(`/articles/${slug}/note?revision=1&at=0`);
  const options = page.getByRole("listbox", { name: "Кого упомянуть" }).getByRole("option");
  const field = page.getByLabel("Что вы хотите сказать");
  await expect(field).toHaveAttribute("aria-autocomplete", "list");
  await field.pressSequentially(`@${name}`);
  await expect(options).toHaveCount(2);
  await page.getByLabel("Кто увидит").selectOption(`group:${group}`);
  await field.press("End");
  await page.keyboard.press("Backspace");
  await expect(options).toHaveText([`${name} Молчун`]);
  await expectNoViolations(page);
  await options.click();
  await expect(field).toHaveValue(`@[${name} Молчун] `);
  await expect(field).toBeFocused();
});

test("in a note beside the text, and in a reply in its place, Escape closes the names and nothing else", async ({
  page,
  context,
}) => {
  test.slow();
  const { slug, name } = await aTalk();
  await enter(context);
  await page.goto(`/articles/${slug}`);
  const options = page.getByRole("listbox", { name: "Кого упомянуть" }).getByRole("option");
  await expect(page.getByLabel("Ваша запись")).toHaveAttribute("aria-autocomplete", "list");
  // Who presses before the scripts are awake is led to the form, which has tests of its own.
  await page.waitForFunction(() =>
    Object.keys(document.getElementById("main") ?? {}).some((key) => key.startsWith("__reactFiber")),
  );
  await page.locator(".text .write").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("toolbar").getByRole("button", { name: "Заметка" }).click();
  const note = page.getByRole("dialog").getByRole("textbox", { name: "Что вы хотите сказать" });
  await expect(note).toBeFocused();
  await note.pressSequentially(`@${name}`);
  await expect(options).toHaveCount(2);
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(note).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);

  await page.getByRole("link", { name: "Ответить", exact: true }).first().click();
  const reply = page.getByLabel("Ваш ответ");
  await expect(reply).toBeFocused();
  await reply.pressSequentially(`@[${name} Б`);
  await expect(options).toHaveText([`${name} Бекова`]);
  await page.keyboard.press("Enter");
  await expect(reply).toHaveValue(`@[${name} Бекова] `);
});

test("what cannot be asked for says why", async ({ context, request, baseURL }) => {
  const { slug } = await aTalk();
  const guest = await request.get(`/a/people?article=${slug}`);
  expect(guest.status()).toBe(401);
  expect(guest.headers()["content-type"]).toContain("application/problem+json");
  await enter(context);
  const bad = await context.request.get(`${baseURL}/a/people?q=${"a".repeat(81)}&article=${slug}`);
  expect(bad.status()).toBe(422);
  expect(await bad.json()).toMatchObject({ errors: [{ in: "query", name: "q" }] });
  const none = await context.request.get(`${baseURL}/a/people?q=a`);
  expect(none.status()).toBe(422);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("names are typed, and call whom they name", async ({ page, context }) => {
    const { slug, name, id } = await aTalk();
    await enter(context);
    await page.goto(`/articles/${slug}`);
    const field = page.getByLabel("Ваша запись");
    await expect(field).not.toHaveAttribute("aria-autocomplete");
    await field.fill(`Спросите @[${name} Абдыева].`);
    await page.getByRole("button", { name: "Опубликовать" }).click();
    const mine = page.getByRole("article", { name: "Читатель" });
    await expect(mine.getByRole("link", { name: `@${name} Абдыева` })).toHaveAttribute("href", `/people/${id}`);
  });
});

/** An article under which one of two namesakes has written; the other did elsewhere. */
async function aTalk() {
  const name = `Айгерим${newId()}`;
  const body = (text: string) => ({ body: `В Оше открыли цех номер ${newId()}. ${text}` });
  const [{ slug }, { slug: elsewhere }] = [await anArticle(body("Мэр доволен.")), await anArticle(body("Мэр нет."))];
  const [here, there] = [
    await signedInAs("editor", { name: `${name} Абдыева` }),
    await signedInAs("editor", { name: `${name} Бекова` }),
  ];
  await anAnnotation(here.viewer, { article: slug });
  await anAnnotation(there.viewer, { article: elsewhere });
  return { slug, name, id: here.viewer.id };
}

async function enter(context: BrowserContext) {
  const { viewer, cookie } = await signedInAs("reader", { name: "Читатель" });
  await context.addCookies([cookie]);
  return viewer;
}

/** The words of the option that the field names as chosen. */
const chosenIn = (page: Page): Promise<string | null> =>
  page
    .getByLabel("Ваша запись")
    .evaluate(
      (field) => document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent ?? null,
    );

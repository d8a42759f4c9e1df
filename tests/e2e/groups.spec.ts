import { type Browser, expect, type Page, test } from "@playwright/test";
import type { SignedIn } from "@/lib/access/viewer";
import { createGroup } from "@/lib/groups/commands/create-group";
import { inviteToGroup, joinGroup } from "@/lib/groups/commands/group-invitations";
import { NewGroup } from "@/lib/groups/group";
import { newId } from "@/lib/platform/ids";
import { anAnnotation } from "../support/an-annotation";
import { anArticle } from "../support/an-article";
import { expectNoViolations } from "../support/axe";
import { signedInAs } from "../support/sign-in";

test.use({ locale: "ru" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("somebody makes a group, invites by a link that is shown once, and whoever has it joins", async ({
      page,
      browser,
    }) => {
      await becomes(page, "Айгерим");
      await page.goto("/groups");
      await page.getByLabel("Название").fill("Проверка цифр");
      await page.getByLabel("О чем она").fill("Сверяем бюджет.");
      await page.getByRole("button", { name: "Завести группу" }).click();
      await expect(page).toHaveURL(/\/groups\/proverka-tsifr-[0-9a-z]{6}\/people/);

      await page.getByLabel("Сколько действует").selectOption("1");
      await page.getByRole("button", { name: "Сделать ссылку" }).click();
      const address = new URL(await page.getByLabel("Новая ссылка").inputValue());
      await page.goto(page.url());
      await expect(page.getByLabel("Новая ссылка")).toHaveCount(0);
      await expect(page.getByText("от имени: Айгерим")).toBeVisible();

      const other = await another(browser, javaScriptEnabled);
      await other.goto(address.pathname + address.search);
      await expect(other.getByRole("heading", { name: "Вступить в группу «Проверка цифр»" })).toBeVisible();
      await expect(other.getByText("Сверяем бюджет.")).toBeVisible();
      await expect(other.getByRole("link", { name: "Войти и вступить" })).toHaveAttribute("href", /next=.*token/);
      await becomes(other, "Нурлан");
      await other.goto(address.pathname + address.search);
      await other.getByRole("button", { name: "Вступить" }).click();
      await expect(other.getByText("Вы в группе.")).toBeVisible();

      await page.goto(page.url());
      await expect(page.locator(".people-rows b", { hasText: "Нурлан" })).toBeVisible();
      await page.getByRole("button", { name: "Отозвать" }).click();
      await expect(page.getByText("Действующих ссылок нет.")).toBeVisible();
      await other.goto(address.pathname + address.search);
      await expect(other.getByRole("heading", { name: "Ссылка не действует" })).toBeVisible();
    });

    test("what a member writes waits for the moderator of a checked group, who lets it through or says why not", async ({
      page,
      browser,
    }) => {
      const moderator = await becomes(page, "Модератор");
      const other = await another(browser, javaScriptEnabled);
      const member = await becomes(other, "Участница");
      const { slug, id } = await aGroup(moderator, [member], "on");
      const { slug: article } = await anArticle({ body: `Слова ${newId()}.` });
      await anAnnotation(member, { article, visibility: "group", group: id, body: "Первая мысль" });

      await other.goto(`/groups/${slug}`);
      await expect(other.getByText("Первая мысль")).toBeVisible();
      await expect(other.getByText("ждет проверки")).toBeVisible();
      await page.goto(`/groups/${slug}`);
      await page.getByText("Не пропускать…").click();
      await page.getByLabel("Почему (увидит автор)").fill("Не по делу.");
      await page.getByRole("button", { name: "Скрыть" }).click();
      await expect(page.getByText("скрыто модератором")).toBeVisible();
      await page.getByRole("button", { name: "Показать снова" }).click();
      await expect(page.getByText("скрыто модератором")).toHaveCount(0);
      await expect(page.getByRole("heading", { name: "Ждут вашего решения" })).toHaveCount(0);
      await expect(page.getByText("Первая мысль")).toBeVisible();
    });

    test("the last moderator leaves only when somebody follows; a stranger finds nothing", async ({
      page,
      browser,
    }) => {
      const moderator = await becomes(page, "Модератор");
      const other = await another(browser, javaScriptEnabled);
      const member = await becomes(other, "Преемница");
      const { slug } = await aGroup(moderator, [member]);
      await page.goto(`/groups/${slug}/people`);
      await page.getByRole("button", { name: "Выйти" }).click();
      await expect(page.getByText("Выберите участника, который станет модератором.")).toBeVisible();
      await page.getByLabel("Кто станет модератором").selectOption({ label: "Преемница" });
      await page.getByRole("button", { name: "Выйти" }).click();
      await expect(page.getByText("Вы вышли из группы.")).toBeVisible();
      expect((await page.goto(`/groups/${slug}`))?.status()).toBe(404);

      await other.goto(`/groups/${slug}/settings`);
      await other.getByLabel("Название").fill("Новое имя");
      await other.getByRole("button", { name: "Сохранить" }).click();
      await expect(other.getByRole("heading", { level: 1, name: "Новое имя" })).toBeVisible();
      await other.getByRole("button", { name: "Убрать в архив" }).click();
      await expect(other.getByText("Группа в архиве: прочитать можно все")).toBeVisible();
    });
  });
}

test("a moderator works by the keyboard alone", async ({ page }) => {
  const moderator = await becomes(page, "Клавиша");
  const { slug } = await aGroup(moderator, [(await signedInAs("reader", { name: "Второй" })).viewer]);
  await page.goto(`/groups/${slug}/people`);
  await page.getByText("Изменить: Второй").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Сделать модератором" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".people-rows .badge", { hasText: "модератор" })).toHaveCount(2);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing bars anybody: ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const moderator = await becomes(page, "Модератор");
    const member = (await signedInAs("reader", { name: "Участник" })).viewer;
    const { slug, id, token } = await aGroup(moderator, [member], "on");
    const { slug: article } = await anArticle({ body: `Слова ${newId()}.` });
    await anAnnotation(member, { article, visibility: "group", group: id });
    await anAnnotation(moderator, { article, visibility: "group", group: id, tags: ["бюджет"] });
    for (const path of ["", "/people", "/settings"].map((part) => `/groups/${slug}${part}`)) {
      await page.goto(path);
      await expectNoViolations(page);
    }
    for (const path of ["/groups", `/groups/join?token=${token}`, "/groups/join?token=none"]) {
      await page.goto(path);
      await expectNoViolations(page);
    }
  });
}

async function becomes(page: Page, name: string): Promise<SignedIn> {
  const { viewer, cookie } = await signedInAs("reader", { name });
  await page.context().addCookies([cookie]);
  return viewer;
}

const another = async (browser: Browser, javaScriptEnabled: boolean): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled, locale: "ru" })).newPage();

async function aGroup(moderator: SignedIn, members: SignedIn[], premoderated?: string) {
  const group = await createGroup(moderator, NewGroup.parse({ name: "Группа", premoderated }));
  const { path } = await inviteToGroup(moderator, { slug: group.slug, days: 7 });
  const token = path.split("=")[1] ?? "";
  for (const member of members) await joinGroup(member, { token });
  return { ...group, token };
}

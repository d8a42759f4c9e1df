import { randomBytes } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";

const PASSWORD = "серый волк у моста";

test.use({ locale: "ru" });

test("an old cookie is a guest's after signing out", async ({ page, playwright, baseURL }) => {
  const email = await anAccount(page);
  await page.goto("/signin?next=/account");
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль").fill(PASSWORD);
  await page.getByRole("button", { name: "Войти" }).click();
  await expect(page).toHaveURL(/\/account$/);
  const kept = await page.context().storageState();
  const thief = await playwright.request.newContext({ baseURL, storageState: kept });
  expect((await sessionOf(thief)).user).toEqual({ name: "Нурлан" });

  await page.getByRole("button", { name: "Выйти" }).click();
  await expect(page.getByRole("link", { name: "Войти" })).toBeVisible();
  expect(await sessionOf(thief)).toEqual({});
  expect((await thief.get("/account", { maxRedirects: 0 })).status()).toBe(307);
  await thief.dispose();
});

test("next-auth signs in and out through the same door", async ({ page, playwright, baseURL }) => {
  const email = await anAccount(page);
  const client = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL ?? "" } });
  const { csrfToken } = await (await client.get("/api/auth/csrf")).json();
  const post = (path: string, form: Record<string, string>) =>
    client.post(`/api/auth/${path}`, { form: { csrfToken, json: "true", ...form }, maxRedirects: 0 });

  expect((await post("callback/credentials", { email, password: "not the right one" })).status()).toBe(401);
  expect(await sessionOf(client)).toEqual({});
  expect((await post("callback/credentials", { email, password: PASSWORD })).status()).toBe(200);
  expect((await sessionOf(client)).user).toEqual({ name: "Нурлан" });
  const stolen = await playwright.request.newContext({ baseURL, storageState: await client.storageState() });

  expect((await post("signout", {})).status()).toBe(200);
  expect(await sessionOf(client)).toEqual({});
  expect(await sessionOf(stolen)).toEqual({});
  await client.dispose();
  await stolen.dispose();
});

test("next-auth signs nobody in without its token or from elsewhere", async ({ page, playwright, baseURL }) => {
  const email = await anAccount(page);
  const client = await playwright.request.newContext({ baseURL });
  const { csrfToken } = await (await client.get("/api/auth/csrf")).json();
  const signIn = (origin: string | null, token: string) =>
    client.post("/api/auth/callback/credentials", {
      form: { csrfToken: token, email, password: PASSWORD },
      headers: origin ? { origin } : {},
      maxRedirects: 0,
    });
  expect((await signIn(null, csrfToken)).status()).toBe(403);
  expect((await signIn("https://example.org", csrfToken)).status()).toBe(403);
  await signIn(baseURL ?? "", "made up");
  expect(await sessionOf(client)).toEqual({});
  await client.dispose();
});

const BAD_ADDRESSES = [
  "javascript:alert(1)",
  "http://host.evil",
  "%09//evil",
  "//evil",
  "\\\\evil",
  "http://[",
  "\u0000",
];

for (const bad of BAD_ADDRESSES) {
  test(`${JSON.stringify(bad)} as callbackUrl leads nowhere else and breaks nothing`, async ({ request, baseURL }) => {
    const query = `callbackUrl=${encodeURIComponent(bad)}`;
    const asked = [
      await request.get(`/api/auth/signin?${query}`, { maxRedirects: 0 }),
      await request.get(`/api/auth/session?${query}`),
      await request.post("/api/auth/signin/credentials", {
        form: { callbackUrl: bad, csrfToken: "x" },
        headers: { origin: baseURL ?? "" },
        maxRedirects: 0,
      }),
      await request.get("/api/auth/session", { headers: { cookie: `spravka-return=${encodeURIComponent(bad)}` } }),
    ];
    for (const response of asked) {
      expect(response.status(), response.url()).toBeLessThan(500);
      const target = new URL(response.headers().location ?? "/", baseURL);
      expect(target.origin).toBe(new URL(baseURL ?? "").origin);
    }
  });
}

for (const path of ["nonsense", "callback/credentials", "signin/other", "error?error=%0d%0ax", "_log"]) {
  test(`/api/auth/${path} does not break`, async ({ request }) => {
    expect((await request.get(`/api/auth/${path}`, { maxRedirects: 0 })).status()).toBeLessThan(500);
  });
}

test("a malformed cookie or Authorization header is a guest's", async ({ request }) => {
  for (const headers of [
    { cookie: "spravka-session=%E0%A4%A" },
    { cookie: "spravka-session=a.b.c.d.e" },
    { authorization: "Bearer %E0%A4%A" },
  ]) {
    expect((await request.get("/api/auth/session", { headers })).status()).toBe(200);
    expect((await request.get("/account", { headers, maxRedirects: 0 })).status()).toBe(307);
  }
});

test("the session cookie is for this site alone and out of reach of scripts", async ({ page }) => {
  const email = await anAccount(page);
  await page.goto("/signin?next=/account");
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль").fill(PASSWORD);
  await page.getByRole("button", { name: "Войти" }).click();
  await expect(page).toHaveURL(/\/account$/);
  const cookies = await page.context().cookies();
  const [cookie] = cookies.filter(({ name }) => /^(__Host-)?spravka-session$/.test(name));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(Math.round(((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400)).toBe(30);
});

async function anAccount(page: Page): Promise<string> {
  const email = `${randomBytes(6).toString("hex")}@example.org`;
  await page.goto("/signup");
  await page.getByLabel("Имя").fill("Нурлан");
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль").fill(PASSWORD);
  await page.getByRole("button", { name: "Завести учетную запись" }).click();
  await expect(page.getByText("Проверьте почту")).toBeVisible();
  return email;
}

const sessionOf = async (client: APIRequestContext) => (await client.get("/api/auth/session")).json();

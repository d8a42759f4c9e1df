import { type APIRequestContext, expect, test } from "@playwright/test";
import { PASSWORD, signIn, signUp } from "../support/account-journey";

test.use({ locale: "ru" });

test("an old cookie is a guest's after signing out", async ({ page, playwright, baseURL }) => {
  const email = await signUp(page);
  await signIn(page, email);
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
  const email = await signUp(page);
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
  const email = await signUp(page);
  const client = await playwright.request.newContext({ baseURL });
  const { csrfToken } = await (await client.get("/api/auth/csrf")).json();
  const post = (origin: string | null, token: string) =>
    client.post("/api/auth/callback/credentials", {
      form: { csrfToken: token, email, password: PASSWORD },
      headers: origin ? { origin } : {},
      maxRedirects: 0,
    });
  expect((await post(null, csrfToken)).status()).toBe(403);
  expect((await post("https://example.org", csrfToken)).status()).toBe(403);
  await post(baseURL ?? "", "made up");
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
  const malformed: Record<string, string>[] = [
    { cookie: "spravka-session=%E0%A4%A" },
    { cookie: "spravka-session=a.b.c.d.e" },
    { authorization: "Bearer %E0%A4%A" },
  ];
  for (const headers of malformed) {
    expect((await request.get("/api/auth/session", { headers })).status()).toBe(200);
    expect((await request.get("/account", { headers, maxRedirects: 0 })).status()).toBe(307);
  }
});

test("the session cookie is for this site alone and out of reach of scripts", async ({ page }) => {
  const email = await signUp(page);
  await signIn(page, email);
  const cookies = await page.context().cookies();
  const [cookie] = cookies.filter(({ name }) => /^(__Host-)?spravka-session$/.test(name));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(Math.round(((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400)).toBe(30);
});

const sessionOf = async (client: APIRequestContext) => (await client.get("/api/auth/session")).json();

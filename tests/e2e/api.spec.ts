import { once } from "node:events";
import { createServer } from "node:http";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { rawRequest } from "../support/raw-request";

// What routes answer is tested without a server; here is what a server may still change about it.

const PATHS = ["/api/v1/articles", "/api/v1/facts", "/api/v1/entities", "/api/v1/openapi.json"];

for (const path of PATHS) {
  test(`${path} keeps its manners behind the server`, async () => {
    const get = await rawRequest(path);
    expect(get.status).toBe(200);
    expect(get.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(get.headers["cache-control"]).toBe("private, no-cache");
    expect(get.headers["access-control-allow-origin"]).toBe("*");
    expect(get.headers.vary).toContain("Accept, Accept-Language, Authorization, Cookie, Origin");

    const head = await rawRequest(path, { method: "HEAD" });
    expect([head.status, head.headers.etag, head.body]).toEqual([200, get.headers.etag, ""]);

    const known = await rawRequest(path, { headers: { "if-none-match": String(get.headers.etag) } });
    expect([known.status, known.body]).toEqual([304, ""]);

    const packed = await rawRequest(path, { headers: { "accept-encoding": "gzip" } });
    expect(packed.body).toBe(get.body);

    const options = await rawRequest(path, { method: "OPTIONS", headers: { origin: "https://elsewhere.example" } });
    expect([options.status, options.headers.allow]).toEqual([204, "GET, HEAD, OPTIONS"]);

    const written = await rawRequest(path, { method: "DELETE" });
    expect([written.status, written.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(written.headers["content-type"]).toContain("application/problem+json");

    expect((await rawRequest(path, { headers: { accept: "text/html" } })).status).toBe(406);
  });
}

test("every address under /api that is nothing says so as a problem", async () => {
  for (const path of ["/api/nothing", "/api/v1", "/api/v2/articles", "/api/v1/articles/a/b/c"]) {
    const answer = await rawRequest(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(JSON.parse(answer.body)).toMatchObject({ type: "/api/problems#not-found", status: 404 });
  }
});

test("every address that an answer names can be followed", async () => {
  const { items } = JSON.parse((await rawRequest("/api/v1/facts?limit=1")).body);
  const [fact] = items;
  const entity = JSON.parse((await rawRequest("/api/v1/entities?limit=1")).body).items[0];
  const addresses = [fact.url, fact.page, fact.article.url, fact.article.page, fact.revision.url, fact.target.source];
  for (const address of [...addresses, entity.url, entity.page]) {
    const { pathname, search, origin } = new URL(address);
    expect(origin).toBe(process.env.BASE_URL);
    expect((await rawRequest(pathname + search)).status, address).toBe(200);
  }
});

test("another site reads it from a browser, and never as the person signed in here", async ({ page, baseURL }) => {
  const elsewhere = createServer((_, response) => response.end("<p>")).listen(0, "127.0.0.1");
  await once(elsewhere, "listening");
  const address = elsewhere.address();
  await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
  const read = (credentials: RequestCredentials) =>
    page.evaluate(
      ([path, credentials]) =>
        fetch(path, { credentials }).then(
          (answer) => answer.status,
          () => "kept from it",
        ),
      [`${baseURL}/api/v1/articles`, credentials] as const,
    );
  expect(await read("omit")).toBe(200);
  expect(await read("include")).toBe("kept from it");
  elsewhere.close().closeAllConnections();
});

test.describe("the documentation", () => {
  test("names every operation, leads to the document and to what each refusal means", async ({ page }) => {
    await page.goto("/api");
    const document = JSON.parse((await rawRequest("/api/v1/openapi.json")).body);
    for (const [path, here] of Object.entries<object>(document.paths)) {
      for (const method of Object.keys(here)) {
        const name = `${method.toUpperCase()} ${path}`;
        await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
      }
    }
    await page.goto("/api/problems#bad-cursor");
    await expect(page.locator("#bad-cursor")).toBeInViewport();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const path of ["/api", "/api/problems"]) {
      test(`${path} is accessible, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await page.locator("summary").evaluateAll((all) => {
          for (const summary of all) summary.parentElement?.setAttribute("open", "");
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
    }
  }

  test("fits a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    for (const path of ["/api", "/api/problems"]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
  });
});

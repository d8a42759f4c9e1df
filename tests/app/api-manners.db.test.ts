import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { GUEST } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { log } from "@/lib/platform/log";
import { anArticleWithFacts } from "@/tests/support/a-fact";

const getViewer = vi.fn(async () => GUEST);
vi.mock("@/app/_request/viewer", () => ({ getViewer: () => getViewer() }));

log.level = "silent";
const { ask, ROUTES } = await import("@/tests/support/api-routes");

beforeEach(() => {
  getViewer.mockImplementation(async () => GUEST);
});

describe("refusals are problem details", () => {
  test.each([
    ["an unknown parameter", "/api/v1/facts?colour=red&shape=round", ["colour", "shape"]],
    ["an unknown value", "/api/v1/facts?status=nice", ["status"]],
    ["a limit out of bounds", "/api/v1/articles?limit=101", ["limit"]],
    ["a limit of nothing", "/api/v1/articles?limit=", ["limit"]],
    ["a parameter twice", "/api/v1/articles?limit=1&limit=2", ["limit"]],
    ["a cursor with other letters", "/api/v1/articles?cursor=%00", ["cursor"]],
    ["a search with a filter", "/api/v1/articles?q=a&tag=b", ["q"]],
    ["a control character", "/api/v1/articles?q=%00", ["q"]],
    ["a revision before the first", "/api/v1/articles/a?revision=0", ["revision"]],
  ])("%s", async (_, path, names) => {
    const response = await ask(path, { "accept-language": "en" });
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    const problem = Problem.parse(await response.json());
    expect(problem).toMatchObject({ type: "/api/problems#bad-query", status: 422 });
    expect(problem.errors?.map(({ name }) => name)).toEqual(names);
  });

  test.each(["/api/v1/articles", "/api/v1/facts", "/api/v1/entities"])(
    "%s with a cursor that is none",
    async (path) => {
      const response = await ask(`${path}?cursor=nonsense`);
      expect(response.status).toBe(422);
      expect(Problem.parse(await response.json()).type).toBe("/api/problems#bad-cursor");
    },
  );

  test.each(["/api/v1/articles/%00", "/api/v1/articles/a'b", "/api/v1/facts/%20", "/api/v1/entities/..%2f"])(
    "%s names nothing",
    async (path) => expect((await ask(path)).status).toBe(404),
  );

  test.each([
    ["ru", "Не найдено"],
    ["ky-KG, en;q=0.5", "Табылган жок"],
    ["uz", "Topilmadi"],
    ["en-GB", "Not found"],
    ["fr", "Не найдено"],
  ])("in the language of %s", async (language, title) => {
    const response = await ask("/api/v1/articles/never-was", { "accept-language": language });
    expect(Problem.parse(await response.json()).title).toBe(title);
  });

  test("too many: says when again", async () => {
    getViewer.mockRejectedValueOnce(new AppError("too-many", "wait", { retryAfter: 2.2, values: { seconds: 3 } }));
    const response = await ask("/api/v1/articles", { "accept-language": "en" });
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("3");
    expect(Problem.parse(await response.json()).detail).toContain("3 seconds");
  });

  test("a bug: says nothing of the inside, and is logged with the request", async () => {
    const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
    getViewer.mockRejectedValueOnce(new Error("INNER-WORDS of the database"));
    const response = await ask("/api/v1/articles", { "x-request-id": "the-request" });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("INNER-WORDS");
    const [entry] = logged.mock.calls[0] ?? [];
    expect(entry).toMatchObject({ id: "the-request", message: "INNER-WORDS of the database" });
    logged.mockRestore();
  });
});

describe("the manners of HTTP", () => {
  const everyRoute = ROUTES.map(({ path }) => path);
  let slug = "";
  const filled = (path: string) => path.replace("{slug}", slug).replace("{id}", "none").replace("{kind}", "useful");
  beforeAll(async () => {
    await anArticleWithFacts();
    slug = (await anArticleWithFacts()).article.slug;
  });

  const METHODS = ["POST", "PUT", "PATCH", "DELETE"];
  const allowedAt = async (path: string) => (await ask(path, {}, "OPTIONS")).headers.get("allow")?.split(", ") ?? [];

  test.each(everyRoute)("%s: what it does not do is refused, and what it does is said", async (route) => {
    const path = filled(route);
    const allowed = await allowedAt(path);
    for (const method of ["GET", ...METHODS].filter((each) => !allowed.includes(each))) {
      const response = await ask(path, {}, method);
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe(allowed.join(", "));
      expect(Problem.parse(await response.json())).toMatchObject({ status: 405 });
    }
  });

  test.each(everyRoute)("%s: a guest writes nothing, and is told how to say who they are", async (route) => {
    const path = filled(route);
    for (const method of (await allowedAt(path)).filter((each) => METHODS.includes(each))) {
      for (const origin of ["http://localhost:3000", "https://elsewhere.example"]) {
        const response = await ask(path, { origin, "content-type": "application/json" }, method, "{}");
        expect(response.status, `${method} from ${origin}`).toBe(401);
        expect(response.headers.get("www-authenticate")).toBe('Bearer realm="spravka"');
      }
    }
  });

  test.each(everyRoute)("%s: HEAD is GET without its body", async (route) => {
    const path = filled(route);
    const [head, get] = [await ask(path, {}, "HEAD"), await ask(path)];
    expect(await head.text()).toBe("");
    expect(head.status).toBe(get.status);
    expect([...head.headers]).toEqual([...get.headers]);
  });

  test.each(everyRoute)("%s: any page may read it, but not as the person signed in", async (route) => {
    const path = filled(route);
    for (const method of ["GET", "OPTIONS"]) {
      const { headers } = await ask(path, { origin: "https://elsewhere.example" }, method);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
    }
    const { headers } = await ask(path, {}, "OPTIONS");
    expect(headers.get("access-control-allow-methods")).toBe(headers.get("allow"));
    expect(headers.get("access-control-allow-headers")).toContain("Authorization");
  });

  test("an answer that is known already is not sent again", async () => {
    const first = await ask("/api/v1/articles");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"[\w-]+"$/);
    for (const known of [tag, tag.slice(2), `"x", ${tag}`, "*"]) {
      const again = await ask("/api/v1/articles", { "if-none-match": known });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(tag);
    }
    expect((await ask("/api/v1/articles", { "if-none-match": 'W/"x"' })).status).toBe(200);
    expect((await ask("/api/v1/articles?limit=1")).headers.get("etag")).not.toBe(tag);
  });

  test("nobody on the way keeps an answer for others", async () => {
    const { headers } = await ask("/api/v1/articles");
    expect(headers.get("cache-control")).toBe("private, no-cache");
    expect(headers.get("vary")).toBe("Accept, Accept-Language, Authorization, Cookie, Origin");
  });

  test.each([
    ["text/html", 406],
    ["application/xml", 406],
    ["*/*, application/json;q=0", 406],
    ["application/json;q=0.000, */*;q=0", 406],
    ["", 200],
    ["application/json", 200],
    ["application/*", 200],
    ["text/html, */*;q=0.1", 200],
    ["Application/JSON; charset=utf-8", 200],
  ])("Accept: %s ⇒ %i", async (accept, status) => {
    expect((await ask("/api/v1/articles", { accept })).status).toBe(status);
  });
});

const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().min(1),
  errors: z.array(z.strictObject({ in: z.string(), name: z.string(), detail: z.string().min(1) })).optional(),
});

import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { GUEST, SYSTEM, type Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { anArticleWithFacts, figure, post } from "@/tests/support/a-fact";
import { aViewer } from "@/tests/support/a-user";
import { validatorOf } from "@/tests/support/api-schema";

let asking: Viewer = GUEST;
const getViewer = vi.fn(async () => asking);
vi.mock("@/app/_request/viewer", () => ({ getViewer: () => getViewer() }));

const { openApiDocument } = await import("@/app/api/_openapi/document");
log.level = "silent";
const { ROUTES } = await import("@/tests/support/api-routes");

const EMOJI = "🏭🏭";
const ORIGIN = "http://localhost:3000";
let slug = "";
let draft = "";

beforeAll(async () => {
  const named = { kind: "person" as const, name: "Айбек Осмонов", words: ["Айбек Осмонов"] };
  const plants = [figure("шесть заводов", 6), post("Министр Айбек Осмонов", "Айбек Осмонов", "министр")];
  const body = `${EMOJI} В Оше работают шесть заводов. Министр Айбек Осмонов открыл новый цех.`;
  slug = (await anArticleWithFacts(plants, { named: [named], body })).article.slug;
  await db.fact.updateMany({ where: { kind: "position" }, data: { status: "rejected" } });
  const hidden = { publish: false, body: "DRAFT-CANARY шесть заводов Айбек Осмонов", headline: "DRAFT-CANARY" };
  draft = (await anArticleWithFacts(undefined, { ...hidden, named: [named] })).article.slug;
  for (let index = 0; index < 5; index += 1) await anArticleWithFacts();
});

beforeEach(() => {
  asking = GUEST;
  getViewer.mockImplementation(async () => asking);
});

describe("real answers fit the schemas of the document", () => {
  const paths: [string, () => Promise<string>][] = [
    ["/api/v1/articles", async () => "/api/v1/articles?limit=3"],
    ["/api/v1/articles", async () => `/api/v1/articles?q=${encodeURIComponent("заводов")}`],
    ["/api/v1/articles/{slug}", async () => `/api/v1/articles/${slug}`],
    ["/api/v1/articles/{slug}", async () => `/api/v1/articles/${slug}?revision=1`],
    ["/api/v1/articles/{slug}/facts", async () => `/api/v1/articles/${slug}/facts`],
    ["/api/v1/facts", async () => "/api/v1/facts?limit=2&kind=quantity"],
    ["/api/v1/facts/{id}", async () => `/api/v1/facts/${(await someFact()).id}`],
    ["/api/v1/entities", async () => "/api/v1/entities"],
    ["/api/v1/entities/{id}", async () => `/api/v1/entities/${await someEntity()}?limit=1`],
  ];

  test.each(paths)("%s", async (path, address) => {
    const document = JSON.parse(JSON.stringify(openApiDocument()));
    const response = await ask(await address());
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const { schema } = document.paths[path].get.responses[200].content["application/json"];
    const body: unknown = await response.json();
    expect(validatorOf(schema, document.components)(body)).toEqual([]);
    expect(JSON.stringify(body).length).toBeGreaterThan(100);
  });

  test("every operation has been asked", () => {
    expect([...new Set(paths.map(([path]) => path))].sort()).toEqual(Object.keys(openApiDocument().paths ?? {}).sort());
  });
});

describe("offsets", () => {
  test("are given as JavaScript counts and as the W3C counts", async () => {
    const [fact] = await itemsOf(`/api/v1/articles/${slug}/facts`, Fact);
    const { revision } = Article.parse(await (await ask(`/api/v1/articles/${slug}`)).json());
    const [quote, position] = fact?.target.selector ?? [];
    expect(revision.text.slice(fact?.utf16.start, fact?.utf16.end)).toBe("шесть заводов");
    expect(quote?.exact).toBe("шесть заводов");
    expect([...revision.text].slice(position?.start, position?.end).join("")).toBe("шесть заводов");
    expect(position?.start).toBe((fact?.utf16.start ?? 0) - 2); // two faces of two units each stand before
  });

  test("are the same in the list over all articles and on the fact's own address", async () => {
    const [here] = await itemsOf(`/api/v1/articles/${slug}/facts`, Fact);
    const [there] = await itemsOf(`/api/v1/facts?article=${slug}`, Fact);
    const alone = z.looseObject({ fact: Fact }).parse(await (await ask(`/api/v1/facts/${here?.id}`)).json());
    expect(there).toEqual(here);
    expect(alone.fact).toEqual(here);
  });

  test("of a mention and its sentence point into the text of the article", async () => {
    const entity = EntityAnswer.parse(await (await ask(`/api/v1/entities/${await someEntity()}`)).json());
    const [mention] = entity.mentions;
    const { revision } = Article.parse(await (await ask(pathOf(mention?.article.url))).json());
    expect(revision.text.slice(mention?.utf16.start, mention?.utf16.end)).toBe(mention?.exact);
    expect(revision.text.slice(mention?.sentence.utf16.start, mention?.sentence.utf16.end)).toBe(
      mention?.sentence.text,
    );
  });
});

describe("what one may not see is not there", () => {
  const everything = async () => {
    const lists = ["/api/v1/articles?limit=100", "/api/v1/facts?limit=100", "/api/v1/entities?limit=100"];
    const found = [
      "/api/v1/articles?q=CANARY",
      `/api/v1/entities/${await someEntity()}`,
      `/api/v1/facts?article=${draft}`,
    ];
    return Promise.all([...lists, ...found].map(async (path) => (await ask(path)).text()));
  };

  test.each(["guest", "reader", "contributor", "suspended"])("a %s meets no word of a draft", async (person) => {
    asking = await someone(person);
    for (const answer of await everything()) expect(answer).not.toContain("DRAFT-CANARY");
    expect((await ask(`/api/v1/articles/${draft}`)).status).toBe(404);
    expect((await ask(`/api/v1/articles/${draft}/facts`)).status).toBe(404);
    expect((await ask(`/api/v1/articles/${draft}?revision=1`)).status).toBe(404);
    const hidden = await db.fact.findFirstOrThrow({ where: { article: { slug: draft } } });
    expect((await ask(`/api/v1/facts/${hidden.id}`)).status).toBe(404);
  });

  test("an editor does", async () => {
    asking = await someone("editor");
    expect((await everything()).join()).toContain("DRAFT-CANARY");
    expect((await ask(`/api/v1/articles/${draft}`)).status).toBe(200);
  });

  test("the answer for what is hidden is the answer for what never was", async () => {
    const words = async (path: string) => (await ask(path)).text();
    expect(await words(`/api/v1/articles/${draft}`)).toBe(await words("/api/v1/articles/never-was"));
  });
});

describe("lists", () => {
  test.each(["/api/v1/articles", "/api/v1/facts", "/api/v1/entities"])(
    "%s, page by page, is the list",
    async (path) => {
      const all = await itemsOf(`${path}?limit=100`, Identified);
      const walked: string[] = [];
      let next: string | null = `${path}?limit=1`;
      while (next) {
        const response = await ask(next);
        const page = z.object({ items: z.array(Identified), next: z.string().nullable() }).parse(await response.json());
        expect(response.headers.get("link")).toBe(page.next ? `<${page.next}>; rel="next"` : null);
        walked.push(...page.items.map(({ id }) => id));
        next = page.next && pathOf(page.next);
      }
      expect(walked).toEqual(all.map(({ id }) => id));
      expect(new Set(walked).size).toBe(walked.length);
      expect(walked.length).toBeGreaterThan(0);
    },
  );

  test("the next page keeps the filter", async () => {
    const response = await ask("/api/v1/facts?kind=quantity&limit=1");
    expect(response.headers.get("link")).toMatch(/kind=quantity&limit=1&cursor=/);
  });

  test("rejected facts are shown to those who ask for them", async () => {
    const statuses = async (path: string) => (await itemsOf(path, Fact)).map(({ status }) => status);
    expect(await statuses(`/api/v1/articles/${slug}/facts`)).toEqual(["proposed"]);
    expect(await statuses(`/api/v1/articles/${slug}/facts?status=rejected`)).toEqual(["rejected"]);
    expect(await statuses(`/api/v1/facts?article=${slug}`)).toEqual(["proposed"]);
    expect(await statuses("/api/v1/facts?status=rejected")).toEqual(["rejected"]);
  });

  test("facts are found by the entity that plays a part", async () => {
    const [entity] = await db.entity.findMany({ where: { facts: { some: {} } } });
    const facts = await itemsOf(`/api/v1/facts?entity=${entity?.id}&status=rejected`, Fact);
    expect(facts.map(({ kind }) => kind)).toEqual(["position"]);
  });
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
  const filled = (path: string) => path.replace("{slug}", slug).replace("{id}", "none");

  test.each(everyRoute)("%s: writing is refused, and what is allowed is said", async (route) => {
    const path = filled(route);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const response = await ask(path, {}, method);
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
      expect(Problem.parse(await response.json()).status).toBe(405);
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
    expect((await ask(path, {}, "OPTIONS")).headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
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
    expect(headers.get("vary")).toBe("Accept, Accept-Language, Cookie");
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

const Identified = z.looseObject({ id: z.string() });
const Utf16 = z.object({ start: z.int(), end: z.int() });
const Fact = z.looseObject({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  utf16: Utf16,
  target: z.looseObject({
    selector: z.array(
      z.looseObject({ exact: z.string().optional(), start: z.int().optional(), end: z.int().optional() }),
    ),
  }),
});
const Article = z.looseObject({ revision: z.looseObject({ text: z.string() }) });
const EntityAnswer = z.looseObject({
  mentions: z.array(
    z.object({
      article: z.looseObject({ url: z.string() }),
      exact: z.string(),
      utf16: Utf16,
      sentence: z.object({ text: z.string(), utf16: Utf16 }),
    }),
  ),
});
const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().min(1),
  errors: z.array(z.strictObject({ in: z.string(), name: z.string(), detail: z.string().min(1) })).optional(),
});

/** As Next calls a route: the handler of the file whose path fits. */
async function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
  const { pathname } = new URL(path, ORIGIN);
  for (const { pattern, handlers } of ROUTES) {
    const params = pattern.exec(pathname)?.groups;
    const handler = params !== undefined || pattern.test(pathname) ? handlers[method] : undefined;
    if (!handler) continue;
    const decoded = Object.entries(params ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return handler(new Request(new URL(path, ORIGIN), { method, headers }), {
      params: Promise.resolve(params && Object.fromEntries(decoded)),
    });
  }
  throw new Error(`no route answers ${method} ${path}`);
}

async function itemsOf<Item extends z.ZodType>(path: string, item: Item): Promise<z.infer<Item>[]> {
  const response = await ask(path);
  expect(response.status).toBe(200);
  return z.looseObject({ items: z.array(item) }).parse(await response.json()).items;
}

const someFact = () => db.fact.findFirstOrThrow({ where: { article: { slug } } });
const someEntity = async () => (await db.entity.findFirstOrThrow({ where: { mentions: { some: {} } } })).id;
const pathOf = (address = ""): string => address.replace(ORIGIN, "");

async function someone(person: string): Promise<Viewer> {
  if (person === "guest") return GUEST;
  if (person === "system") return SYSTEM;
  if (person === "suspended") return aViewer({ role: "editor", suspended: true });
  return aViewer({ role: z.enum(["reader", "contributor", "editor", "admin"]).parse(person) });
}

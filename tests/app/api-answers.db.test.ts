import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { GUEST, SYSTEM, type Viewer } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { anArticleWithFacts, figure, post } from "@/tests/support/a-fact";
import { aViewer } from "@/tests/support/a-user";
import { READS } from "@/tests/support/api-operations";
import { validatorOf } from "@/tests/support/api-schema";

let asking: Viewer = GUEST;
vi.mock("@/app/_request/viewer", () => ({ getViewer: async () => asking }));

const { OPERATIONS } = await import("@/app/api/_operations/all");
const { openApiDocument } = await import("@/app/api/_openapi/document");
log.level = "silent";
const { ask } = await import("@/tests/support/api-routes");

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

  test("every operation has been asked that reads the archive itself", () => {
    const known = OPERATIONS.filter(({ operationId }) => READS.includes(operationId)).map(({ path }) => path);
    expect([...new Set(paths.map(([path]) => path))].sort()).toEqual(known.sort());
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

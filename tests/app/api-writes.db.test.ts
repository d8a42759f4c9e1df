import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import type { Scope } from "@/lib/access/scopes";
import { GUEST, type SignedIn } from "@/lib/access/viewer";
import { issueApiToken } from "@/lib/accounts/commands/api-tokens";
import { db, sql } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { anArticleWithFacts } from "@/tests/support/a-fact";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { READS } from "@/tests/support/api-operations";
import { validatorOf } from "@/tests/support/api-schema";

vi.mock("@/app/_request/viewer", () => ({ getViewer: async () => GUEST }));
environment().THROTTLE = false; // people here write faster than people do
const { openApiDocument } = await import("@/app/api/_openapi/document");
const { OPERATIONS } = await import("@/app/api/_operations/all");
const { methodOf } = await import("@/app/_request/operation");
const { ask, ROUTES, send } = await import("@/tests/support/api-routes");
const document = JSON.parse(JSON.stringify(openApiDocument()));

interface Asker {
  viewer: SignedIn;
  /** The header that says who asks. */
  key: { authorization: string };
}

let reader: Asker;
let other: Asker;
let editor: Asker;
let slug = "";
let fact = "";
let entity = "";

beforeAll(async () => {
  other = await anAsker("reader");
  editor = await anAsker("editor");
  const named = { kind: "person" as const, name: "Айбек Осмонов", words: ["Айбек Осмонов"] };
  const body = "🏭🏭 В Оше работают шесть заводов. Айбек Осмонов открыл цех.";
  const { article } = await anArticleWithFacts(undefined, { named: [named], body });
  slug = article.slug;
  fact = (await db.fact.findFirstOrThrow({ where: { articleId: article.id } })).id;
  entity = (await db.mention.findFirstOrThrow({ where: { revision: { articleId: article.id } } })).entityId ?? "";
});

// Somebody new for each test: who writes much at once is held back.
beforeEach(async () => {
  reader = await anAsker("reader");
});

async function anAsker(
  role: SignedIn["role"],
  scopes: readonly Scope[] = ["read", "annotate", "groups", "moderate"],
  given: { suspended?: boolean } = {},
): Promise<Asker> {
  const viewer = await aViewer({ role, name: `Some ${role}`, ...given });
  return { viewer, key: await keyOf(viewer, scopes) };
}

async function keyOf({ id }: SignedIn, scopes: readonly Scope[]) {
  const { token } = await issueApiToken(db, { userId: id, kind: "personal", name: "тест", scopes, days: 1 });
  return { authorization: `Bearer ${token}` };
}

const AnnotationSaid = z.looseObject({
  ...{ id: z.string(), url: z.string(), status: z.string(), body: z.string(), version: z.int() },
  ...{ created: z.string(), tags: z.array(z.string()) },
});
const ListSaid = z.object({ items: z.array(AnnotationSaid), next: z.string().nullable() });
const ProblemSaid = z.looseObject({
  ...{ type: z.string(), status: z.int(), detail: z.string().min(1) },
  errors: z.array(z.object({ in: z.string(), name: z.string(), detail: z.string().min(1) })).optional(),
});

const isProblem = validatorOf({ $ref: "#/components/schemas/Problem" }, document.components);

let notes = 0;
/** A comment of the reader's, made by the API. */
async function aComment(given: Record<string, unknown> = {}, by = reader) {
  const sent = { target: { article: slug }, body: `Комментарий ${++notes}.`, ...given };
  const response = await send("POST", "/api/v1/annotations", sent, by.key);
  expect(response.status).toBe(201);
  return AnnotationSaid.parse(await response.json());
}

const at = (id: string, rest = "") => `/api/v1/annotations/${id}${rest}`;
const problemOf = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const body: unknown = await response.json();
  expect(isProblem(body)).toEqual([]);
  return ProblemSaid.parse(body);
};

describe("real answers fit the schemas of the document", () => {
  const asked = new Set<string>();
  const READING: Record<string, () => Promise<string>> = {
    listAnnotations: async () => `/api/v1/annotations?article=${(await aComment()) && slug}`,
    getAnnotation: async () => at((await aComment()).id),
    listArticleThreads: async () => {
      const { id } = await aComment();
      await aComment({ target: { parent: id } }, other);
      return `/api/v1/articles/${slug}/threads?sort=answered`;
    },
    listFactThreads: async () => {
      await aComment({ target: { fact } });
      return `/api/v1/facts/${fact}/threads`;
    },
    listTags: async () => {
      await aComment({ tags: ["Школы Оша"] });
      return `/api/v1/tags?letters=${encodeURIComponent("шк")}`;
    },
    listGroups: async () => {
      await aGroup();
      return "/api/v1/groups";
    },
    getGroup: async () => `/api/v1/groups/${(await aGroup()).slug}`,
    getMe: async () => "/api/v1/me",
  };
  const WRITING: Record<string, () => Promise<[path: string, body?: unknown, by?: Asker]>> = {
    createAnnotation: async () => [
      "/api/v1/annotations",
      {
        ...{ target: { article: slug, revision: 1 }, selection: { exact: "шесть заводов" }, style: "green" },
        ...{ body: "По **другим** данным – семь.", tags: ["Школы"], language: "ru" },
      },
    ],
    editAnnotation: async () => [at((await aComment()).id), { body: "Иначе.", tags: ["другое"], version: 1 }],
    deleteAnnotation: async () => [at((await aComment()).id)],
    react: async () => [at((await aComment()).id, "/reactions/useful"), undefined, other],
    takeReactionBack: async () => [at((await aComment()).id, "/reactions/useful"), undefined, other],
    reportAnnotation: async () => [at((await aComment()).id, "/reports"), { reason: "spam" }, other],
    reportFact: async () => [`/api/v1/facts/${fact}/reports`, { reason: "wrong_fact", shouldSay: "семь" }],
    moderate: async () => [
      at((await aComment()).id, "/decisions"),
      { action: "hide", reason: "off_topic", text: "Не о заводах.", version: 1 },
      editor,
    ],
    createGroup: async () => ["/api/v1/groups", { name: "Заводы" }],
  };
  const aGroup = async () => {
    const response = await send("POST", "/api/v1/groups", { name: "Группа" }, reader.key);
    return z.looseObject({ slug: z.string() }).parse(await response.json());
  };
  const operationOf = (name: string) => {
    const found = OPERATIONS.find(({ operationId }) => operationId === name);
    if (!found) throw new Error(`${name} is not an operation`);
    asked.add(name);
    return found;
  };
  const fits = (operation: (typeof OPERATIONS)[number], body: unknown) => {
    const { success = 200, path } = operation;
    const said = document.paths[path][methodOf(operation).toLowerCase()].responses[success];
    return validatorOf(said.content["application/json"].schema, document.components)(body);
  };

  test.each(Object.entries(READING))("%s", async (name, address) => {
    const operation = operationOf(name);
    const response = await ask(await address(), reader.key);
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(fits(operation, body)).toEqual([]);
    if ("items" in body) expect(body.items.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(WRITING))("%s", async (name, prepare) => {
    const operation = operationOf(name);
    const [path, body, by = reader] = await prepare();
    const response =
      body === undefined
        ? await ask(path, by.key, methodOf(operation))
        : await send(methodOf(operation), path, body, by.key);
    expect(response.status).toBe(operation.success ?? 200);
    if (operation.success === 204) expect(await response.text()).toBe("");
    else expect(fits(operation, await response.json())).toEqual([]);
  });

  test("every operation has been asked, here or where the archive itself is read", () => {
    expect([...asked, ...READS].sort()).toEqual(OPERATIONS.map(({ operationId }) => operationId).sort());
  });
});

describe("making", () => {
  test("a note stands on its words, and is found where Location says", async () => {
    const target = { article: slug };
    const response = await send(
      ...(["POST", "/api/v1/annotations"] as const),
      { target, selection: { exact: "шесть заводов", start: 0 }, body: "Семь." },
      reader.key,
    );
    expect(response.status).toBe(201);
    const text = await response.text();
    const location = response.headers.get("location") ?? "";
    const there = await ask(new URL(location).pathname);
    expect(await there.text()).toBe(text);
    expect(there.headers.get("etag")).toBe(response.headers.get("etag"));
    const { target: said, utf16 } = z
      .looseObject({
        target: z.object({ source: z.string(), selector: z.array(z.looseObject({})) }),
        utf16: z.object({ start: z.int(), end: z.int() }),
      })
      .parse(JSON.parse(text));
    const { text: whole } = await db.revision.findFirstOrThrow({ where: { article: { slug } } });
    expect(whole.slice(utf16.start, utf16.end)).toBe("шесть заводов");
    expect(said.selector[1]).toEqual({
      type: "TextPositionSelector",
      ...{ start: utf16.start - 2, end: utf16.end - 2 }, // two faces of two units each stand before
    });
  });

  test("the same key and body do it once and are answered the same; another body is refused", async () => {
    const body = { target: { article: slug }, body: "Один раз." };
    const headers = { ...reader.key, "idempotency-key": "9f1c-once" };
    const [first, again] = [
      await send("POST", "/api/v1/annotations", body, headers),
      await send("POST", "/api/v1/annotations", body, headers),
    ];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get("location")).toBe(first.headers.get("location"));
    const changed = await send("POST", "/api/v1/annotations", { ...body, body: "Другое." }, headers);
    expect(changed.status).toBe(422);
    expect((await problemOf(changed)).type).toBe("/api/problems#idempotency-key-reused");
    const another = await send("POST", "/api/v1/annotations", body, { ...other.key, "idempotency-key": "9f1c-once" });
    expect(another.headers.get("location")).not.toBe(first.headers.get("location"));
  });

  test("ten at once with one key make one", async () => {
    const body = { target: { article: slug }, body: "Сразу десять." };
    const headers = { ...reader.key, "idempotency-key": "at-once" };
    const all = await Promise.all(Array.from({ length: 10 }, () => send("POST", "/api/v1/annotations", body, headers)));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(all.map(({ headers: said }) => said.get("location"))).size).toBe(1);
    expect(await db.annotation.count({ where: { body: "Сразу десять." } })).toBe(1);
  });

  test.each([
    ["a key that is no word", "ключ с пробелами".replace(/[^\x20-\x7e]/g, "k")],
    ["a key without an end", "k".repeat(201)],
  ])("%s is refused", async (_, key) => {
    const headers = { ...reader.key, "idempotency-key": key };
    const response = await send("POST", "/api/v1/annotations", { target: { article: slug }, body: "x" }, headers);
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors).toMatchObject([{ in: "header", name: "Idempotency-Key" }]);
  });
});

describe("changing", () => {
  test("by If-Match: what was read is changed, what is older is 412, and nothing is lost", async () => {
    const { id } = await aComment();
    const tag = (await ask(at(id), reader.key)).headers.get("etag") ?? "";
    const first = await send("PATCH", at(id), { body: "Первый." }, { ...reader.key, "if-match": tag });
    expect(first.status).toBe(200);
    const late = await send("PATCH", at(id), { body: "Опоздавший." }, { ...reader.key, "if-match": tag });
    expect(late.status).toBe(412);
    expect((await problemOf(late)).type).toBe("/api/problems#annotation-changed");
    const now = first.headers.get("etag") ?? "";
    const ok = await send("PATCH", at(id), { tags: ["а"] }, { ...reader.key, "if-match": `"x", W/${now}` });
    expect(AnnotationSaid.parse(await ok.json())).toMatchObject({ body: "Первый.", tags: ["а"], version: 3 });
    expect((await ask(at(id), { ...reader.key, "if-match": tag }, "DELETE")).status).toBe(412);
    for (const any of ["nonsense", '"x"', ""]) {
      expect((await ask(at(id), { ...reader.key, "if-match": any }, "DELETE")).status, any).toBe(412);
    }
    expect((await ask(at(id), { ...reader.key, "if-match": "*" }, "DELETE")).status).toBe(204);
  });

  test("of two at once who read the same version one is told to look again", async () => {
    const { id } = await aComment();
    const tag = (await ask(at(id), reader.key)).headers.get("etag") ?? "";
    const both = await Promise.all(
      ["А.", "Б."].map((body) => send("PATCH", at(id), { body }, { ...reader.key, "if-match": tag })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test("by version in the body: an older one is a conflict", async () => {
    const { id } = await aComment();
    expect((await send("PATCH", at(id), { body: "Первый.", version: 1 }, reader.key)).status).toBe(200);
    const late = await send("PATCH", at(id), { body: "Второй.", version: 1 }, reader.key);
    expect(late.status).toBe(409);
    expect((await problemOf(late)).type).toBe("/api/problems#annotation-changed");
  });

  test("a reaction that came in meanwhile keeps nobody from mending their words, but is seen by If-None-Match", async () => {
    const { id } = await aComment();
    const tag = (await ask(at(id), reader.key)).headers.get("etag") ?? "";
    await ask(at(id, "/reactions/useful"), other.key, "PUT");
    expect((await ask(at(id), { ...reader.key, "if-none-match": tag })).status).toBe(200);
    expect((await send("PATCH", at(id), { body: "Иначе." }, { ...reader.key, "if-match": tag })).status).toBe(200);
  });

  test("what its author took back is gone, for them too, and its words with it", async () => {
    const { id, body } = await aComment();
    expect((await ask(at(id), reader.key, "DELETE")).status).toBe(204);
    for (const [method, sent] of [["GET"], ["DELETE"], ["PATCH", { body: "x" }]] as const) {
      const response = sent ? await send(method, at(id), sent, reader.key) : await ask(at(id), reader.key, method);
      expect(response.status, method).toBe(410);
      const text = await response.text();
      expect(text).toContain("gone-author");
      expect(text).not.toContain(body);
    }
  });

  test("another person's words are left alone", async () => {
    const { id } = await aComment();
    expect((await send("PATCH", at(id), { body: "Чужое." }, other.key)).status).toBe(403);
    expect((await ask(at(id), other.key, "DELETE")).status).toBe(403);
    const { body } = await db.annotation.findUniqueOrThrow({ where: { id } });
    expect(body).not.toBe("Чужое.");
  });
});

describe("reactions", () => {
  test("once more changes nothing; taken back they are gone; nobody reacts to themself", async () => {
    const { id } = await aComment();
    const said = async (response: Response) => [response.status, await response.json()];
    const useful = { reactions: { useful: 1, changed_my_view: 0, source_checked: 0 }, mine: ["useful"] };
    for (let times = 0; times < 2; times += 1) {
      expect(await said(await ask(at(id, "/reactions/useful"), other.key, "PUT"))).toEqual([200, useful]);
    }
    expect((await ask(at(id, "/reactions/useful"), reader.key, "PUT")).status).toBe(403);
    const [, none] = await said(await ask(at(id, "/reactions/useful"), other.key, "DELETE"));
    expect(none).toMatchObject({ mine: [], reactions: { useful: 0 } });
    expect((await ask(at(id, "/reactions/loved"), other.key, "PUT")).status).toBe(404);
  });
});

describe("moderating", () => {
  test("who may hides with a reason; its author reads it still, others are told nothing", async () => {
    const { id } = await aComment();
    const decision = { action: "hide", reason: "off_topic" };
    expect((await send("POST", at(id, "/decisions"), decision, other.key)).status).toBe(403);
    const unreasoned = await send("POST", at(id, "/decisions"), { action: "hide" }, editor.key);
    expect(unreasoned.status).toBe(422);
    expect((await problemOf(unreasoned)).errors).toMatchObject([{ in: "body", name: "reason" }]);
    expect((await send("POST", at(id, "/decisions"), decision, editor.key)).status).toBe(200);
    expect((await ask(at(id), reader.key)).status).toBe(200);
    expect((await ask(at(id), other.key)).status).toBe(404);
    const removed = await send("POST", at(id, "/decisions"), { action: "remove", reason: "spam" }, editor.key);
    expect(await removed.json()).toMatchObject({ status: "removed" });
    const gone = await ask(at(id), other.key);
    expect(gone.status).toBe(410);
    const why = { type: "/api/problems#gone-moderator", by: "moderator", reason: "spam", at: expect.any(String) };
    expect(await problemOf(gone)).toMatchObject(why);
  });

  test("of an older version is a conflict", async () => {
    const { id } = await aComment();
    await send("PATCH", at(id), { body: "Исправлено." }, reader.key);
    const late = { action: "hide", reason: "spam", version: 1 };
    expect((await send("POST", at(id, "/decisions"), late, editor.key)).status).toBe(409);
  });
});

describe("who asks", () => {
  test("a key that covers only reading writes nothing, and is told what it lacks", async () => {
    const key = await keyOf(reader.viewer, ["read"]);
    const { id } = await aComment();
    for (const [method, path, body] of [
      ["POST", "/api/v1/annotations", { target: { article: slug }, body: "x" }],
      ["PATCH", at(id), { body: "x" }],
      ["DELETE", at(id), undefined],
      ["POST", `/api/v1/facts/${fact}/reports`, { reason: "wrong_fact" }],
      ["POST", "/api/v1/groups", { name: "x" }],
    ] as const) {
      const response = body ? await send(method, path, body, key) : await ask(path, key, method);
      expect(response.status, `${method} ${path}`).toBe(403);
      expect(response.headers.get("www-authenticate")).toContain("insufficient_scope");
    }
    expect(await (await ask("/api/v1/me", key)).json()).toMatchObject({ id: reader.viewer.id, scopes: ["read"] });
  });

  test("an editor's key that does not cover moderating meets neither what waits nor the queue's powers", async () => {
    const key = await keyOf(editor.viewer, ["read", "annotate"]);
    const { id } = await aComment();
    expect((await send("POST", at(id, "/decisions"), { action: "hide", reason: "spam" }, key)).status).toBe(403);
    await db.annotation.update({ where: { id }, data: { status: "held" } });
    expect((await ask(at(id), key)).status).toBe(404);
    expect((await ask(at(id), editor.key)).status).toBe(200);
  });

  test("a suspended person's key reads as they do and writes nothing", async () => {
    const suspended = await anAsker("editor", ["read", "annotate", "moderate"], { suspended: true });
    const { id } = await aComment();
    expect((await ask(at(id), suspended.key)).status).toBe(200);
    const response = await send("POST", "/api/v1/annotations", { target: { article: slug }, body: "x" }, suspended.key);
    expect(response.status).toBe(403);
    expect((await problemOf(response)).type).toBe("/api/problems#suspended");
  });

  test("a key that is none of ours opens nothing, not even what is public", async () => {
    for (const authorization of ["Bearer x", "Bearer", `${reader.key.authorization}x`]) {
      const response = await ask("/api/v1/annotations", { authorization });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toContain("invalid_token");
    }
  });

  test("private notes and those of groups of others are not there", async () => {
    const { id } = await aComment({ visibility: "private" });
    expect((await ask(at(id), reader.key)).status).toBe(200);
    for (const by of [other, editor]) expect((await ask(at(id), by.key)).status).toBe(404);
    expect((await ask(at(id))).status).toBe(404);
  });
});

describe("hostile bodies", () => {
  const post = (body: string, type = "application/json") =>
    ask("/api/v1/annotations", { ...reader.key, "content-type": type }, "POST", body);

  test.each([
    ["nothing", "", 400],
    ["half of JSON", '{"target":', 400],
    ["brackets without an end", "[".repeat(100_000), 400],
    ["a list", "[]", 422],
    ["null", "null", 422],
    ["a number", "1e999", 422],
    ["a prototype", '{"__proto__":{"editorial":true},"target":{"article":"x"},"body":"x"}', 422],
    ["a name that is none of ours", '{"target":{"article":"x"},"body":"x","status":"published"}', 422],
    ["a creator of its own choice", '{"target":{"article":"x"},"body":"x","creatorId":"x"}', 422],
    ["words of another kind", '{"target":{"article":"x"},"body":{"html":"x"}}', 422],
    ["too many words", JSON.stringify({ target: { article: "x" }, body: "а".repeat(10_001) }), 422],
    ["too much of everything", JSON.stringify({ body: "а".repeat(200_001) }), 413],
    ["too many tags", JSON.stringify({ target: { article: "x" }, tags: Array(11).fill("a") }), 422],
    ["an offset beyond the text", '{"target":{"article":"x"},"selection":{"exact":"a","start":-1}}', 422],
    ["a page of a dangerous kind", '{"target":{"uri":"javascript:alert(1)"},"body":"x"}', 422],
    ["a target that is not there", '{"target":{"article":"never-was"},"body":"x"}', 404],
    ["no target", '{"target":{},"body":"x"}', 422],
  ])("%s", async (_, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect((await problemOf(response)).status).toBe(status);
  });

  test("letters that no database holds are taken out", async () => {
    const said = { target: { article: `${slug}\0` }, body: "а\0б\ud800", language: "r\0u", tags: ["т\0"] };
    const response = await send("POST", "/api/v1/annotations", said, reader.key);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ body: "аб\ufffd", language: "ru", tags: ["т"] });
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "application/jsonp"])(
    "as %j it is not read: forms of other sites send such",
    async (type) => {
      const response = await post(JSON.stringify({ target: { article: slug }, body: "x" }), type);
      expect(response.status).toBe(415);
      expect(response.headers.get("accept-post")).toBe("application/json");
    },
  );

  test.each(["/api/v1/annotations/%00", "/api/v1/annotations/a'b", `/api/v1/annotations/${"x".repeat(65)}`])(
    "%s names nothing",
    async (path) => expect((await ask(path, reader.key, "DELETE")).status).toBe(404),
  );

  test("every write refuses what fits no schema, and none breaks", async () => {
    const filled = (path: string) =>
      path
        .replace("{slug}", slug)
        .replace("{id}", path.includes("/facts/") ? fact : "none")
        .replace("{kind}", "useful");
    for (const operation of OPERATIONS.filter(({ body }) => body)) {
      for (const body of [[], "x", { a: 1 }, { body: 1, reason: 1, action: 1, name: 1 }, null]) {
        const response = await send(methodOf(operation), filled(operation.path), body, editor.key);
        expect(response.status, `${operation.operationId} ${JSON.stringify(body)}`).toBe(422);
      }
    }
  });
});

describe("lists", () => {
  const listed = async (query: string, key: Record<string, string> = {}) => {
    const items: z.infer<typeof AnnotationSaid>[] = [];
    for (let next: string | null = `/api/v1/annotations?${query}`; next; ) {
      const response = await ask(next.replace(/^https?:\/\/[^/]+/, ""), key);
      expect(response.status).toBe(200);
      const page = ListSaid.parse(await response.json());
      items.push(...page.items);
      next = page.next;
    }
    return items;
  };

  test("1,000 made in one instant all page out, each once, in growing order", async () => {
    const { article } = await anArticleWithFacts();
    const base = await anAnnotation(other.viewer, { article: article.slug, body: "Первый." });
    await sql(
      `INSERT INTO "Annotation" ("id", "creatorId", "motivations", "body", "targetKey", "targetUri", "articleId")
       SELECT 'many' || i, n."creatorId", n."motivations", 'Много ' || i, n."targetKey", n."targetUri", n."articleId"
       FROM "Annotation" n, generate_series(2, 1000) i WHERE n."id" = $1`,
      [base.id],
    );
    const all = await listed(`article=${article.slug}&limit=100`);
    expect(all).toHaveLength(1000);
    expect(new Set(all.map(({ id }) => id)).size).toBe(1000);
    const moments = all.map(({ created }) => created);
    expect(moments).toEqual([...new Set(moments)].sort());
  }, 30_000);

  test("are narrowed by article, fact, entity, creator, tag, group and thread", async () => {
    const mine = await anAsker("reader");
    const group = z
      .looseObject({ slug: z.string(), id: z.string() })
      .parse(await (await send("POST", "/api/v1/groups", { name: "Свои" }, mine.key)).json());
    const comment = await aComment({ tags: ["Ош и заводы"] }, mine);
    const reply = await aComment({ target: { parent: comment.id } }, mine);
    const onFact = await aComment({ target: { fact } }, mine);
    const onEntity = await aComment({ target: { entity } }, mine);
    const inGroup = await aComment({ visibility: "group", group: group.id }, mine);
    const elsewhere = await aComment({ target: { uri: "https://example.org/a" } }, mine);
    const ids = async (query: string, key: Record<string, string> = mine.key) =>
      (await listed(`creator=${mine.viewer.id}&${query}`, key)).map(({ id }) => id);
    expect(await ids("")).toEqual([comment, reply, onFact, onEntity, inGroup, elsewhere].map(({ id }) => id));
    expect(await ids(`article=${slug}`)).toEqual([comment.id, reply.id, onFact.id, inGroup.id]);
    expect(await ids(`fact=${fact}`)).toEqual([onFact.id]);
    expect(await ids(`entity=${entity}`)).toEqual([onEntity.id]);
    expect(await ids(`tag=${encodeURIComponent("ОШ И заводы")}`)).toEqual([comment.id]);
    expect(await ids(`thread=${comment.id}`)).toEqual([reply.id]);
    for (const name of [group.slug, group.id]) {
      expect(await ids(`group=${name}`)).toEqual([inGroup.id]);
      expect(await ids(`group=${name}`, other.key)).toEqual([]);
    }
    expect((await listed("creator=me", mine.key)).length).toBe(6);
    expect((await ask("/api/v1/annotations?creator=me")).status).toBe(401);
  });
});

test("every route that writes has been met", () => {
  const writing = OPERATIONS.filter((operation) => methodOf(operation) !== "GET").map(({ path }) => path);
  expect(ROUTES.map(({ path }) => path)).toEqual(expect.arrayContaining(writing));
});

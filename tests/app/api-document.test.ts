import { expect, test, vi } from "vitest";
import { z } from "zod";
import { validatorOf } from "@/tests/support/api-schema";
import { asOpenApi, listRoutes } from "@/tests/support/doors";

vi.stubEnv("DATABASE_URL", "postgresql://nowhere");
vi.stubEnv("NEXTAUTH_SECRET", "only for tests, worth nothing");
const { openApiDocument } = await import("@/app/api/_openapi/document");
const { methodOf } = await import("@/app/_request/operation");
const { OPERATIONS } = await import("@/app/api/_operations/all");

const UNLISTED = ["/api/v1/openapi.json"]; // the document itself
const MEDIA = z.object({
  schema: z.record(z.string(), z.unknown()),
  examples: z.record(z.string(), z.unknown()).optional(),
});
const Content = z.record(z.string(), MEDIA);
const OperationSaid = z.looseObject({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.enum(["path", "query", "header"]) })),
  requestBody: z.strictObject({ required: z.literal(true), content: Content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: Content.optional() })),
});
const Described = z.looseObject({
  openapi: z.literal("3.1.1"),
  paths: z.record(z.string(), z.partialRecord(z.enum(["get", "post", "put", "patch", "delete"]), OperationSaid)),
  components: z.looseObject({
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.string() })),
  }),
});
const document = Described.parse(JSON.parse(JSON.stringify(openApiDocument())));
const SAID = Object.entries(document.paths).flatMap(([path, here]) =>
  Object.entries(here).map(([method, said]) => ({ path, method, said })),
);
const saidOf = (operation: (typeof OPERATIONS)[number]) =>
  SAID.find(({ path, method }) => path === operation.path && method === methodOf(operation).toLowerCase())?.said;

test("every route of the API is in the document, and everything in the document is there", () => {
  const routes = listRoutes().map(({ path }) => asOpenApi(path));
  const there = routes.filter((path) => path.startsWith("/api/v1/") && !UNLISTED.includes(path));
  expect(there.length).toBeGreaterThanOrEqual(7);
  expect(Object.keys(document.paths).sort()).toEqual(there.sort());
});

test("what a route does and what is written of it are the same", async () => {
  const { ask, ROUTES } = await import("@/tests/support/api-routes");
  for (const { path } of ROUTES.filter(({ path }) => !UNLISTED.includes(path))) {
    const { headers } = await ask(
      path.replace(/\{\w+\}/g, "x").replace("reactions/x", "reactions/useful"),
      {},
      "OPTIONS",
    );
    const does = (headers.get("allow") ?? "").toLowerCase().split(", ");
    const said = Object.keys(document.paths[path] ?? {});
    expect(does.filter((method) => !["head", "options"].includes(method)).sort(), path).toEqual(said.sort());
  }
});

test("names of operations are names, each once", () => {
  const names = SAID.map(({ said }) => said.operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]+$/);
});

test("each place in a path is a parameter, and the other way round", () => {
  for (const { path, said } of SAID) {
    const places = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name);
    expect(said.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name)).toEqual(places);
  }
});

test("every write needs somebody, and every way to say who one is is described", () => {
  for (const { method, said } of SAID) {
    const isOpen = said.security.some((way) => Object.keys(way).length === 0);
    if (method !== "get") expect(isOpen, said.operationId).toBe(false);
    for (const way of said.security.flatMap(Object.keys))
      expect(document.components.securitySchemes).toHaveProperty(way);
    if (!isOpen) expect(Object.keys(said.responses)).toContain("401");
  }
});

test("every reference leads somewhere", () => {
  const references = Array.from(JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g), ([, path = ""]) => path);
  expect(references.length).toBeGreaterThan(20);
  for (const path of new Set(references)) expect(at(document, path.split("/")), path).toBeDefined();
});

test("schemas say nothing of identities or dialects of their own", () => {
  const text = JSON.stringify(document.components.schemas);
  expect(text).not.toContain('"$id"');
  expect(text).not.toContain('"$schema"');
});

const PROMISED = OPERATIONS.map((operation) => ({ ...operation, said: saidOf(operation) }));
const exampleOf = (media: z.infer<typeof MEDIA> | undefined) =>
  z.looseObject({ value: z.looseObject({}) }).parse(media?.examples?.one).value;

test.each(PROMISED.filter(({ success }) => success !== 204))(
  "$operationId: the example of its answer fits the schema, and nothing may be added to it",
  ({ said, success = 200 }) => {
    const media = said?.responses[success]?.content?.["application/json"];
    const fits = validatorOf(media?.schema ?? {}, document.components);
    expect(fits(exampleOf(media))).toEqual([]);
    expect(fits({ ...exampleOf(media), secret: "x" })).not.toEqual([]);
    expect(fits({})).not.toEqual([]);
  },
);

test.each(PROMISED.filter(({ body }) => body))(
  "$operationId: the example of what is sent fits the schema and is read by it, and nothing may be added",
  ({ said, body }) => {
    const media = said?.requestBody?.content["application/json"];
    const fits = validatorOf(media?.schema ?? {}, document.components);
    expect(fits(exampleOf(media))).toEqual([]);
    expect(body?.safeParse(exampleOf(media)).error).toBeUndefined();
    const more = { ...exampleOf(media), secret: "x" };
    expect(fits(more)).not.toEqual([]);
    expect(body?.safeParse(more).success).toBe(false);
  },
);

const at = (value: unknown, [name, ...rest]: string[]): unknown =>
  name === undefined ? value : at(z.record(z.string(), z.unknown()).parse(value)[name], rest);

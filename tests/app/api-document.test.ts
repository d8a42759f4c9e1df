import { expect, test, vi } from "vitest";
import { z } from "zod";
import { validatorOf } from "@/tests/support/api-schema";
import { asOpenApi, listRoutes } from "@/tests/support/doors";

vi.stubEnv("DATABASE_URL", "postgresql://nowhere");
vi.stubEnv("NEXTAUTH_SECRET", "only for tests, worth nothing");
const { openApiDocument } = await import("@/app/api/_openapi/document");
const { OPERATIONS } = await import("@/app/api/_operations/all");

const UNLISTED = ["/api/v1/openapi.json"]; // the document itself
const MEDIA = z.object({
  schema: z.record(z.string(), z.unknown()),
  examples: z.record(z.string(), z.unknown()).optional(),
});
const Described = z.looseObject({
  openapi: z.literal("3.1.1"),
  paths: z.record(
    z.string(),
    z.strictObject({
      get: z.looseObject({
        operationId: z.string(),
        parameters: z.array(z.looseObject({ name: z.string(), in: z.enum(["path", "query", "header"]) })),
        responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), MEDIA).optional() })),
      }),
    }),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});
const document = Described.parse(JSON.parse(JSON.stringify(openApiDocument())));

test("every route of the API is in the document, and everything in the document is there", () => {
  const routes = listRoutes().map(({ path }) => asOpenApi(path));
  const there = routes.filter((path) => path.startsWith("/api/v1/") && !UNLISTED.includes(path));
  expect(there.length).toBeGreaterThanOrEqual(7);
  expect(Object.keys(document.paths).sort()).toEqual(there.sort());
});

test("names of operations are names, each once", () => {
  const names = Object.values(document.paths).map(({ get }) => get.operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]+$/);
});

test("each place in a path is a parameter, and the other way round", () => {
  for (const [path, { get }] of Object.entries(document.paths)) {
    const places = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name);
    expect(get.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name)).toEqual(places);
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

test.each(OPERATIONS.map(({ path }) => path))(
  "the example of %s fits its schema, and nothing may be added to it",
  (path) => {
    const media = document.paths[path]?.get.responses["200"]?.content?.["application/json"];
    const fits = validatorOf(media?.schema ?? {}, document.components);
    const example = z.looseObject({ value: z.looseObject({}) }).parse(media?.examples?.one).value;
    expect(fits(example)).toEqual([]);
    expect(fits({ ...example, secret: "x" })).not.toEqual([]);
    expect(fits({})).not.toEqual([]);
  },
);

const at = (value: unknown, [name, ...rest]: string[]): unknown =>
  name === undefined ? value : at(z.record(z.string(), z.unknown()).parse(value)[name], rest);

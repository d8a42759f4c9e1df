import { validate } from "@hyperjump/json-schema/openapi-3-1";
import { expect, test, vi } from "vitest";

vi.stubEnv("DATABASE_URL", "postgresql://nowhere");
vi.stubEnv("NEXTAUTH_SECRET", "only for tests, worth nothing");
const { openApiDocument } = await import("@/app/api/_openapi/document");

/**
 * The schemas that the OpenAPI Initiative publishes for 3.1, as the library holds them with which it tests them itself: of
 * the document, and of the document with all JSON schemas in it, which are of the draft that ours names.
 * → https://spec.openapis.org/#openapi-specification-schemas
 */
const OFFICIAL = {
  document: "https://spec.openapis.org/oas/3.1/schema",
  "document and its schemas": "https://spec.openapis.org/oas/3.1/schema-draft-2020-12",
};

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
const document = (): { [name: string]: Json } => JSON.parse(JSON.stringify(openApiDocument()));

test.each(Object.entries(OFFICIAL))(
  "the OpenAPI document is one by the official schema of the %s",
  async (_, schema) => {
    expect(await validate(schema, document(), "BASIC")).toEqual({ valid: true });
  },
);

test.each<[string, (described: ReturnType<typeof document>) => void]>([
  ["without a title", ({ info }) => delete Object(info).title],
  ["with a parameter in nothing", ({ paths }) => firstOf(firstOf(paths)).parameters.unshift({ name: "q" })],
  ["with a path that is none", ({ paths }) => Object.assign(Object(paths), { "api/v1": {} })],
  ["with a field that is none", (described) => Object.assign(described, { path: {} })],
  [
    "with a schema of no type there is",
    ({ components }) => Object.assign(firstOf(Object(components).schemas), { type: "strnig" }),
  ],
  [
    "with a required that is no list",
    ({ components }) => Object.assign(firstOf(Object(components).schemas), { required: true }),
  ],
])("a document %s is none", async (_, spoil) => {
  const spoiled = document();
  spoil(spoiled);
  const { valid } = await validate(OFFICIAL["document and its schemas"], spoiled);
  expect(valid).toBe(false);
});

const firstOf = (value: unknown) => Object.values(Object(value))[0] as { parameters: unknown[] };

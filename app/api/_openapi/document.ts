import type { Operation } from "@/app/_request/operation";
import { REFUSALS, type RefusalCode } from "@/lib/platform/app-error";
import { environment } from "@/lib/platform/environment";
import { OPERATIONS } from "../_operations/all";
import { answerSchema, namedSchemas, parameterSchemas, type Schema } from "./schemas";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The OpenAPI document, made of the schemas by which the routes read and answer. → https://spec.openapis.org/oas/v3.1.1 */
export function openApiDocument(): Schema {
  return {
    openapi: "3.1.1",
    jsonSchemaDialect: DIALECT,
    info: {
      title: "Spravka",
      version: "1",
      summary: "An annotated news archive",
      description: ABOUT,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: new URL(environment().NEXTAUTH_URL).origin }],
    externalDocs: { description: "The same for people", url: new URL("/api", environment().NEXTAUTH_URL).href },
    security: [{}],
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: describe(operation) }])),
    components: {
      schemas: namedSchemas(),
      headers: HEADERS,
      responses: Object.fromEntries(
        Object.entries(PROBLEMS).map(([name, description]) => [name, problem(description)]),
      ),
    },
  };
}

export const ABOUT =
  "Reading needs no account. Offsets come twice: `utf16` as JavaScript counts, and in `target` in Unicode code points, " +
  "as the W3C Web Annotation Data Model asks. Lists are paged: follow `next` (also in `Link`) until it is null.";

const PROBLEMS = {
  NotModified: "What If-None-Match names is what would be answered",
  NotAcceptable: "Accept leaves no room for JSON",
  Invalid: "A parameter does not fit, or is none of ours",
  Failed: "An error on our side",
};

/** What a refusal of some routes means. */
const REFUSED: Record<RefusalCode, string> = {
  invalid: PROBLEMS.Invalid,
  unauthenticated: "Only for people who are signed in",
  forbidden: "Not for this account",
  "not-found": "There is no such thing, or not for who asks",
  conflict: "Another change was in the way",
  gone: "No longer here",
  "too-large": "Too large",
  "too-many": "Too often; Retry-After says when again",
  unavailable: "Not answering now",
};

const HEADERS = {
  ETag: { description: "Of this answer; weak", schema: { type: "string" } },
  Link: { description: 'The next page: <address>; rel="next"', schema: { type: "string" } },
  "X-Request-Id": { description: "Names the request in our logs", schema: { type: "string" } },
};

function describe({ operationId, summary, description, params, query, answer, example, refusals }: Operation): Schema {
  const hasPages = "cursor" in query.shape;
  return {
    operationId,
    summary,
    ...(description && { description }),
    parameters: [
      ...parameterSchemas(params).map(parameter("path")),
      ...parameterSchemas(query).map(parameter("query")),
      { name: "If-None-Match", in: "header", schema: { type: "string" } },
    ],
    responses: {
      200: {
        description: "OK",
        headers: {
          ETag: { $ref: "#/components/headers/ETag" },
          "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
          ...(hasPages && { Link: { $ref: "#/components/headers/Link" } }),
        },
        content: { "application/json": { schema: answerSchema(answer), examples: { one: { value: example } } } },
      },
      304: named("NotModified"),
      ...Object.fromEntries(refusals.map((code) => [REFUSALS[code], problem(REFUSED[code])])),
      406: named("NotAcceptable"),
      422: named("Invalid"),
      500: named("Failed"),
    },
  };
}

const named = (response: keyof typeof PROBLEMS): Schema => ({ $ref: `#/components/responses/${response}` });

const parameter =
  (place: "path" | "query") =>
  ({ name, isRequired, schema: { description, ...schema } }: ReturnType<typeof parameterSchemas>[number]): Schema => ({
    name,
    in: place,
    required: place === "path" || isRequired,
    ...(typeof description === "string" && { description }),
    schema,
  });

function problem(description: string): Schema {
  if (description === PROBLEMS.NotModified) return { description };
  return {
    description,
    headers: { "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" } },
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

import { methodOf, type Operation } from "@/app/_request/operation";
import { REFUSALS, type RefusalCode } from "@/lib/platform/app-error";
import { environment } from "@/lib/platform/environment";
import { OPERATIONS } from "../_operations/all";
import { answerSchema, bodySchema, namedSchemas, parameterSchemas, type Schema } from "./schemas";

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
    paths: pathsOf(OPERATIONS),
    components: {
      schemas: namedSchemas(),
      headers: HEADERS,
      responses: Object.fromEntries(
        Object.entries(PROBLEMS).map(([name, description]) => [name, problem(description)]),
      ),
      securitySchemes: SECURITY,
    },
  };
}

export const ABOUT =
  "Reading what is public needs no account. A program writes with a key that a person has made on `/account/tokens`: " +
  "`Authorization: Bearer …`; it may do what its scopes cover, and no more than that person may. Bodies are JSON. " +
  "Offsets come twice: `utf16` as JavaScript counts, and in `target` in Unicode code points, " +
  "as the W3C Web Annotation Data Model asks. Lists are paged: follow `next` (also in `Link`) until it is null. " +
  "A refusal is a problem (RFC 9457); 429 says in `Retry-After` when again.";

const SECURITY = {
  key: {
    type: "http",
    scheme: "bearer",
    description:
      "A key made on /account/tokens. Every key reads what its owner sees (scope read); others are annotate, groups, moderate.",
  },
  session: {
    type: "apiKey",
    in: "cookie",
    name: "spravka-session",
    description: "A person who is signed in; writes must come from a page of the archive itself (Origin).",
  },
};

const PROBLEMS = {
  NotModified: "What If-None-Match names is what would be answered",
  BadRequest: "The body cannot be read as JSON",
  NotAcceptable: "Accept leaves no room for JSON",
  PreconditionFailed: "The annotation is no longer of a version that If-Match names",
  UnsupportedMediaType: "The body is sent as something else than JSON",
  Invalid: "A parameter or a member of the body does not fit, or is none of ours",
  KeyReused: "As Invalid; or the Idempotency-Key came before with another body",
  Failed: "An error on our side",
};

/** What a refusal of some routes means. */
const REFUSED: Record<RefusalCode, string> = {
  invalid: PROBLEMS.Invalid,
  unauthenticated: "Only with a key or a session; or the key does not fit: see WWW-Authenticate",
  forbidden: "Not for this account, or not covered by this key",
  "not-found": "There is no such thing, or not for who asks",
  conflict: "Another change was in the way, or what is there does not allow it",
  gone: "No longer here",
  "too-large": "Too large",
  "too-many": "Too often; Retry-After says when again",
  unavailable: "Not answering now",
};

const text = (description: string): Schema => ({ description, schema: { type: "string" } });
const HEADERS = {
  ETag: text("Of this answer. Of an annotation strong, beginning with its version; else weak"),
  Link: text('The next page: <address>; rel="next"'),
  Location: text("Where what was made can be read"),
  "Retry-After": { description: "Seconds", schema: { type: "integer" } },
  "WWW-Authenticate": text("Bearer, with what is wrong about the key"),
  "X-Request-Id": text("Names the request in our logs"),
};

function pathsOf(operations: readonly Operation[]): Schema {
  const paths = Map.groupBy(operations, ({ path }) => path);
  return Object.fromEntries(
    Array.from(paths, ([path, here]) => [
      path,
      Object.fromEntries(here.map((operation) => [methodOf(operation).toLowerCase(), describe(operation)])),
    ]),
  );
}

function describe(operation: Operation): Schema {
  const { operationId, summary, description, params, query, body, bodyExample, scope } = operation;
  return {
    operationId,
    summary,
    ...(description && { description }),
    security: scope ? [{ key: [scope] }, { session: [] }] : [{}, { key: ["read"] }, { session: [] }],
    parameters: [
      ...parameterSchemas(params).map(parameter("path")),
      ...parameterSchemas(query).map(parameter("query")),
      ...headersSent(operation).map(([name, what]) => ({ name, in: "header", ...text(what) })),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: bodySchema(body),
            ...(bodyExample !== undefined && { examples: { one: { value: bodyExample } } }),
          },
        },
      },
    }),
    responses: { ...responseOf(operation), ...refusalsOf(operation) },
  };
}

/** What a client may say in headers besides who it is. */
export function headersSent(
  operation: Pick<Operation, "method" | "isConditional" | "isRepeatable">,
): [string, string][] {
  return [
    ...(methodOf(operation) === "GET"
      ? [["If-None-Match", "An entity tag: 304 if that is what would be answered"]]
      : []),
    ...(operation.isConditional ? [["If-Match", "The entity tag of what you read: 412 if it is another by now"]] : []),
    ...(operation.isRepeatable
      ? [["Idempotency-Key", "The same key with the same body does it once; with another body it is refused"]]
      : []),
  ] as [string, string][];
}

function responseOf({ query, answer, example, success = 200, location }: Operation): Schema {
  const headers = ["X-Request-Id", ...(success === 204 ? [] : ["ETag"]), ...(location ? ["Location"] : [])];
  if ("cursor" in query.shape) headers.push("Link");
  return {
    [success]: {
      description: success === 201 ? "Made" : success === 204 ? "Done" : "OK",
      headers: Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
      ...(success !== 204 && {
        content: { "application/json": { schema: answerSchema(answer), examples: { one: { value: example } } } },
      }),
    },
  };
}

function refusalsOf(operation: Operation): Schema {
  const { refusals, body, isConditional, isRepeatable } = operation;
  return {
    ...(methodOf(operation) === "GET" && { 304: named("NotModified") }),
    ...(body && { 400: named("BadRequest"), 415: named("UnsupportedMediaType") }),
    ...(isConditional && { 412: named("PreconditionFailed") }),
    // A key that does not fit is refused wherever it is shown, and one that asks too often as well.
    ...Object.fromEntries(
      [...new Set([...refusals, "unauthenticated" as const, "too-many" as const])].map((code) => [
        REFUSALS[code],
        problem(REFUSED[code], REFUSALS[code]),
      ]),
    ),
    406: named("NotAcceptable"),
    422: named(isRepeatable ? "KeyReused" : "Invalid"),
    500: named("Failed"),
  };
}

/** The statuses of what an operation refuses. */
export const refusalStatuses = (operation: Operation): number[] =>
  Object.keys(refusalsOf(operation))
    .map(Number)
    .filter((status) => status >= 400)
    .sort((a, b) => a - b);

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

function problem(description: string, status?: number): Schema {
  if (description === PROBLEMS.NotModified) return { description };
  const headers = [
    "X-Request-Id",
    ...(status === 429 || status === 503 ? ["Retry-After"] : []),
    ...(status === 401 || status === 403 ? ["WWW-Authenticate"] : []),
  ];
  return {
    description,
    headers: Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

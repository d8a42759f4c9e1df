import type { z } from "zod";
import { AppError } from "@/lib/platform/app-error";
import { environment } from "@/lib/platform/environment";
import { versionsIn } from "./entity-tag";
import { methodOf, type Operation } from "./operation";
import type { Mistake, Refusal } from "./problem";

export interface Asked<Params, Query, Body = unknown> {
  params: Params;
  query: Query;
  body: Body;
  /** This very address, with its query, as people outside see it. */
  here: URL;
  /** The same request with the same key does its work once; null where none was sent. */
  idempotencyKey: string | null;
  /** The versions that `If-Match` names, of which the present one must be one; null where any will do. */
  seen: readonly number[] | null;
}

/** Characters of a body; the longest annotation with its quotation is a quarter of it. */
const LONGEST_BODY = 200_000;
const JSON_TYPES = /^application\/(?:json|merge-patch\+json)\s*(?:;|$)/i;

/** What a request asks for, by the schemas of its operation, or why it cannot be heeded. */
export async function readAsked<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType, B extends z.ZodType>(
  operation: Operation<P, Q, A, B>,
  request: Request,
  named: Record<string, unknown>,
): Promise<Asked<z.output<P>, z.output<Q>, z.output<B>> | { refused: Refusal }> {
  const place = operation.params.safeParse(named);
  if (!place.success) throw new AppError("not-found", "not-found");
  const { pathname, search, searchParams } = new URL(request.url);
  const wanted = operation.query.safeParse(readQuery(searchParams));
  if (!wanted.success) return invalid("bad-query", wanted.error, "query");
  const headers = readHeaders(operation, request.headers);
  if ("refused" in headers) return headers;
  const body = await readBody(operation, request);
  if ("refused" in body) return body;
  const here = new URL(pathname + search, environment().NEXTAUTH_URL);
  return { params: place.data, query: wanted.data, body: body.data, here, ...headers };
}

/** A name that comes twice is a list, which no parameter of ours takes. */
function readQuery(query: URLSearchParams): Record<string, string | string[]> {
  const entries = [...new Set(query.keys())].map((name): [string, string | string[]] => {
    const values = query.getAll(name);
    return [name, values.length > 1 ? values : (values[0] ?? "")];
  });
  return Object.fromEntries(entries);
}

function readHeaders(
  { isConditional, isRepeatable, operationId }: Pick<Operation, "isConditional" | "isRepeatable" | "operationId">,
  headers: Headers,
): Pick<Asked<unknown, unknown>, "idempotencyKey" | "seen"> | { refused: Refusal } {
  const key = isRepeatable ? headers.get("idempotency-key") : null;
  if (key !== null && !/^[\x21-\x7e]{1,200}$/.test(key)) {
    const mistakes: Mistake[] = [{ in: "header", name: "Idempotency-Key", reason: "wrong-value" }];
    return { refused: { status: 422, reason: "check-fields", mistakes } };
  }
  const ifMatch = isConditional ? headers.get("if-match") : null;
  return {
    idempotencyKey: key && `${operationId} ${key}`,
    seen: ifMatch === null || ifMatch.trim() === "*" ? null : versionsIn(ifMatch),
  };
}

/** A body as its schema reads it. What no key types (NUL, half of a pair) is taken out, as it is of forms. */
async function readBody<B extends z.ZodType>(
  operation: Operation<z.ZodObject, z.ZodObject, z.ZodType, B>,
  request: Request,
): Promise<{ data: z.output<B> } | { refused: Refusal }> {
  const { body } = operation;
  if (!body) return { data: undefined as z.output<B> };
  if (!JSON_TYPES.test(request.headers.get("content-type") ?? "")) {
    const name = methodOf(operation) === "PATCH" ? "Accept-Patch" : "Accept-Post";
    return { refused: { status: 415, reason: "not-json", headers: { [name]: "application/json" } } };
  }
  const text = await request.text();
  if (text.length > LONGEST_BODY) throw new AppError("too-large", "too-large");
  const json = parse(text);
  if (!json) return { refused: { status: 400, reason: "bad-json" } };
  const read = body.safeParse(json.value);
  return read.success ? { data: read.data } : invalid("check-fields", read.error, "body");
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text, (_, value) => (typeof value === "string" ? plain(value) : value)) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null; // brackets nested too deep
    throw error;
  }
}

const plain = (words: string): string => words.replaceAll("\0", "").toWellFormed();

const invalid = (reason: string, error: z.ZodError, place: "query" | "body"): { refused: Refusal } => ({
  refused: { status: 422, reason, mistakes: error.issues.flatMap((issue) => mistakesOf(issue, place)) },
});

function mistakesOf(issue: z.core.$ZodIssue, place: "query" | "body"): Mistake[] {
  const name = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys
      .slice(0, 20)
      .map((key) => ({ in: place, name: join(name, key.slice(0, 100)), reason: "unknown-parameter" }));
  }
  return [{ in: place, name, reason: issue.message }];
}

const join = (...names: string[]): string => names.filter((name) => name !== "").join(".");

import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { environment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import type { Operation } from "./operation";
import { type Mistake, problem, type Refusal, refusalOf } from "./problem";
import { getViewer } from "./viewer";

const ALLOW = "GET, HEAD, OPTIONS";

/**
 * Any page of the web may read, but never as the person who is signed in here: with "*" browsers hand over only answers
 * to requests without cookies (Fetch, CORS protocol and credentials).
 */
const ANYBODY = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Retry-After, X-Request-Id",
};
const READING = { ...ANYBODY, Vary: "Accept, Accept-Language, Cookie" };

export interface Asked<Params, Query> {
  params: Params;
  query: Query;
  /** This very address, with its query, as people outside see it. */
  here: URL;
}

/** Next gives no params at all to a route without any. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/** The handlers of a route that is read: `export const { GET, HEAD, … } = apiRoute(operation, run)`. */
export function apiRoute<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  operation: Operation<P, Q, A>,
  run: (viewer: Viewer, asked: Asked<z.output<P>, z.output<Q>>) => Promise<z.input<A>>,
) {
  const read: Handler = (request, { params }) =>
    attempt(request, async () => {
      if (!acceptsJson(request.headers.get("accept"))) throw NOT_ACCEPTABLE;
      const asked = readAsked(operation, request, (await params) ?? {});
      return "refused" in asked ? problem(request, asked.refused) : show(request, await run(await getViewer(), asked));
    });
  return { GET: read, HEAD: read, OPTIONS: preflight, ...writes(refuseMethod) };
}

/** The handlers of addresses under /api at which nothing is. */
export const nothingHere = () => {
  const missing: Handler = (request) => attempt(request, () => Promise.reject(new AppError("not-found", "not-found")));
  return { GET: missing, HEAD: missing, OPTIONS: missing, ...writes(missing) };
};

const writes = (handler: Handler) => ({ POST: handler, PUT: handler, PATCH: handler, DELETE: handler });

const NOT_ACCEPTABLE: Refusal = { status: 406, reason: "not-acceptable" };

async function attempt(request: Request, run: () => Promise<Response>): Promise<Response> {
  try {
    const answer = await run();
    for (const [name, value] of Object.entries(READING)) answer.headers.set(name, value);
    return answer;
  } catch (error) {
    return problem(request, { ...refusalFor(error, request), headers: READING });
  }
}

function refusalFor(error: unknown, request: Request): Refusal {
  if (error === NOT_ACCEPTABLE) return NOT_ACCEPTABLE;
  if (error instanceof AppError) return refusalOf(error);
  const { message, stack } = error instanceof Error ? error : { message: String(error) };
  const path = new URL(request.url).pathname;
  log.error({ id: request.headers.get("x-request-id"), path, message, stack }, "api failed");
  return { status: 500, reason: "failed" };
}

/** A missing Accept accepts everything; "q=0" means "not this" (RFC 9110 §12.5.1). The most exact range decides. */
function acceptsJson(accept: string | null): boolean {
  if (!accept?.trim()) return true;
  const ranges = accept
    .toLowerCase()
    .split(",")
    .map((range) => range.split(";").map((part) => part.trim()));
  for (const type of ["application/json", "application/*", "*/*"]) {
    const found = ranges.find(([name]) => name === type);
    if (found) return !found.some((part) => /^q=0(\.0*)?$/.test(part));
  }
  return false;
}

function readAsked<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  { params, query }: Operation<P, Q, A>,
  request: Request,
  named: Record<string, unknown>,
): Asked<z.output<P>, z.output<Q>> | { refused: Refusal } {
  const place = params.safeParse(named);
  if (!place.success) throw new AppError("not-found", "not-found");
  const { pathname, search, searchParams } = new URL(request.url);
  const wanted = query.safeParse(readQuery(searchParams));
  if (!wanted.success) {
    return { refused: { status: 422, reason: "bad-query", mistakes: wanted.error.issues.flatMap(mistakesOf) } };
  }
  const here = new URL(pathname + search, environment().NEXTAUTH_URL);
  return { params: place.data, query: wanted.data, here };
}

/** A name that comes twice is a list, which no parameter of ours takes. */
function readQuery(query: URLSearchParams): Record<string, string | string[]> {
  const entries = [...new Set(query.keys())].map((name): [string, string | string[]] => {
    const values = query.getAll(name);
    return [name, values.length > 1 ? values : (values[0] ?? "")];
  });
  return Object.fromEntries(entries);
}

function mistakesOf(issue: z.core.$ZodIssue): Mistake[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((name) => ({ in: "query", name: name.slice(0, 100), reason: "unknown-parameter" }));
  }
  return [{ in: "query", name: String(issue.path[0] ?? ""), reason: issue.message }];
}

function show(request: Request, answer: unknown): Response {
  const body = JSON.stringify(answer);
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({ "Cache-Control": "private, no-cache", ETag: tag });
  const next = nextOf(answer);
  if (next) headers.set("Link", `<${next}>; rel="next"`);
  if (knows(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", "application/json; charset=utf-8");
  return new Response(request.method === "HEAD" ? null : body, { headers });
}

const nextOf = (answer: unknown): string | null =>
  typeof answer === "object" && answer && "next" in answer && typeof answer.next === "string" ? answer.next : null;

/** If-None-Match compares weakly: the W/ does not count (RFC 9110 §13.1.2). */
function knows(known: string | null, tag: string): boolean {
  const opaque = (word: string) => word.trim().replace(/^W\//, "");
  return known !== null && (known.trim() === "*" || known.split(",").some((word) => opaque(word) === opaque(tag)));
}

async function preflight(): Promise<Response> {
  return new Response(null, {
    status: 204,
    headers: {
      ...ANYBODY,
      Allow: ALLOW,
      "Access-Control-Allow-Methods": ALLOW,
      "Access-Control-Allow-Headers": "Accept, Accept-Language, If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}

async function refuseMethod(request: Request): Promise<Response> {
  return problem(request, { status: 405, reason: "method-not-allowed", headers: { ...READING, Allow: ALLOW } });
}

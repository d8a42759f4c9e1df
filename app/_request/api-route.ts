import type { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { log } from "@/lib/platform/log";
import { entityTag, isKnown } from "./entity-tag";
import { challengeOf, machineViewer } from "./machine-viewer";
import { type Method, methodOf, type Operation } from "./operation";
import { problem, type Refusal, refusalOf } from "./problem";
import { type Asked, readAsked } from "./read-asked";

export type { Asked } from "./read-asked";

const WRITES = ["POST", "PUT", "PATCH", "DELETE"] as const;

/**
 * Any page of the web may ask, but never as the person who is signed in here: with "*" browsers hand over only answers
 * to requests without cookies (Fetch, CORS protocol and credentials). Who writes from elsewhere brings a key.
 */
const ANYBODY = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Location, Retry-After, WWW-Authenticate, X-Request-Id",
};
const READING = { ...ANYBODY, Vary: "Accept, Accept-Language, Authorization, Cookie, Origin" };
const ASKING_HEADERS = "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match";

/** Next gives no params at all to a route without any. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/** One operation with what does it. */
export interface ApiDoor {
  method: Method;
  handle: Handler;
}

type Run<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType, B extends z.ZodType> = (
  viewer: Viewer,
  asked: Asked<z.output<P>, z.output<Q>, z.output<B>>,
) => Promise<z.input<A>>;

/** An operation with what does it, for `apiResource`. */
export const door = <P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType, B extends z.ZodType>(
  operation: Operation<P, Q, A, B>,
  run: Run<P, Q, A, B>,
): ApiDoor => ({
  method: methodOf(operation),
  handle: (request, { params }) =>
    attempt(request, async () => {
      if (!acceptsJson(request.headers.get("accept"))) throw NOT_ACCEPTABLE;
      const viewer = await machineViewer(request);
      if (operation.scope && viewer.kind === "guest") throw new AppError("unauthenticated", "sign-in-first");
      const asked = await readAsked(operation, request, (await params) ?? {});
      if ("refused" in asked) return problem(request, asked.refused);
      return show(request, operation, await heeding(asked, () => run(viewer, asked)));
    }),
});

/** The handlers of an address: `export const { GET, HEAD, … } = apiResource(door(read, …), door(write, …))`. */
export function apiResource(...doors: ApiDoor[]) {
  const by = new Map(doors.map(({ method, handle }) => [method, handle]));
  const methods = [...(by.has("GET") ? ["GET", "HEAD"] : []), ...WRITES.filter((method) => by.has(method)), "OPTIONS"];
  const allow = methods.join(", ");
  const refuse: Handler = async (request) =>
    problem(request, {
      ...{ status: 405, reason: "method-not-allowed", details: { values: { methods: allow } } },
      headers: { ...READING, Allow: allow },
    });
  const of = (method: Method): Handler => by.get(method) ?? refuse;
  return {
    ...{ GET: of("GET"), HEAD: of("GET"), OPTIONS: async () => preflight(allow) },
    ...{ POST: of("POST"), PUT: of("PUT"), PATCH: of("PATCH"), DELETE: of("DELETE") },
  };
}

/** The handlers of an address that does one thing. */
export const apiRoute = <P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType, B extends z.ZodType>(
  operation: Operation<P, Q, A, B>,
  run: Run<P, Q, A, B>,
) => apiResource(door(operation, run));

/** The handlers of addresses under /api at which nothing is. */
export const nothingHere = () => {
  const missing: Handler = (request) => attempt(request, () => Promise.reject(new AppError("not-found", "not-found")));
  const writes = { POST: missing, PUT: missing, PATCH: missing, DELETE: missing };
  return { GET: missing, HEAD: missing, OPTIONS: missing, ...writes };
};

const NOT_ACCEPTABLE: Refusal = { status: 406, reason: "not-acceptable" };

/** What `If-Match` named is no longer there: the client is told that its condition failed (RFC 9110 §15.5.13). */
async function heeding<T>({ seen }: { seen: readonly number[] | null }, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const isStale = error instanceof AppError && error.reason === "annotation-changed";
    if (isStale && seen !== null) throw PRECONDITION_FAILED;
    throw error;
  }
}
const PRECONDITION_FAILED: Refusal = { status: 412, reason: "annotation-changed" };

async function attempt(request: Request, run: () => Promise<Response>): Promise<Response> {
  try {
    const answer = await run();
    for (const [name, value] of Object.entries(READING)) answer.headers.set(name, value);
    return answer;
  } catch (error) {
    const refusal = refusalFor(error, request);
    return problem(request, { ...refusal, headers: { ...READING, ...refusal.headers } });
  }
}

function refusalFor(error: unknown, request: Request): Refusal {
  if (error === NOT_ACCEPTABLE) return NOT_ACCEPTABLE;
  if (error === PRECONDITION_FAILED) return PRECONDITION_FAILED;
  if (error instanceof AppError) return { ...refusalOf(error), headers: challengeOf(error) };
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

function show<A extends z.ZodType>(
  request: Request,
  { success = 200, location, version, answer: Answer }: Operation<z.ZodObject, z.ZodObject, A>,
  answer: z.input<A>,
): Response {
  const headers = new Headers({ "Cache-Control": "private, no-cache" });
  if (success === 204) return new Response(null, { status: 204, headers });
  const body = JSON.stringify(answer);
  const told = location || version ? Answer.parse(answer) : null;
  const tag = entityTag(body, told && version ? version(told) : null);
  headers.set("ETag", tag);
  const next = nextOf(answer);
  if (next) headers.set("Link", `<${next}>; rel="next"`);
  if (told && location) headers.set("Location", location(told));
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (isRead && isKnown(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", "application/json; charset=utf-8");
  return new Response(request.method === "HEAD" ? null : body, { status: success, headers });
}

const nextOf = (answer: unknown): string | null =>
  typeof answer === "object" && answer && "next" in answer && typeof answer.next === "string" ? answer.next : null;

async function preflight(allow: string): Promise<Response> {
  return new Response(null, {
    status: 204,
    headers: {
      ...ANYBODY,
      Allow: allow,
      "Access-Control-Allow-Methods": allow,
      "Access-Control-Allow-Headers": ASKING_HEADERS,
      "Access-Control-Max-Age": "86400",
    },
  });
}

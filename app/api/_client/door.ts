import type { z } from "zod";
import { bearerOf, challengeOf, machineViewer } from "@/app/_request/machine-viewer";
import { refusalSentence } from "@/app/_request/problem";
import { GUEST, type Viewer } from "@/lib/access/viewer";
import type { Site } from "@/lib/annotations/hypothesis/hypothesis";
import { AppError } from "@/lib/platform/app-error";
import { log } from "@/lib/platform/log";
import { siteOf } from "./site";

/**
 * The doors of the Hypothesis client: its addresses, its shapes, its way to say no. Who asks is said by a key alone; a
 * cookie counts for nothing here, so that any page of the web may be let in.
 */
export interface ClientAsked {
  request: Request;
  viewer: Viewer;
  site: Site;
  params: Record<string, string>;
  query: URLSearchParams;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof METHODS)[number];
/** What it gives is sent as JSON, but for an answer that is whole already; nothing at all is 204. */
type Run = (asked: ClientAsked) => Promise<unknown>;
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

const ANYBODY = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "X-Request-Id, Retry-After, WWW-Authenticate",
  Vary: "Accept, Authorization, Accept-Language",
};
const SENT = "Authorization, Content-Type, Hypothesis-Client-Version, Idempotency-Key, X-Client-Id";

/** The handlers of an address: `export const { GET, POST, … } = clientDoor({ GET: …, POST: … })`. */
export function clientDoor(runs: Partial<Record<Method, Run>>, headers: Record<string, string> = {}) {
  const allow = [...METHODS.filter((method) => runs[method]), ...(runs.GET ? ["HEAD"] : []), "OPTIONS"].join(", ");
  const handler =
    (method: Method): Handler =>
    (request, { params }) =>
      attempt(request, headers, async () => {
        const run = runs[method];
        if (!run) return refused(request, 405, "wrong-value", { Allow: allow });
        const answer = await run({
          ...{ request, site: siteOf(request.headers), viewer: await whoAsks(request) },
          ...{ params: plain(await params), query: new URL(request.url).searchParams },
        });
        if (answer instanceof Response) return answer;
        return answer === undefined ? new Response(null, { status: 204 }) : json(request, 200, answer);
      });
  const preflight: Handler = async () =>
    new Response(null, {
      status: 204,
      headers: {
        ...{ ...ANYBODY, Allow: allow, "Access-Control-Allow-Methods": allow, "Access-Control-Allow-Headers": SENT },
        "Access-Control-Max-Age": "86400",
      },
    });
  return {
    ...{ GET: handler("GET"), HEAD: handler("GET"), OPTIONS: preflight },
    ...{ POST: handler("POST"), PUT: handler("PUT"), PATCH: handler("PATCH"), DELETE: handler("DELETE") },
  };
}

/** Whoever's key it is; without a key a guest, whatever the cookie says. */
const whoAsks = async (request: Request): Promise<Viewer> =>
  bearerOf(request.headers) === null ? GUEST : machineViewer(request);

const plain = (params: Awaited<Context["params"]> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value ?? "")]));

async function attempt(
  request: Request,
  headers: Record<string, string>,
  run: () => Promise<Response>,
): Promise<Response> {
  const answer = await run().catch((error: unknown) => refusalFor(request, error));
  const always = { "Cache-Control": "private, no-store", ...(answer.ok ? headers : {}), ...ANYBODY };
  for (const [name, value] of Object.entries(always)) answer.headers.set(name, value);
  return answer;
}

function refusalFor(request: Request, error: unknown): Response {
  if (error instanceof AppError) {
    const { code, status, reason, details } = error;
    const [field] = Object.values(details.fields ?? {});
    const headers = challengeOf(error);
    if (details.retryAfter !== undefined) headers["Retry-After"] = String(Math.ceil(details.retryAfter));
    // The original answers 400 to whatever does not fit its schema.
    return refused(request, code === "invalid" ? 400 : status, field ?? reason, headers, details.values);
  }
  const { message, stack } = error instanceof Error ? error : { message: String(error) };
  const path = new URL(request.url).pathname;
  log.error({ id: request.headers.get("x-request-id"), path, message, stack }, "client api failed");
  return refused(request, 500, "failed");
}

function refused(
  request: Request,
  status: number,
  reason: string,
  headers: Record<string, string> = {},
  values?: Record<string, string | number>,
): Response {
  const answer = json(request, status, { status: "failure", reason: refusalSentence(request, reason, values) });
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}

const json = (request: Request, status: number, body: unknown): Response =>
  new Response(request.method === "HEAD" ? null : JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });

/** Bytes of what a client sends; its whole annotation with its selectors is far smaller. */
const LARGEST = 512 * 1024;

/**
 * The JSON that a client sends, checked.
 * @throws {AppError} too-large; invalid `check-fields`
 */
export async function readSent<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST) throw new AppError("too-large", "too-large");
  const text = await request.text();
  return checked(schema, parsed(text));
}

/** @throws {AppError} invalid `check-fields` with the first thing that does not fit */
export function checked<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const fields = Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join("."), message]));
  throw new AppError("invalid", "check-fields", { fields });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll("\\u0000", ""));
  } catch {
    return undefined; // no schema takes it
  }
}

import { SCOPES, type Scope } from "@/lib/access/scopes";
import type { SignedIn } from "@/lib/access/viewer";
import { issueApiToken } from "@/lib/accounts/commands/api-tokens";
import { db } from "@/lib/platform/db";
import { listRoutes } from "./doors";

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response>;

/** The doors of the annotation client with their handlers, those without places in their paths first. */
const ROUTES = await Promise.all(
  listRoutes()
    .filter(({ path }) => /^\/(?:api\/(?!v1|auth|\[)|oauth\/)/.test(path))
    .sort((a, b) => a.path.split("[").length - b.path.split("[").length)
    .map(async ({ path, file }) => ({
      pattern: new RegExp(`^${path.replace(/\[(\w+)\]/g, "(?<$1>[^/]+)")}$`),
      handlers: (await import(/* @vite-ignore */ `../../${file}`)) as Record<string, Handler | undefined>,
    })),
);

export const ORIGIN = "http://localhost:3000";

/** Whatever a door answers, as far as tests look into it. */
interface Json {
  [name: string]: unknown;
  id: string;
  updated: string;
  total: number;
  rows: { id: string; created: string; text: string; user: string; references?: string[] }[];
  access_token: string;
  refresh_token: string;
}

export interface ClientAnswer {
  status: number;
  headers: Headers;
  json: Json;
}

/** Asks a door of the client as the client does: with a key, or as a guest. */
export async function askClient(
  method: string,
  path: string,
  { key, body, headers }: { key?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<ClientAnswer> {
  const { pathname } = new URL(path, ORIGIN);
  for (const { pattern, handlers } of ROUTES) {
    const found = pattern.exec(pathname);
    const handler = found && handlers[method];
    if (!found || !handler) continue;
    const sent = { ...(key && { authorization: `Bearer ${key}` }), "accept-language": "en", ...headers };
    const text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
    const request = new Request(new URL(path, ORIGIN), { method, headers: sent, body: text });
    const answer = await handler(request, { params: Promise.resolve(found.groups && { ...found.groups }) });
    const words = await answer.text();
    return { status: answer.status, headers: answer.headers, json: words === "" ? null : JSON.parse(words) };
  }
  throw new Error(`no door answers ${method} ${path}`);
}

/** A key of somebody's, as the client gets it. */
export async function aKey({ id: userId }: Pick<SignedIn, "id">, scopes: readonly Scope[] = SCOPES): Promise<string> {
  return (await issueApiToken(db, { userId, kind: "client", name: "Hypothesis", scopes, days: 1 })).token;
}

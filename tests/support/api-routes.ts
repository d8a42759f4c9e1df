import { asOpenApi, listRoutes } from "./doors";

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response>;

/** The routes of /api/v1 with their handlers, those without places in their paths first. */
export const ROUTES = await Promise.all(
  listRoutes()
    .filter(({ path }) => path.startsWith("/api/v1/"))
    .sort((a, b) => Number(a.path.includes("[")) - Number(b.path.includes("[")))
    .map(async ({ path, file }) => ({
      path: asOpenApi(path),
      pattern: new RegExp(`^${path.replace(/\[(\w+)\]/g, "(?<$1>[^/]+)")}$`),
      handlers: (await import(/* @vite-ignore */ `../../${file}`)) as Record<string, Handler | undefined>,
    })),
);

const ORIGIN = "http://localhost:3000";

/** As Next calls a route: the handler of the file whose path fits. */
export async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
  body?: string,
): Promise<Response> {
  const { pathname } = new URL(path, ORIGIN);
  for (const { pattern, handlers } of ROUTES) {
    const params = pattern.exec(pathname)?.groups;
    const handler = params !== undefined || pattern.test(pathname) ? handlers[method] : undefined;
    if (!handler) continue;
    const decoded = Object.entries(params ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return handler(new Request(new URL(path, ORIGIN), { method, headers, body }), {
      params: Promise.resolve(params && Object.fromEntries(decoded)),
    });
  }
  throw new Error(`no route answers ${method} ${path}`);
}

/** The same with a body of JSON. */
export const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, { "content-type": "application/json", ...headers }, method, JSON.stringify(body));

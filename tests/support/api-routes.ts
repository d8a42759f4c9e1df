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

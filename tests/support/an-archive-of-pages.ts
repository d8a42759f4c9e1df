import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { gunzipSync } from "node:zlib";
import { PageCache } from "@/app/_server/page-cache";

export const SESSION = "spravka-session";
const servers: Server[] = [];

export function closeArchives(): void {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
}

interface Behaviour {
  bytes?: number;
  status?: number;
  headers?: Record<string, string>;
  whileRendering?: (pages: PageCache) => void;
  /** Given to `writeHead` before the body. */
  head?: Record<string, string> | string[];
}

/** A web server with the cache before a page that says who asks. */
export async function anArchive({
  bytes = 1_000_000,
  status = 200,
  headers = {},
  whileRendering,
  head,
}: Behaviour = {}) {
  const archive = { rendered: 0, clock: 0, pages: makePages(), get };
  function makePages(): PageCache {
    return new PageCache({
      bytes,
      defaultLocale: "ru",
      sessionCookies: [SESSION, `__Host-${SESSION}`],
      now: () => archive.clock,
    });
  }
  archive.pages.hears = true;
  let made = 0;
  const server = createServer((request, response) => {
    made += 1;
    const nonce = `nonce-${String(made).padStart(16, "0")}`; // always as long: pages are packed for that
    response.setHeader("x-nonce", nonce);
    const key = archive.pages.keyOf(request);
    if (key) request.headers["x-spravka-encoding"] = request.headers["accept-encoding"];
    if (key && archive.pages.answer(key, nonce, request, response)) return;
    if (key) archive.pages.watch(key, nonce, request, response);
    archive.rendered += 1;
    whileRendering?.(archive.pages);
    response.statusCode = status;
    response.setHeaders(new Map(Object.entries({ "content-type": "text/html; charset=utf-8", ...headers })));
    if (head) response.writeHead(status, head);
    response.write(`<script nonce="${nonce}"></script><p>${request.headers.cookie ?? "guest"}</p>`);
    response.end(`<p>Ңөү oʻzbek ${"слово ".repeat(200)}</p><script nonce="${nonce}"></script>`);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  async function get(path: string, headers: Record<string, string> = {}, method = "GET") {
    const answer = await ask(port, path, method, headers);
    return { ...answer, nonce: String(answer.headers["x-nonce"]) };
  }
  return archive;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

// Not fetch: it adds headers of its own and resolves ".." in paths.
async function ask(port: number, path: string, method: string, headers: Record<string, string>): Promise<Answer> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", path, method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(Buffer.from(chunk));
      const raw = Buffer.concat(chunks);
      const body = response.headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: body.toString("utf8") });
    });
    sent.once("error", reject).end();
  });
}

import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { PageCache } from "@/app/_server/page-cache";

const SESSION = "spravka-session";
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

describe("what a guest is shown is kept", () => {
  test("the second guest gets the first one's page, with a nonce of their own everywhere", async () => {
    const archive = await anArchive();
    const first = await archive.get("/articles/a");
    const second = await archive.get("/articles/a");
    expect(archive.rendered).toBe(1);
    expect(second.headers["x-spravka-page"]).toBe("kept");
    expect(second.nonce).not.toBe(first.nonce);
    expect(noncesIn(first.body)).toEqual([first.nonce, first.nonce]);
    expect(noncesIn(second.body)).toEqual([second.nonce, second.nonce]);
    expect(second.body.replaceAll(second.nonce, first.nonce)).toBe(first.body);
  });

  test("proxies and browsers are told to keep nothing", async () => {
    const archive = await anArchive();
    await archive.get("/");
    const { headers } = await archive.get("/");
    expect(headers["cache-control"]).toMatch(/private.*no-store/);
    expect(headers.vary).toMatch(/Cookie/);
  });

  test("packed with gzip it is the same page, letters of Kyrgyz and Uzbek and all", async () => {
    const archive = await anArchive();
    await archive.get("/", { "accept-encoding": "gzip" });
    const { body, headers } = await archive.get("/", { "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(body).toContain("Ңөү oʻzbek");
  });

  test("it grows old in thirty seconds", async () => {
    const archive = await anArchive();
    await archive.get("/");
    archive.clock += 29_999;
    await archive.get("/");
    expect(archive.rendered).toBe(1);
    archive.clock += 1;
    await archive.get("/");
    expect(archive.rendered).toBe(2);
  });

  test("each language and theme has its own", async () => {
    const archive = await anArchive();
    await archive.get("/", { "accept-language": "ky" });
    await archive.get("/", { "accept-language": "uz" });
    await archive.get("/", { "accept-language": "ky", cookie: "spravka-theme=dark" });
    await archive.get("/", { cookie: "spravka-language=ky" });
    expect(archive.rendered).toBe(3);
  });

  test("other cookies do not make another page", async () => {
    const archive = await anArchive();
    await archive.get("/");
    await archive.get("/", { cookie: "_ga=1; spravka-theme=<script>" });
    expect(archive.rendered).toBe(1);
  });
});

describe("nobody's own page is kept, and nobody signed in is answered from it", () => {
  test.each([
    ["signed in", { cookie: `${SESSION}=x` }],
    ["signed in over https", { cookie: `a=b; __Host-${SESSION}=x` }],
    ["asking for the data of a page", { rsc: "1" }],
    ["asking ahead", { "next-router-prefetch": "1" }],
    ["an action", { "next-action": "1" }],
    ["asking for a part", { range: "bytes=0-10" }],
    ["asking for no HTML", { accept: "application/json" }],
  ])("%s", async (_, headers) => {
    const archive = await anArchive();
    await archive.get("/");
    const answer = await archive.get("/", headers);
    expect(answer.headers["x-spravka-page"]).toBeUndefined();
    await archive.get("/", headers);
    expect(archive.rendered).toBe(3);
  });

  test("a signed-in person's page is not what the next guest sees", async () => {
    const archive = await anArchive();
    await archive.get("/", { cookie: `${SESSION}=ANNA-CANARY` });
    const guest = await archive.get("/");
    expect(guest.body).not.toContain("ANNA-CANARY");
  });

  test.each([
    "/account",
    "/admin",
    "/admin/users",
    "/signin",
    "/articles/new",
    "/articles/new?x=1",
    "/articles/a/manage",
    "/articles/a/check",
    "/articles/a/revise",
    "/search?q=a",
    "/api/v1/articles",
    "/verify?token=secret",
    "/articles?other=1",
    "/articles/../admin",
  ])("%s is never kept", async (path) => {
    const archive = await anArchive();
    await archive.get(path);
    await archive.get(path);
    expect(archive.rendered).toBe(2);
  });

  test.each(["POST", "HEAD", "PUT"])("%s is not answered from it", async (method) => {
    const archive = await anArchive();
    await archive.get("/");
    await archive.get("/", {}, method);
    expect(archive.rendered).toBe(2);
  });

  test.each([
    ["with a cookie", { "set-cookie": "a=b" }, 200],
    ["of another kind", { "content-type": "application/json" }, 200],
    ["not found", {}, 404],
    ["failed", {}, 500],
    ["pointing elsewhere", { location: "/" }, 307],
  ])("an answer %s is passed on and not kept", async (_, headers: Record<string, string>, status) => {
    const archive = await anArchive({ status, headers });
    const first = await archive.get("/articles/a");
    expect(first.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) expect(String(first.headers[name])).toBe(value);
    await archive.get("/articles/a");
    expect(archive.rendered).toBe(2);
  });
});

test.each([
  ["as an object", { "content-type": "text/html; charset=utf-8" }],
  ["as a list", ["content-type", "text/html; charset=utf-8"]],
])("a page that fixes its headers early, %s, is kept too", async (_, head) => {
  const archive = await anArchive({ head });
  await archive.get("/");
  const { body, headers } = await archive.get("/", { "accept-encoding": "gzip" });
  expect(archive.rendered).toBe(1);
  expect(headers["content-encoding"]).toBe("gzip");
  expect(body).toContain("Ңөү oʻzbek");
});

describe("what has changed is forgotten", () => {
  test("at once", async () => {
    const archive = await anArchive();
    await archive.get("/articles/a");
    archive.pages.forget();
    await archive.get("/articles/a");
    expect(archive.rendered).toBe(2);
  });

  test("also when the page was being rendered while it changed", async () => {
    const archive = await anArchive({ whileRendering: (pages) => pages.forget() });
    await archive.get("/articles/a");
    await archive.get("/articles/a");
    expect(archive.rendered).toBe(2);
  });

  test("while no change can be heard of, nothing is answered from memory and nothing kept", async () => {
    const archive = await anArchive();
    await archive.get("/");
    archive.pages.hears = false;
    await archive.get("/");
    await archive.get("/");
    expect(archive.rendered).toBe(3);
  });

  test("and nothing that began to be rendered before the silence", async () => {
    const archive = await anArchive({
      whileRendering: (pages) => {
        pages.hears = false;
      },
    });
    await archive.get("/");
    archive.pages.hears = true;
    await archive.get("/");
    expect(archive.rendered).toBe(2);
  });
});

test("with no memory given, it does nothing", async () => {
  const archive = await anArchive({ bytes: 0 });
  await archive.get("/");
  await archive.get("/");
  expect(archive.rendered).toBe(2);
});

interface Behaviour {
  bytes?: number;
  status?: number;
  headers?: Record<string, string>;
  whileRendering?: (pages: PageCache) => void;
  /** Given to `writeHead` before the body. */
  head?: Record<string, string> | string[];
}

/** A web server with the cache before a page that says who asks. */
async function anArchive({ bytes = 1_000_000, status = 200, headers = {}, whileRendering, head }: Behaviour = {}) {
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
    const nonce = `nonce-${made}-`;
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

const noncesIn = (html: string): string[] => Array.from(html.matchAll(/nonce="([^"]+)"/g), ([, nonce = ""]) => nonce);

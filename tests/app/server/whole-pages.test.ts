import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { asksForPage, sendWhole } from "@/app/_server/whole-pages";

type Packing = () => (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
/** What Next puts over an answer to pack it. */
const packing: Packing = createRequire(import.meta.url)("next/dist/compiled/compression");
const LONG = "Слово за словом. ".repeat(2000);
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

test("a page that comes in pieces is sent as one, of known length", async () => {
  const url = await aServer((response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.flushHeaders();
    for (let piece = 0; piece < 5; piece += 1) response.write(LONG);
    response.end("Конец");
  });
  const answer = await fetch(url, { headers: { "accept-encoding": "identity" } });
  expect(answer.headers.get("content-length")).toBe(String(Buffer.byteLength(`${LONG.repeat(5)}Конец`)));
  expect(await answer.text()).toBe(`${LONG.repeat(5)}Конец`);
});

test("it is packed for those who take it so, and says that this depends on what is asked", async () => {
  const url = await aServer((response) => {
    response.writeHead(404, { "content-type": "text/html" });
    response.write(Buffer.from(LONG));
    response.end();
  });
  const packed = await fetch(url, { headers: { "x-spravka-encoding": "br, gzip" } });
  expect(packed.status).toBe(404);
  expect([packed.headers.get("content-encoding"), packed.headers.get("vary")]).toEqual(["gzip", "Accept-Encoding"]);
  expect(await packed.text()).toBe(LONG);
});

test("what is packed already stays as it is", async () => {
  const url = await aServer((response) => {
    response.setHeader("content-type", "text/html");
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync(LONG));
  });
  expect(await (await fetch(url)).text()).toBe(LONG);
});

test("what is no page is passed on as it comes", async () => {
  let more: () => void = () => undefined;
  const url = await aServer((response) => {
    response.setHeader("content-type", "text/event-stream");
    response.flushHeaders();
    response.write("data: 1\n\n");
    more = () => response.end("data: 2\n\n");
  });
  const answer = await fetch(url);
  const reader = answer.body?.getReader();
  const read = async () => new TextDecoder().decode((await reader?.read())?.value);
  expect(await read()).toBe("data: 1\n\n");
  more();
  expect(await read()).toBe("data: 2\n\n");
});

test("what Next.js packs itself, a script of ours, comes through its packing", async () => {
  const url = await aServer((response, request) =>
    packing()(request, response, () => {
      response.setHeader("content-type", "text/javascript");
      for (let piece = 0; piece < 5; piece += 1) response.write(LONG);
      response.end("Конец");
    }),
  );
  const answer = await fetch(url, { headers: { "accept-encoding": "gzip" } });
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(await answer.text()).toBe(`${LONG.repeat(5)}Конец`);
});

test("a page that Next.js packs is sent as it packed it", async () => {
  const url = await aServer((response, request) =>
    packing()(request, response, () => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.write(LONG);
      response.end("Конец");
    }),
  );
  const answer = await fetch(url, { headers: { "accept-encoding": "gzip" } });
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(await answer.text()).toBe(`${LONG}Конец`);
});

test("an answer without a body stays without one", async () => {
  const url = await aServer((response) => {
    response.statusCode = 307;
    response.setHeader("location", "/elsewhere");
    response.end();
  });
  const answer = await fetch(url, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location"), await answer.text()]).toEqual([307, "/elsewhere", ""]);
});

test.each([
  ["a page", "GET", "/articles/a?thread=1", { accept: "text/html,*/*" }, true],
  ["a form sent without a script", "POST", "/articles/a", { accept: "text/html" }, true],
  ["data", "GET", "/articles/a/notes", { accept: "*/*" }, false],
  ["a file", "GET", "/articles/a/annotations/annotations.csv", { accept: "text/html" }, false],
  ["the interface for programs, by its address", "GET", "/api/v1/articles", { accept: "text/html" }, false],
  ["the data of a page", "GET", "/articles/a", { accept: "text/html", rsc: "1" }, false],
  ["a form sent by a script", "POST", "/articles/a", { accept: "text/html", "next-action": "x" }, false],
  ["a script", "GET", "/_next/static/chunks/a.js", { accept: "text/html" }, false],
])("%s", (_, method, url, headers, isPage) => {
  expect(asksForPage({ method, url, headers: { ...headers } })).toBe(isPage);
});

async function aServer(answer: (response: ServerResponse, request: IncomingMessage) => void): Promise<string> {
  const server = createServer((request, response) => {
    sendWhole(request, response);
    answer(response, request);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

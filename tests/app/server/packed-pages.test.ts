import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { afterEach, expect, test } from "vitest";
import { wordFailures } from "@/app/_server/failure-page";
import { rawRequest } from "@/tests/support/raw-request";

type Packing = () => (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
/** What Next puts over an answer to pack it. */
const packing: Packing = createRequire(import.meta.url)("next/dist/compiled/compression");

const LONG = "Слово за словом. ".repeat(20_000);
const HTML = { accept: "text/html" };
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

for (const encoding of ["identity", "gzip"]) {
  const headers = { ...HTML, "accept-encoding": encoding };

  test(`a long page that comes in pieces is left as it is, ${encoding}`, async () => {
    await aServer(async (response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      for (let piece = 0; piece < 10; piece += 1) {
        response.write(LONG);
        await new Promise((later) => setTimeout(later, 2));
      }
      response.end("Конец");
    });
    const answer = await rawRequest("/", { headers });
    expect(answer.headers["content-encoding"]).toBe(encoding === "gzip" ? "gzip" : undefined);
    expect(answer.body).toBe(`${LONG.repeat(10)}Конец`);
  });

  test(`a page that failed says so in words, with its number, ${encoding}`, async () => {
    await aServer(async (response) => {
      response.statusCode = 500;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.write(`<script>INNER ${LONG}</script>`);
      response.end();
    });
    const answer = await rawRequest("/", { headers });
    expect(answer.status).toBe(500);
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(answer.body).toContain("the-number");
    expect(answer.body).not.toContain("INNER");
  });

  test(`a failure that is no page is left as it is, ${encoding}`, async () => {
    await aServer(async (response) => {
      response.writeHead(503, { "content-type": "application/json" });
      response.end('{"ready":false}');
    });
    expect(await rawRequest("/", { headers })).toMatchObject({ status: 503, body: '{"ready":false}' });
  });
}

/** A server that words failures before it packs, as ours does. */
async function aServer(answer: (response: ServerResponse) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    wordFailures(request, response, { id: "the-number", nonce: "n", locale: "en" });
    packing()(request, response, () => void answer(response));
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  process.env.BASE_URL = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

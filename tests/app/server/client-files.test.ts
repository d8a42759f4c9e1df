import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ClientFiles } from "@/app/_server/client-files";

let server: Server;
beforeAll(async () => {
  const files = new ClientFiles("node_modules/hypothesis");
  server = createServer((asked, answer) => {
    if (!files.answer(asked, answer)) answer.writeHead(418).end("none of the client's");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => server.close());

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: Buffer;
}

/** The path goes as it is written: fetch would tidy it first. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["build/boot.js", /^text\/javascript/],
  ["build/scripts/annotator.bundle.js", /^text\/javascript/],
  ["build/styles/annotator.css", /^text\/css/],
  ["build/styles/fonts/KaTeX_Main-Regular.woff2", /^font\/woff2/],
  ["build/manifest.json", /^application\/json/],
  ["LICENSE", /^text\/plain/],
])("%s is there for any page of the web", async (name, type) => {
  const { status, headers } = await get(`/client/${name}`);
  expect(status).toBe(200);
  expect(headers["content-type"]).toMatch(type);
  expect(headers).toMatchObject({ "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" });
});

test.each([
  "/client/",
  "/client/package.json",
  "/client/../package.json",
  "/client/build/../../../package.json",
  "/client/build/%2e%2e/package.json",
  "/client/build/scripts/ui-playground.bundle.js",
  "/client/build/constructor",
])("%s is not", async (path) => expect((await get(path)).status).toBe(404));

test("a file is kept for ever under the version that names it, and under no other", async () => {
  const manifest = JSON.parse((await get("/client/build/manifest.json")).body.toString());
  const named = `/client/build/${manifest["scripts/sidebar.bundle.js"]}`;
  expect((await get(named)).headers["cache-control"]).toContain("immutable");
  expect((await get(`${named}0`)).headers["cache-control"]).not.toContain("immutable");
  expect((await get("/client/build/boot.js")).headers["cache-control"]).not.toContain("immutable");
});

test("packed for whoever can unpack, and not sent again to whoever has it", async () => {
  const plain = await get("/client/build/scripts/annotator.bundle.js");
  const packed = await get("/client/build/scripts/annotator.bundle.js", { "accept-encoding": "gzip" });
  expect(packed.body.length).toBeLessThan(plain.body.length / 2);
  expect(gunzipSync(packed.body)).toEqual(plain.body);
  const again = await get("/client/build/scripts/annotator.bundle.js", { "if-none-match": String(plain.headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await get("/client/build/boot.js", {}, "HEAD")).body.length).toBe(0);
});

test("one reads here, and nothing else", async () => {
  expect((await get("/client/build/boot.js", {}, "POST")).status).toBe(405);
  expect((await get("/client/build/boot.js", {}, "OPTIONS")).status).toBe(204);
  expect((await get("/clients/build/boot.js")).status).toBe(418);
});

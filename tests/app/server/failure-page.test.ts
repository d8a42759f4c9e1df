import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { wordFailures } from "@/app/_server/failure-page";

const PAGE = { accept: "text/html" };

test.each([
  ["ru", "Страницу не удалось показать"],
  ["en", "abc123"],
] as const)("an empty page of a failure gets its words and its number (%s)", async (locale, words) => {
  const { status, body, headers } = await answerOf(PAGE, locale, (_, response) => {
    response.statusCode = 500;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Length", "5");
    response.flushHeaders();
    response.write("empty");
    response.end();
  });
  expect(status).toBe(500);
  expect(body).toContain(words);
  expect(body).not.toContain("empty");
  expect(body).toContain('nonce="n0nce"');
  expect(headers.get("content-length")).not.toBe("5");
});

test.each([
  ["a page that is well", PAGE, 200, "text/html"],
  ["a page that is not there", PAGE, 404, "text/html"],
  ["a failure told to a machine", PAGE, 500, "application/problem+json"],
  ["a failure of an action with JavaScript", { ...PAGE, "next-action": "x" }, 500, "text/html"],
  ["a failure for somebody who takes no pages", { accept: "application/json" }, 500, "text/html"],
])("%s passes as it is", async (_, asked, status, contentType) => {
  const answer = await answerOf(asked, "ru", (_, response) => {
    response.statusCode = status;
    response.setHeader("Content-Type", contentType);
    response.write("as ");
    response.end("it is");
  });
  expect(answer).toMatchObject({ status, body: "as it is" });
});

async function answerOf(headers: Record<string, string>, locale: "ru" | "en", page: RequestListener) {
  const server = createServer((request, response) => {
    wordFailures(request, response, { id: "abc123", nonce: "n0nce", locale });
    page(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers });
  const told = { status: answer.status, body: await answer.text(), headers: answer.headers };
  server.close();
  server.closeAllConnections();
  return told;
}

import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { answerEarly, earlyRefusal } from "@/app/_server/early-refusal";

const LIMITS = { largestBody: 1000, isOwnOrigin: (origin: string) => origin === "http://here" };

const statusOf = (method: string, url: string, headers: Record<string, string> = {}): number | undefined => {
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url });
  Object.assign(request.headers, headers);
  return earlyRefusal(request, LIMITS)?.status;
};

test.each([
  ["GET", "/"],
  ["HEAD", "/articles/%D1%88%D0%BA%D0%BE%D0%BB%D0%B0"],
  ["GET", "/search?q=100%25"],
  ["GET", "/search?q=%EF%F0"], // another encoding in the query is read as question marks, as browsers do
  ["GET", "/a%2500"],
  ["OPTIONS", "/api/v1/articles"],
])("%s %s goes on", (method, url) => expect(statusOf(method, url)).toBeUndefined());

test.each(["/%00", "/a%00b", "/?q=%00", "/%", "/%E0%A4%A", "/%ED%A0%80", "/%FF"])("%s cannot be read", (url) =>
  expect(statusOf("GET", url)).toBe(400),
);

test.each(["TRACE", "CONNECT", "PROPFIND", ""])("the method %s is not ours", (method) =>
  expect(statusOf(method, "/")).toBe(405),
);

test("a body is as large as it says, and not larger than it may be", () => {
  expect(statusOf("POST", "/", { "content-length": "1000" })).toBeUndefined();
  expect(statusOf("POST", "/", { "content-length": "1001" })).toBe(413);
  expect(statusOf("POST", "/", { "transfer-encoding": "chunked" })).toBe(411);
});

test.each([
  ["POST", "http://here", undefined],
  ["POST", "https://elsewhere.example", 403],
  ["POST", "null", 403],
  ["DELETE", "http://here.elsewhere.example", 403],
  ["GET", "https://elsewhere.example", undefined],
])("%s from %s ⇒ %s", (method, origin, status) => expect(statusOf(method, "/", { origin })).toBe(status));

test("without an Origin the request goes on, to be refused in the reader's language by what it calls", () => {
  expect(statusOf("POST", "/")).toBeUndefined();
});

test("the refusal is a problem, and the connection ends with it", () => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  answerEarly(response, { status: 405, title: "Method Not Allowed", headers: { Allow: "GET" } });
  expect(response.statusCode).toBe(405);
  expect(response.shouldKeepAlive).toBe(false);
});

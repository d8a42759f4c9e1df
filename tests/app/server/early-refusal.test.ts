import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { answerEarly, earlyRefusal, isForeignWrite } from "@/app/_server/early-refusal";

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

test.each([
  ["/api/v1/annotations", undefined],
  ["/api/token", undefined],
  ["/annotations/", undefined],
  ["/annotations/k3", undefined],
  ["/api/v1/articles/%D1%88?x=/api/auth", undefined],
  ["/api/auth/callback/credentials", 403],
  ["/api/auth", 403],
  ["/API/AUTH/callback/credentials", 403],
  ["/api/%61uth/callback/credentials", 403],
  ["/api/./auth/signout", 403],
  ["/api/v1/../auth/signout", 403],
  ["/api/v1/%2e%2e/auth/signout", 403],
  ["/api//auth/signout", 403],
  ["/api/v1\\..\\auth", 403],
  ["/api/v1/..%2fauth", 403],
  ["/api/../signin", 403],
  ["/annotations/../account", 403],
  ["//api/v1/annotations", 403],
  ["http://here/api/v1/annotations", 403],
  ["/api", 403],
  ["/apiary/x", 403],
  ["/articles/api/v1/", 403],
  ["/account/tokens", 403],
])("programs of other sites write at the doors made for them alone: %s ⇒ %s", (url, status) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    expect(statusOf(method, url, { origin: "https://elsewhere.example" }), method).toBe(status);
  }
});

test.each([
  ["POST", "https://elsewhere.example", true],
  ["DELETE", "null", true],
  ["POST", "http://here", false],
  ["GET", "https://elsewhere.example", false],
  ["POST", undefined, false], // no browser sends it so; what is called wants an Origin before it looks at a cookie
])("the cookie of a %s from %s is taken away: %s", (method, origin, isTaken) => {
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url: "/api/v1/annotations" });
  Object.assign(request.headers, { origin });
  expect(isForeignWrite(request, LIMITS.isOwnOrigin)).toBe(isTaken);
});

test("without an Origin the request goes on, to be refused in the reader's language by what it calls", () => {
  expect(statusOf("POST", "/")).toBeUndefined();
});

test("the refusal is a problem, and the connection ends with it", () => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  answerEarly(response, { status: 405, title: "Method Not Allowed", headers: { Allow: "GET" } });
  expect(response.statusCode).toBe(405);
  expect(response.shouldKeepAlive).toBe(false);
});

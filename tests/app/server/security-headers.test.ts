import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { setSecurityHeaders } from "@/app/_server/security-headers";

const answerWith = (circumstances: Partial<Parameters<typeof setSecurityHeaders>[1]>) => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  setSecurityHeaders(response, { nonce: "abc123", secure: false, dev: false, ...circumstances });
  return response;
};

const policyOf = (response: ServerResponse): Map<string, string[]> => {
  const directives = String(response.getHeader("content-security-policy")).split("; ");
  return new Map(
    directives.map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
};

test("scripts run by the nonce of their answer and in no other way", () => {
  const scripts = policyOf(answerWith({})).get("script-src");
  expect(scripts).toContain("'nonce-abc123'");
  expect(scripts).not.toContain("'unsafe-inline'");
  expect(scripts).not.toContain("'unsafe-eval'");
  expect(scripts?.filter((source) => /\*|https?:|data:/.test(source))).toEqual([]);
});

test("styles are ours too", () => {
  expect(policyOf(answerWith({})).get("style-src")).toEqual(["'self'", "'nonce-abc123'"]);
});

test.each([
  ["default-src", ["'self'"]],
  ["object-src", ["'none'"]],
  ["base-uri", ["'none'"]],
  ["form-action", ["'self'"]],
  ["frame-ancestors", ["'none'"]],
])("%s is %s", (directive, sources) => {
  expect(policyOf(answerWith({})).get(directive)).toEqual(sources);
});

test("every answer says nosniff, who may refer and which powers a page has", () => {
  const response = answerWith({});
  expect(response.getHeader("x-content-type-options")).toBe("nosniff");
  expect(response.getHeader("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(response.getHeader("cross-origin-opener-policy")).toBe("same-origin");
  expect(response.getHeader("permissions-policy")).toContain("camera=()");
});

test("only over https are browsers told to come back over https", () => {
  expect(answerWith({ secure: false }).hasHeader("strict-transport-security")).toBe(false);
  expect(policyOf(answerWith({ secure: false })).has("upgrade-insecure-requests")).toBe(false);
  expect(answerWith({ secure: true }).getHeader("strict-transport-security")).toMatch(/^max-age=63072000/);
  expect(policyOf(answerWith({ secure: true })).has("upgrade-insecure-requests")).toBe(true);
});

test("inline scripts stay forbidden even in development", () => {
  expect(policyOf(answerWith({ dev: true })).get("script-src")).not.toContain("'unsafe-inline'");
});

test("the frame of the annotation client may stand in any page, runs our files alone and hears of changes here", () => {
  const frame = answerWith({ client: "frame", secure: true, host: "archive.example" });
  expect(policyOf(frame).get("frame-ancestors")).toEqual(["*"]);
  expect(policyOf(frame).get("script-src")).toEqual(["'self'"]);
  expect(policyOf(frame).get("connect-src")).toEqual(["'self'", "wss://archive.example"]);
  const strange = answerWith({ client: "frame", host: "a; script-src *" });
  expect(policyOf(strange).get("connect-src")).toEqual(["'self'"]);
});

test.each([
  [null, "same-origin"],
  ["host", "same-origin-allow-popups"],
  ["popup", "unsafe-none"],
  ["frame", "unsafe-none"],
] as const)("the page %s of the client and its window know each other: %s", (client, policy) => {
  const answer = answerWith({ client });
  expect(answer.getHeader("cross-origin-opener-policy")).toBe(policy);
  if (client !== "frame") expect(policyOf(answer).get("frame-ancestors")).toEqual(["'none'"]);
});

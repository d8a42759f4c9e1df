import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { askedAsData, varyByAccept, wantsData } from "@/app/_server/asked-as-data";

test.each([
  ["application/ld+json", true],
  ['application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"', true],
  ["application/json, text/plain, */*", true],
  ["application/ld+json, text/html;q=0.9, */*;q=0.1", true],
  ["text/turtle", true],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", false],
  ["text/html, application/json;q=0.9", false],
  ["application/json;q=0.5, */*;q=0.8", false],
  ["text/html, application/json", false],
  ["application/json, text/html", true],
  ["application/ld+json;q=0", false],
  ["*/*", false],
  ["", false],
])("%s: data is wanted: %s", (accept, isWanted) => expect(wantsData(accept)).toBe(isWanted));

const asked = (given: Partial<IncomingMessage>) => askedAsData(Object.assign(new IncomingMessage(new Socket()), given));
const headers = { accept: "application/ld+json" };

test("only the address of an annotation, and only to read it, is answered by the container", () => {
  expect(asked({ method: "GET", url: "/a/n1?x=1", headers })).toBe("/annotations/n1?x=1");
  expect(asked({ method: "HEAD", url: "/a/n1", headers })).toBe("/annotations/n1");
  expect(asked({ method: "POST", url: "/a/n1", headers })).toBeNull();
  expect(asked({ method: "GET", url: "/a/n1/edit", headers })).toBeNull();
  expect(asked({ method: "GET", url: "/articles/n1", headers })).toBeNull();
  expect(asked({ method: "GET", url: "/a/n1", headers: { accept: "text/html" } })).toBeNull();
});

test("the answer says that it depends on Accept, whatever is written over it later", () => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  varyByAccept(response);
  expect(response.getHeader("vary")).toBe("Accept");
  response.setHeader("vary", "rsc, Accept-Encoding");
  expect(response.getHeader("vary")).toBe("Accept, rsc, Accept-Encoding");
  response.setHeader("Vary", "Cookie, accept");
  expect(response.getHeader("vary")).toBe("Cookie, accept");
});

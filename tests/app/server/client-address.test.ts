import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { clientAddress } from "@/app/_server/client-address";

describe.each([
  { forwarded: undefined, trusted: 0, believed: "192.0.2.1", why: "nothing but the connection" },
  { forwarded: "6.6.6.6", trusted: 0, believed: "192.0.2.1", why: "no proxy is trusted, so its sender wrote it" },
  { forwarded: "198.51.100.7", trusted: 1, believed: "198.51.100.7", why: "one proxy, one address" },
  { forwarded: "6.6.6.6, 198.51.100.7", trusted: 1, believed: "198.51.100.7", why: "the left one is invented" },
  { forwarded: "6.6.6.6, 198.51.100.7, 10.0.0.2", trusted: 2, believed: "198.51.100.7", why: "two proxies" },
  { forwarded: "10.0.0.2", trusted: 2, believed: "192.0.2.1", why: "fewer than promised: believed is nobody" },
  { forwarded: " , ,", trusted: 1, believed: "192.0.2.1", why: "empty words" },
  { forwarded: "2001:db8::1", trusted: 1, believed: "2001:db8::1", why: "IPv6" },
])("$why", ({ forwarded, trusted, believed }) => {
  test(`${forwarded} with ${trusted} trusted ⇒ ${believed}`, () => {
    expect(clientAddress(requestFrom("192.0.2.1", forwarded), trusted)).toBe(believed);
  });
});

test("an IPv4 address in IPv6 clothes is shown plainly", () => {
  expect(clientAddress(requestFrom("::ffff:192.0.2.1", undefined), 0)).toBe("192.0.2.1");
});

function requestFrom(address: string, forwarded: string | undefined): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: address });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers["x-forwarded-for"] = forwarded;
  return request;
}

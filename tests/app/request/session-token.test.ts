import { decode, encode } from "next-auth/jwt";
import { beforeAll, expect, test, vi } from "vitest";
import { readSessionToken, writeSessionToken } from "@/app/_request/session-token";

const SECRET = "a secret of this test alone";

beforeAll(() => {
  vi.stubEnv("NEXTAUTH_SECRET", SECRET);
  vi.stubEnv("DATABASE_URL", "postgresql://localhost/unused");
});

test("a token carries the session's id, and ends exactly 30 days after it was written", async () => {
  const token = await writeSessionToken("a session");
  const claims = await decode({ token, secret: SECRET });
  expect(Number(claims?.exp) - Number(claims?.iat)).toBe(30 * 24 * 60 * 60);
  expect(Object.keys(claims ?? {}).sort()).toEqual(["exp", "iat", "jti", "sid"]);
  expect(await readSessionToken(token)).toBe("a session");
});

test.each([
  ["nothing", async () => undefined],
  ["an empty word", async () => ""],
  ["nonsense", async () => "nonsense"],
  ["a token without encryption", async () => "eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0."],
  ["a token of another secret", () => encode({ token: { sid: "x" }, secret: "another secret of somebody" })],
  ["a token that has run out", () => encode({ token: { sid: "x" }, secret: SECRET, maxAge: -60 })],
  ["a token without a session", () => encode({ token: { sub: "x" }, secret: SECRET })],
  ["a changed token", async () => `${(await writeSessionToken("x")).slice(0, -3)}AAA`],
  ["a very long word", async () => "a".repeat(10_000)],
  ["bytes that are no text", async () => "\u0000.\u0001.%E0%A4%A.."],
])("%s names no session", async (_what, make) => {
  expect(await readSessionToken(await make())).toBe(null);
});

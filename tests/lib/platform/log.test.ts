import { Writable } from "node:stream";
import pino from "pino";
import { expect, test, vi } from "vitest";

const SECRET = "s3cret-canary";

test.each([
  ["a password", { user: { password: SECRET } }],
  ["a password at the top", { password: SECRET }],
  ["a token", { link: { token: SECRET } }],
  ["a token at the top", { token: SECRET }],
  ["a secret", { invitation: { secret: SECRET } }],
  ["a cookie", { headers: { cookie: `spravka-session=${SECRET}` } }],
  ["an authorization", { headers: { authorization: `Bearer ${SECRET}` } }],
  ["the headers of a request", { req: { headers: { "x-any": SECRET } } }],
])("%s is not written to the log", async (_, entry) => {
  const { log, lines } = await aLog();
  log.info(entry, "said");
  expect(lines()).toHaveLength(1);
  expect(lines()[0]).not.toContain(SECRET);
  expect(lines()[0]).toContain("[redacted]");
});

test("what is no secret is written, one object a line, with its time", async () => {
  const { log, lines } = await aLog();
  log.warn({ id: "abc", path: "/articles/a" }, "answered");
  const line: unknown = JSON.parse(lines()[0] ?? "");
  expect(line).toMatchObject({ id: "abc", path: "/articles/a", msg: "answered", process: "web" });
  expect(line).toHaveProperty("time", expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/));
});

/** The log of the archive, made anew, writing where the test can read. */
async function aLog() {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  vi.resetModules();
  vi.doMock("pino", () => ({
    default: Object.assign((options: pino.LoggerOptions) => pino(options, stream), {
      stdTimeFunctions: pino.stdTimeFunctions,
    }),
  }));
  const { log } = await import("@/lib/platform/log");
  vi.doUnmock("pino");
  return { log, lines: () => written };
}

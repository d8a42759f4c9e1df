import { beforeAll, expect, test, vi } from "vitest";
import { safePath } from "@/app/_request/safe-path";

beforeAll(() => {
  vi.stubEnv("NEXTAUTH_URL", "https://spravka.example");
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of this test alone");
  vi.stubEnv("DATABASE_URL", "postgresql://localhost/unused");
});

test.each([
  ["/account", "/account"],
  ["/search?q=а b#top", "/search?q=%D0%B0%20b#top"],
  ["https://spravka.example/admin", "/admin"],
  ["https://example.org/", "/"],
  ["//example.org/", "/"],
  ["/\\example.org/", "/"],
  ["\\\\example.org/", "/"],
  ["/\t/example.org/", "/"],
  ["%09//example.org", "/%09//example.org"],
  ["/.//example.org/", "/"],
  ["/..//example.org/", "/"],
  ["https://spravka.example@example.org/", "/"],
  ["https://spravka.example.org/", "/"],
  ["http://spravka.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["http://", "/"],
  ["", "/"],
  [undefined, "/"],
  [["/a", "/b"], "/"],
])("%j leads to %s", (asked, path) => {
  expect(safePath(asked)).toBe(path);
});

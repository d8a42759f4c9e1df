import { beforeEach, describe, expect, test, vi } from "vitest";
import { GUEST, type SignedIn } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";

vi.stubEnv("DATABASE_URL", "postgresql://nowhere");
vi.stubEnv("NEXTAUTH_SECRET", "only for tests, worth nothing");
vi.stubEnv("NEXTAUTH_URL", "https://archive.example");
vi.stubEnv("THROTTLE", "0");
const person: SignedIn = { kind: "user", id: "a", name: "А", role: "reader", suspended: false, sessionId: "s" };
const machine: SignedIn = { ...person, sessionId: "token:t", scopes: ["read"] };
const getViewer = vi.fn(async () => person);
vi.mock("@/app/_request/viewer", () => ({ getViewer: () => getViewer() }));
vi.mock("@/lib/accounts/queries/token-viewer", () => ({
  findTokenViewer: async (word: string) => (word === "good" ? machine : null),
}));
const { bearerOf, challengeOf, machineViewer } = await import("@/app/_request/machine-viewer");

const OWN = "https://archive.example";
const asks = (method: string, headers: Record<string, string> = {}) =>
  machineViewer(new Request(`${OWN}/api/v1/annotations`, { method, headers: { cookie: "session=x", ...headers } }));

beforeEach(() => getViewer.mockClear());

describe("with a key", () => {
  test.each(["GET", "POST", "DELETE"])(
    "%s is its owner's, from wherever, and no cookie is looked at",
    async (method) => {
      for (const origin of [OWN, "https://elsewhere.example", "null"]) {
        expect(await asks(method, { authorization: "Bearer good", origin })).toBe(machine);
      }
      expect(getViewer).not.toHaveBeenCalled();
    },
  );

  test.each(["bad", "", "good good"])(
    "%j, that is none of ours, is refused, and does not become the cookie's",
    async (word) => {
      for (const method of ["GET", "POST"]) {
        const refused = asks(method, { authorization: `Bearer ${word}`, origin: OWN });
        await expect(refused).rejects.toMatchObject({ code: "unauthenticated", reason: "token-wrong" });
      }
      expect(getViewer).not.toHaveBeenCalled();
    },
  );
});

describe("without a key", () => {
  test.each(["GET", "HEAD"])("%s is read as whoever is signed in", async (method) => {
    expect(await asks(method)).toBe(person);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])("%s counts as theirs from our own pages alone", async (method) => {
    expect(await asks(method, { origin: OWN })).toBe(person);
    getViewer.mockClear();
    for (const origin of ["https://elsewhere.example", "null", `${OWN}.elsewhere.example`, "http://archive.example"]) {
      expect(await asks(method, { origin })).toBe(GUEST);
    }
    expect(await asks(method)).toBe(GUEST);
    expect(getViewer).not.toHaveBeenCalled();
  });

  test("another way to say who one is (of a proxy in front) is not a key", async () => {
    expect(await asks("GET", { authorization: "Basic YTpi" })).toBe(person);
    expect(await asks("POST", { authorization: "Basic YTpi" })).toBe(GUEST);
  });
});

test.each([
  ["Bearer abc", "abc"],
  ["bearer  abc ", "abc"],
  ["BEARER abc", "abc"],
  ["Bearer", ""],
  ["Bearer a b", "a b"],
  ["Basic abc", null],
  ["Bearerabc", null],
  ["", null],
])("Authorization: %j ⇒ %j", (authorization, word) => expect(bearerOf(new Headers({ authorization }))).toBe(word));

test("a refusal says what is lacking", () => {
  const said = (error: AppError) => challengeOf(error)["WWW-Authenticate"];
  expect(said(new AppError("unauthenticated", "token-wrong"))).toContain('error="invalid_token"');
  expect(said(new AppError("forbidden", "token-scope"))).toContain('error="insufficient_scope"');
  expect(said(new AppError("unauthenticated", "sign-in-first"))).toBe('Bearer realm="spravka"');
  expect(said(new AppError("forbidden", "not-allowed"))).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { isToken, LIFETIMES, NewToken, newToken } from "@/lib/accounts/tokens";

describe("the word of a key", () => {
  test.each([
    ["personal", /^spravka_key_[0-9a-z]{59}$/],
    ["client", /^spravka_app_[0-9a-z]{59}$/],
    ["refresh", /^spravka_re_[0-9a-z]{59}$/],
  ] as const)("%s is known by its beginning", (use, form) => {
    const word = newToken(use);
    expect(word).toMatch(form);
    expect(isToken(word)).toBe(true);
  });

  test("no two are the same", () => {
    expect(new Set(Array.from({ length: 1000 }, () => newToken("personal"))).size).toBe(1000);
  });

  test("a slip in any letter is seen without asking the database", () => {
    const word = newToken("personal");
    for (let at = 0; at < word.length; at += 1) {
      const other = word[at] === "a" ? "b" : "a";
      expect(isToken(word.slice(0, at) + other + word.slice(at + 1)), `letter ${at}`).toBe(false);
    }
  });

  test.each([
    "",
    "spravka_key_",
    "x".repeat(100_000),
    "Bearer x",
    `${"spravka_key_"}${"0".repeat(59)}`,
    "spravka_key_\0",
  ])("%j is none", (word) => expect(isToken(word.slice(0, 100_000))).toBe(false));

  test("cut short or with something behind it is none", () => {
    const word = newToken("client");
    for (const other of [word.slice(0, -1), `${word}a`, ` ${word}`, `${word}\n`, word.toUpperCase()]) {
      expect(isToken(other)).toBe(false);
    }
  });
});

describe("what a person says of a new key", () => {
  const said = { name: "  Мой   скрипт ", scopes: ["annotate"], days: "30" };
  test("every key reads; scopes stand in their order, each once", () => {
    expect(NewToken.parse(said)).toMatchObject({ name: "Мой скрипт", scopes: ["read", "annotate"], days: 30 });
    expect(NewToken.parse({ ...said, scopes: ["moderate", "annotate", "annotate"] }).scopes).toEqual([
      ...["read", "annotate", "moderate"],
    ]);
  });

  test("one ticked box comes as a word, none as nothing", () => {
    expect(NewToken.parse({ ...said, scopes: "groups" }).scopes).toEqual(["read", "groups"]);
    expect(NewToken.parse({ ...said, scopes: undefined }).scopes).toEqual(["read"]);
  });

  test.each([
    ["another scope", { scopes: ["admin"] }],
    ["a life of its own choice", { days: "36500" }],
    ["no life", { days: "" }],
    ["no name", { name: " " }],
    ["markup for a name", { name: "<b>" }],
  ])("%s is refused", (_, other) => expect(NewToken.safeParse({ ...said, ...other }).success).toBe(false));

  test("no key lives for ever", () => expect(Math.max(...LIFETIMES)).toBeLessThanOrEqual(366));
});

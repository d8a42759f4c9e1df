import { expect, test } from "vitest";
import { isDiskFull, Refusal, refuse } from "@/scripts/refusal.mjs";

test.each([
  ["Node", Object.assign(new Error("write"), { code: "ENOSPC" })],
  ["PostgreSQL", Object.assign(new Error("could not extend file"), { code: "53100" })],
  ["initdb", new Error("initdb: error: could not write: No space left on device")],
  ["a migration", new Error("migration 1_first", { cause: Object.assign(new Error(""), { code: "53100" }) })],
])("a full disk is recognised in what %s says", (_, error) => {
  expect(isDiskFull(error)).toBe(true);
});

test("another error is not taken for a full disk, and goes on being thrown", () => {
  const bug = new TypeError("x is not a function");
  expect(isDiskFull(bug)).toBe(false);
  expect(() => refuse(bug)).toThrow(bug);
});

test("a refusal is printed, not thrown", () => {
  expect(() => refuse(new Refusal("No.", "Нет."))).not.toThrow();
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RULES } from "@/lib/extraction/rules";

/** What finds names and facts besides rules: the tagger, and a model that somebody has set up. */
const LEARNED = ["tagged-name", "model"];

const ids = RULES.map(({ id }) => id);

test("no two rules have one id", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(["ru", "ky", "uz", "en"])("every rule has a name in %s, and no name is left over", (language) => {
  const names: Record<string, string> = JSON.parse(readFileSync(`messages/${language}/rules.json`, "utf8"));
  expect(Object.keys(names).sort()).toEqual([...ids, ...LEARNED].sort());
});

test("rules of mentions read before rules of facts", () => {
  expect(RULES.map(({ stage }) => stage).lastIndexOf("mentions")).toBeLessThan(
    RULES.findIndex(({ stage }) => stage === "facts"),
  );
});

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkMessages } from "@/scripts/check-messages.mjs";
import { temporaryFolder } from "./temporary-folder";

const FACTS = {
  ru: "{count, plural, one {# факт} few {# факта} many {# фактов} other {# факта}}",
  ky: "{count, plural, one {# факт} other {# факт}}",
  uz: "{count, plural, one {# fakt} other {# fakt}}",
  en: "{count, plural, one {# fact} other {# facts}}",
};

test("languages that say the same have no fault", () => {
  expect(faultsOf(FACTS)).toEqual([]);
});

test.each([
  ["a missing key", { ...FACTS, uz: null }, "uz: words.facts is missing or empty"],
  ["an empty message", { ...FACTS, ky: " " }, "ky: words.facts is missing or empty"],
  [
    "a Russian plural with English forms",
    { ...FACTS, ru: FACTS.en },
    "ru: words.facts has no plural form for few, many",
  ],
  [
    "another placeholder",
    { ...FACTS, en: FACTS.en.replace("count", "number") },
    "en: words.facts takes {number}, but ru takes {count}",
  ],
  ["an open brace", { ...FACTS, en: "{count" }, "en: words.facts is not a message: {count"],
])("%s is found", (_, messages, fault) => {
  expect(faultsOf(messages)).toContain(fault);
});

test("a plural inside a choice is looked at too", () => {
  const inside = (plural: string) => `{kind, select, fact {${plural}} other {}}`;
  const nested = Object.fromEntries(Object.entries(FACTS).map(([language, plural]) => [language, inside(plural)]));
  expect(faultsOf({ ...nested, ru: inside(FACTS.uz) })).toEqual(["ru: words.facts has no plural form for few, many"]);
});

test("no messages at all is an error, not a success", () => {
  expect(() => checkMessages(temporaryFolder())).toThrow("No message was found");
});

function faultsOf(messages: Record<string, string | null>): string[] {
  const folder = temporaryFolder();
  for (const [language, facts] of Object.entries(messages)) {
    mkdirSync(path.join(folder, language));
    const words = facts === null ? { other: "x" } : { other: "x", facts };
    writeFileSync(path.join(folder, language, "words.json"), JSON.stringify(words));
  }
  return checkMessages(folder).faults;
}

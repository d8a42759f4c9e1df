import fc from "fast-check";
import { expect, test } from "vitest";
import { LOCALES } from "@/app/_i18n/locale";
import { ARGUMENT_FIELDS } from "@/app/facts/_deciding/argument-fields";
import { readArguments, readNumber, typedValue } from "@/app/facts/_deciding/read-arguments";
import { FACT_ARGUMENTS, FACT_KINDS } from "@/lib/extraction/fact";
import { decisionSpan } from "@/lib/facts/carry";
import { linkRoles } from "@/lib/facts/fact-roles";
import { fingerprintOf } from "@/lib/facts/fingerprint";
import { type FoundFact, type KnownFact, reconcile } from "@/lib/facts/reconcile";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { sha256 } from "@/lib/platform/ids";
import type { Block } from "@/lib/text/block";
import { describeQuote } from "@/lib/text/quote";
import { Reanchoring } from "@/lib/text/reanchor/reanchor";
import { sentenceAround } from "@/lib/text/sentence-around";

const found = (start: number, end: number, source = "a"): FoundFact => {
  const fact = { kind: "attribution" as const, start, end, arguments: { source } };
  return { ...fact, fingerprint: fingerprintOf(fact), rule: "r", confidence: 1, links: [] };
};
const known = (fact: FoundFact, status: KnownFact["status"], hasHistory = false): KnownFact => ({
  ...fact,
  ...{ id: fact.fingerprint, status, number: 1, hasHistory, isSpokenOf: false, carriedFromId: null },
});

test("a figure written before ranges and comparisons were read is known again", () => {
  const figure = { subject: "завод", measure: null, value: 6, unit: "завод", currency: null, per: null };
  const base = { kind: "quantity" as const, start: 3, end: 5 };
  const now = { ...figure, approximate: false, to: null, comparison: null, change: null, date: null };
  const { to: _, comparison: __, change: ___, date: ____, ...before } = now;
  expect(fingerprintOf({ ...base, arguments: now })).toBe(sha256(canonicalJson(["quantity", 3, 5, before])));
  expect(fingerprintOf({ ...base, arguments: { ...now, to: 7 } })).not.toBe(fingerprintOf({ ...base, arguments: now }));
});

test("a fingerprint tells kind, span and arguments apart, and not the order of arguments", () => {
  const base = { kind: "position" as const, start: 1, end: 5 };
  const one = fingerprintOf({ ...base, arguments: { person: "А", title: "б", of: null } });
  expect(fingerprintOf({ ...base, arguments: { of: null, title: "б", person: "А" } })).toBe(one);
  expect(fingerprintOf({ ...base, end: 6, arguments: { person: "А", title: "б", of: null } })).not.toBe(one);
  expect(fingerprintOf({ ...base, arguments: { person: "А", title: "в", of: null } })).not.toBe(one);
});

test.each([
  ["a confirmed fact on the same words", "confirmed", found(0, 9, "b"), 0],
  ["a confirmed fact that says the same of a part of them", "confirmed", found(2, 7, "a"), 0],
  ["a confirmed fact on other words of the sentence", "confirmed", found(4, 14, "b"), 1],
  ["a rejected fact that overlaps", "rejected", found(4, 14, "b"), 0],
  ["a rejected fact elsewhere", "rejected", found(9, 14, "b"), 1],
] as const)("beside %s", (_, status, fact, added) => {
  expect(reconcile([known(found(0, 9), status)], [fact]).add).toHaveLength(added);
});

test("only proposals that nobody has touched are taken away", () => {
  const facts = [
    known(found(0, 1), "proposed"),
    known(found(2, 3), "proposed", true),
    known(found(4, 5), "confirmed"),
    known(found(6, 7), "rejected"),
  ];
  expect(reconcile(facts, []).remove).toEqual([facts[0]]);
});

test.each([
  ["the words with what stood before them", "Да. В Оше шесть заводов. Всё.", true],
  ["the words after another beginning", "Сегодня шесть заводов работают.", true],
  ["the words in another place", "Построят шесть заводов, не меньше", false],
  ["other words", "В Оше семь заводов работают.", false],
])("a fact is carried to %s", (_, text, isCarried) => {
  const before = "В Оше шесть заводов работают.";
  const span = { start: 6, end: 19 };
  const quote = { ...span, ...describeQuote(before, span) };
  const anchor = new Reanchoring(before, text).find(quote);
  const blocks: Block[] = [{ kind: "paragraph", start: 0, end: text.length }];
  expect(decisionSpan(text, blocks, quote, anchor) !== null).toBe(isCarried);
  const hidden = blocks.map((block) => ({ ...block, omitted: "furniture" as const }));
  expect(decisionSpan(text, hidden, quote, anchor)).toBeNull();
});

test("names in other letters and cases lead to the entity; other arguments do not", () => {
  const entities = [{ entityId: "e", names: ["Улукбек Марипов", "Марипов"], key: "марипов улукбек" }];
  expect(linkRoles({ person: "УЛУКБЕК МАРИПОВ", title: "Марипов", of: null }, entities)).toEqual([
    { role: "person", entityId: "e" },
  ]);
});

test("a list item is shown with what leads it in; a sentence is not cut at an abbreviation", () => {
  const text = "Действуют:\nхолодильники, 1 млн шт. в год\nОн родился в 1990 г. в Оше. Живет там.";
  const [first, second] = [text.indexOf("\n"), text.lastIndexOf("\n")];
  const blocks: Block[] = [
    { kind: "paragraph", start: 0, end: first, box: true },
    { kind: "item", start: first + 1, end: second, box: true },
    { kind: "paragraph", start: second + 1, end: text.length },
  ];
  const item = text.indexOf("1 млн");
  expect(sentenceAround(text, blocks, { start: item, end: item + 5 })).toMatchObject({
    lead: "Действуют:",
    inBox: true,
  });
  const city = text.indexOf("Оше");
  expect(sentenceAround(text, blocks, { start: city, end: city + 3 })).toMatchObject({
    text: "Он родился в 1990 г. в Оше.",
    start: second + 1,
    lead: null,
    inBox: false,
  });
});

test.each(FACT_KINDS)("every argument of a %s has its field", (kind) => {
  const fields = ARGUMENT_FIELDS[kind].map(({ name }) => name).sort();
  expect(fields).toEqual(Object.keys(FACT_ARGUMENTS[kind].shape).sort());
});

test.each([
  ["80 000", "ru", 80000],
  ["80\u00a0000,5", "ru", 80000.5],
  ["80,000", "en", 80000],
  ["80,000.5", "en", 80000.5],
  ["2.5", "uz", 2.5],
  ["−3", "ky", -3],
  ["шесть", "ru", "шесть"],
  ["1,2,3", "ru", "1,2,3"],
  ["", "ru", ""],
  ["1e9", "en", "1e9"],
  ["Infinity", "en", "Infinity"],
] as const)("%j in %s is read as %j", (typed, locale, value) => {
  expect(readNumber(typed, locale)).toBe(value);
});

test("what a field shows is read back as it was", () => {
  const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => Math.round(value * 1000) / 1000 + 0);
  fc.assert(
    fc.property(numbers, fc.constantFrom(...LOCALES), (value, locale) => {
      expect(readNumber(typedValue(value, locale), locale)).toBe(value);
    }),
  );
  const visit = { participants: ["А, Б", "В"], places: ["Г"], location: null, occasion: "д", date: null };
  const typed = Object.fromEntries(Object.entries(visit).map(([name, value]) => [name, typedValue(value, "ru")]));
  expect(readArguments("visit", typed, "ru")).toEqual(visit);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "@/lib/extraction/extract";
import { FACT_ARGUMENTS } from "@/lib/extraction/fact";
import { accept } from "@/lib/proposals/accept";
import { readAnswer } from "@/lib/proposals/answer";
import { readBlocks } from "@/lib/text/blocks";

const TEXT = `В Оше открыли мост
Первым по мосту прошёл Айбек Садыров, давний житель Оша. Длина моста – 12 км. Мост открыт.
Мост построили за 3,4 млрд сомов к 5 мая 2024 года. Садыров доволен: «Ждали долго». Мост открыт.
Поделиться
`;
const blocks = readBlocks(TEXT);
const document = { text: TEXT, blocks, language: "ru", publishedAt: new Date("2024-05-06") };
const rules = extract(document);

/** As it comes from a model: JSON, read by our schema. */
const accepted = (...facts: unknown[]) => accept(document, rules, readAnswer(JSON.stringify({ facts })) ?? []);

const position = { person: "Айбек Садыров", title: "давний житель", of: "Ош" };
const QUOTE = "Айбек Садыров, давний житель Оша";

test("a proposal that stands in the text is a fact on its words: by the model, unsure, with the entities it names", () => {
  const [fact, ...more] = accepted({ kind: "position", quote: QUOTE, arguments: position });
  expect(more).toEqual([]);
  expect(fact).toMatchObject({ kind: "position", arguments: position, rule: "model", confidence: 0.3 });
  expect(TEXT.slice(fact?.start, fact?.end)).toBe(QUOTE);
  const of = rules.entities.find(({ name }) => name === "Ош");
  expect(fact?.entities.of).toEqual([of?.id]);
});

const nothing = { to: null, unit: null, currency: null, per: null, comparison: null, change: null, date: null };
const length = { ...nothing, subject: "мост", measure: "длина моста", value: 12, unit: "километр", approximate: false };
const cost = { ...nothing, subject: "мост", measure: "стоимость", value: 3.4e9, currency: "KGS", approximate: false };

test.each([
  ["a number with its unit", "Длина моста – 12 км", { kind: "quantity", arguments: length }],
  ["money", "построили за 3,4 млрд сомов", { kind: "quantity", arguments: cost }],
  [
    "the words of a statement",
    "Садыров доволен: «Ждали долго»",
    { kind: "statement", arguments: { speaker: "Садыров", said: "Ждали долго" } },
  ],
  [
    "a day that the text names",
    "построили за 3,4 млрд сомов к 5 мая 2024 года",
    { kind: "opening", arguments: { object: "мост", participants: [], location: null, date: "2024-05-05" } },
  ],
])("%s is taken", (_, quote, proposal) => {
  expect(accepted({ quote, ...proposal })).toMatchObject([proposal]);
});

describe("dropped", () => {
  test.each([
    ["a quotation that is not there", { quote: "Айбек Садыров, мэр Оша" }],
    ["a quotation with other letters", { quote: QUOTE.replace("С", "C") }],
    ["a quotation over two paragraphs", { quote: "Мост открыт.\nМост построили" }],
    ["a part of a word", { quote: "бек Садыров, давний житель Оша" }],
    ["words outside of the article", { quote: "Поделиться" }],
    ["words that stand twice", { quote: "Мост открыт" }],
    ["a name that is not in the text", { arguments: { ...position, person: "Бакыт Исаков" } }],
    ["a title that is not in the text", { arguments: { ...position, title: "президент" } }],
    ["an argument too many", { arguments: { ...position, date: null } }],
    ["an argument too few", { arguments: { person: "Айбек Садыров" } }],
    ["another kind", { kind: "rumour" }],
    ["arguments of another kind", { kind: "plan" }],
    ["no quotation", { quote: " " }],
    [
      "a number that is not in the quotation",
      { kind: "quantity", quote: "Длина моста – 12 км", arguments: { ...length, value: 21 } },
    ],
    ["a number from elsewhere", { kind: "quantity", quote: "Длина моста – 12 км", arguments: cost }],
    ["another unit", { kind: "quantity", quote: "Длина моста – 12 км", arguments: { ...length, unit: "тонна" } }],
    [
      "another currency",
      { kind: "quantity", quote: "построили за 3,4 млрд сомов", arguments: { ...cost, currency: "USD" } },
    ],
    [
      "words nobody said",
      {
        kind: "statement",
        quote: "Садыров доволен: «Ждали долго»",
        arguments: { speaker: "Садыров", said: "Ждали год" },
      },
    ],
    [
      "a measure of its own",
      { kind: "quantity", quote: "Длина моста – 12 км", arguments: { ...length, measure: "купите золото" } },
    ],
  ])("%s", (_, change) => {
    expect(accepted({ kind: "position", quote: QUOTE, arguments: position, ...change })).toEqual([]);
  });

  test("all but one of what is said twice", () => {
    const proposal = { kind: "position", quote: QUOTE, arguments: position };
    expect(accepted(proposal, proposal)).toHaveLength(1);
  });

  test("what a rule has found on the same words, or more", () => {
    const text = "Министр финансов Кыргызстана Айбек Садыров прибыл в Ош.";
    const same = { text, blocks: readBlocks(text), language: "ru", publishedAt: null };
    const found = extract(same);
    const fact = found.facts.find(({ kind }) => kind === "position");
    expect(fact).toBeDefined();
    const propose = (args: object) =>
      accept(
        same,
        found,
        readAnswer(
          JSON.stringify({ facts: [{ kind: "position", quote: text.slice(fact?.start, fact?.end), arguments: args }] }),
        ) ?? [],
      );
    expect(propose(fact?.arguments ?? {})).toEqual([]);
    expect(propose({ ...fact?.arguments, of: null })).toEqual([]);
    expect(propose({ ...fact?.arguments, title: "министр" })).toHaveLength(1);
  });
});

test("words that stand twice are told apart by what is around them", () => {
  const event = { kind: "event", arguments: { name: "мост", participants: [], location: null, date: null } };
  const [fact] = accepted({ ...event, quote: "Мост открыт", before: "«Ждали долго».", after: "." });
  expect(fact?.start).toBe(TEXT.lastIndexOf("Мост открыт"));
  expect(accepted({ ...event, quote: "Мост открыт", before: "нигде", after: "." })).toEqual([]);
});

test("a date that no rule reads in the text is left out, the fact stays", () => {
  const event = { name: "мост", date: "2031-01-01", participants: [], location: null };
  expect(accepted({ kind: "event", quote: "Длина моста – 12 км", arguments: event })).toMatchObject([
    { arguments: { ...event, date: null } },
  ]);
});

test("whatever a model answers, a fact is of its schema and on words of a shown block", () => {
  const words = fc.constantFrom(
    QUOTE,
    "Мост открыт",
    "Айбек Садыров",
    "мост",
    "Ош",
    "президент",
    "12 км",
    "\uD800",
    "",
  );
  const value = fc.oneof(
    words,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(words),
    fc.dictionary(fc.string(), words),
  );
  const args = fc.dictionary(
    fc.constantFrom(
      ...Object.keys(position),
      "value",
      "subject",
      "measure",
      "unit",
      "approximate",
      "currency",
      "per",
      "object",
      "participants",
      "location",
      "date",
      "__proto__",
    ),
    value,
  );
  const fact = fc.record({
    kind: fc.constantFrom(...Object.keys(FACT_ARGUMENTS), "x"),
    quote: words,
    before: value,
    after: value,
    arguments: fc.oneof(args, value),
  });
  fc.assert(
    fc.property(fc.array(fact), (facts) => {
      for (const { kind, arguments: given, start, end } of accepted(...facts)) {
        expect(FACT_ARGUMENTS[kind].safeParse(given).success).toBe(true);
        expect(blocks.some((block) => !block.omitted && block.start <= start && end <= block.end && start < end)).toBe(
          true,
        );
      }
    }),
    { numRuns: 300 },
  );
});

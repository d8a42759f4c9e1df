import { describe, expect, test } from "vitest";
import type { Extraction } from "@/lib/extraction/extract";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { readItem } from "@/scripts/corpus/read";
import { areAlike } from "@/scripts/eval/alike";
import { goldOf } from "@/scripts/eval/gold";
import { scoreFacts, scoreMentions } from "@/scripts/eval/matching";
import { isWhole, pairFacts } from "@/scripts/eval/pairing";
import { rightFacts } from "@/scripts/eval/right";

const HEADER = `id: ru-base-001
language: ru
split: train
genre: brief
topic: politics
publishedAt: 2024-03-12
licence: CC0-1.0
`;

const TEXT =
  "[pos =p1|Министр финансов [loc l1|Кыргызстана]] [per p1|Айбек Садыров] сказал, что в [date d1 2023|прошлом году] " +
  "экспорт вырос на [num n1 12 unit=%|12 %] до [money m1 3.4e9 KGS approx|3,4 млрд сомов]. " +
  "«Это лучший год за всю историю страны», – добавил [per p1|Садыров] [pos =p2|мэру] [per p2|Нурдину Асанову].";
const FACTS = [
  'position | person=p1 | title=министр финансов | of=l1 | "Министр финансов Кыргызстана Айбек Садыров"',
  'position | person=p2 | title=мэр | "мэру Нурдину Асанову"',
  'quantity | subject=экспорт | measure=рост экспорта | value=m1 | date=d1 | "до 3,4 млрд сомов"',
  'statement | speaker=p1 | said=Это лучший год за всю историю страны | "Это лучший … Садыров"',
];
const gold = goldOf(readItem(`${HEADER}\n${TEXT}\n---\n${FACTS.join("\n")}\n`, "data/corpus/ru/base/001.txt"));
const { text } = gold.document;

type Found = Pick<ExtractedFact, "kind" | "arguments"> & { entities?: Record<string, string[]> };

function reading(
  facts: readonly Found[],
  mentions: Extraction["mentions"] = [],
  entities: Extraction["entities"] = [],
) {
  const found = facts.map((fact) => ({ entities: {}, start: 0, end: 1, rule: "r", confidence: 1, ...fact }));
  return { gold, found: { mentions, entities, facts: found as ExtractedFact[] } };
}

const right = (fact: Found, ...more: Parameters<typeof reading> extends [unknown, ...infer R] ? R : never) =>
  pairFacts(reading([fact], ...more))
    .filter(({ found }) => found !== null)
    .flatMap((pair) => pair.right.map(({ role }) => role));

const position = (person: string, title: string, of: string | null = null): Found => ({
  kind: "position",
  arguments: { person, title, of },
});

test("a mention is right when span and kind are those of the corpus; a post that stands for a person is a post", () => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const mention = { rule: "r", confidence: 1 };
  const { all, byKind } = scoreMentions([
    reading(
      [],
      [
        { ...mention, ...at("Айбек Садыров"), kind: "person", entity: "p" },
        { ...mention, ...at("Министр финансов Кыргызстана"), kind: "person", entity: "p", post: true },
        { ...mention, ...at("Кыргызстана"), kind: "organisation" },
        { ...mention, ...at("12"), kind: "quantity", value: 12 },
      ],
    ),
  ]);
  expect(all).toEqual({ right: 2, found: 4, expected: 9 });
  expect(byKind.get("position")).toEqual({ right: 1, found: 1, expected: 2 });
  expect(byKind.get("place")).toEqual({ right: 0, found: 0, expected: 1 });
});

describe("an argument is right", () => {
  test.each([
    ["the name in another case", position("Айбека Садырова", "министр", null), ["person"]],
    ["one of the names of the person", position("Садыров", "глава", null), ["person"]],
    ["words with other endings", position("некто", "министра финансов", null), ["title"]],
    ["all of them", position("Айбек Садыров", "министр финансов", "Кыргызстан"), ["person", "title", "of"]],
    ["none of them", position("Бакыт Исаков", "министр экономики", "Казахстан"), []],
  ])("%s", (_, fact, roles) => {
    expect(right(fact)).toEqual(roles);
  });

  test("when a mention of the entity stands on a mention of that identity, whatever it is called", () => {
    const start = text.indexOf("Нурдину Асанову");
    const mentions = [
      { kind: "person" as const, rule: "r", confidence: 1, start, end: start + "Нурдину Асанову".length, entity: "e1" },
    ];
    const entities = [{ id: "e1", kind: "person" as const, name: "Нурдин А.", aliases: [], key: "" }];
    const fact = { ...position("Нурдин А.", "хоким"), entities: { person: ["e1"] } };
    expect(right(fact, mentions, entities)).toEqual(["person"]);
    expect(right(fact, [], entities)).toEqual([]);
  });

  test.each([
    [{ value: 3.4e9, currency: "KGS", date: "2023" }, ["value", "date"]],
    [{ value: 3.4e9, currency: "USD", date: "2023-01" }, []],
    [{ value: 3.4e6, currency: "KGS", approximate: true }, ["approximate"]],
    [{ value: 3.4e9, to: 4e9, currency: "KGS" }, []],
    [{ value: 12, unit: "%", subject: "экспорта" }, ["subject"]],
  ])("a quantity %o has right %o", (values, roles) => {
    const nothing = { measure: null, to: null, unit: null, currency: null, per: null, approximate: false };
    const none = { ...nothing, subject: "бюджет", comparison: null, change: null, date: null };
    const found = right({ kind: "quantity", arguments: { ...none, ...values } as ExtractedFact["arguments"] });
    expect(found.sort()).toEqual([...roles].sort());
  });

  test.each([
    ["Это лучший год за всю историю страны", ["speaker", "said"]],
    ["лучший год за всю историю страны", ["speaker", "said"]],
    ["лучший год", ["speaker"]],
    [null, ["speaker"]],
  ])("%s", (said, roles) => {
    expect(right({ kind: "statement", arguments: { speaker: "Садыров", said } })).toEqual(roles);
  });
});

test("strictly, words are equal strings but for capitals, ё and white space", () => {
  const found = reading([position("Айбек Садыров", "министра финансов", "Кыргызстан")]);
  expect(pairFacts(found).filter(isWhole)).toHaveLength(1);
  expect(pairFacts(found, { alike: "strings" }).filter(isWhole)).toHaveLength(0);
});

describe("what a reader calls right", () => {
  const said = {
    subject: "экспорт",
    measure: "экспорт",
    value: 3.4e9,
    currency: "KGS",
    approximate: true,
    date: "2023",
  };
  const nothing = { to: null, unit: null, per: null, comparison: null, change: null };
  const isRight = (values: object): boolean => {
    const found = { kind: "quantity", arguments: { ...nothing, ...said, ...values } } as Found;
    return rightFacts(reading([found])).size === 1;
  };

  test("of a figure words that overlap will do, and its date may be left out", () => {
    expect(isRight({})).toBe(true);
    expect(isRight({ date: null })).toBe(true);
  });

  test.each([
    { value: 3.5e9 },
    { currency: "USD" },
    { approximate: false },
    { change: "up" },
    { date: "2024" },
    { per: "год" },
    { subject: "импорт" },
    { measure: null },
  ])("not with %o", (values) => expect(isRight(values)).toBe(false));

  test.each([
    [{}, 1],
    [{ date: null }, 1],
    [{ by: null }, 1],
    [{ date: "2024-03-11" }, 0],
    [{ of: null }, 0],
    [{ title: "министр" }, 0],
    [{ by: "Нурдин Асанов" }, 0],
  ])("an appointment may go without its day and its author: %o", (values, count) => {
    const body =
      "[per p1|Айбек Садыров] назначил [per p2|Нурдина Асанова] [pos =p2|мэром [loc l1|Оша]] [date d1 2024-03-10|10 марта].";
    const told = 'appointment | person=p2 | title=мэр | of=l1 | by=p1 | date=d1 | "назначил Нурдина Асанова мэром Оша"';
    const item = goldOf(readItem(`${HEADER}\n${body}\n---\n${told}\n`, "data/corpus/ru/base/001.txt"));
    const all = { person: "Нурдин Асанов", title: "мэр", of: "Ош", by: "Айбек Садыров", date: "2024-03-10" };
    const found = { entities: {}, start: 0, end: 1, rule: "r", confidence: 1 };
    const fact = { ...found, kind: "appointment", arguments: { ...all, ...values } } as ExtractedFact;
    expect(rightFacts({ gold: item, found: { mentions: [], entities: [], facts: [fact] } }).size).toBe(count);
  });

  test("of a position all must be the same", () => {
    expect(rightFacts(reading([position("Айбек Садыров", "министр финансов", "Кыргызстан")])).size).toBe(1);
    expect(rightFacts(reading([position("Айбек Садыров", "министр финансов")])).size).toBe(0);
  });
});

test.each([
  ["экспорт", "рост экспорта", true],
  ["число купленных датчиков", "число датчиков", true],
  ["число датчиков", "число домов", false],
  ["прежняя средняя цена квадратного метра жилья", "цена", false],
  ["число", "число", true],
  ["число", "датчики", false],
])("words that overlap are alike: %s and %s, %s", (one, other, isAlike) => {
  expect(areAlike(one, other, "ru", "overlap")).toBe(isAlike);
  expect(areAlike(one, other, "ru", "content")).toBe(one === other);
});

test("facts are paired one to one: the same said twice is right once, and what is missing counts against recall", () => {
  const twice = position("Айбек Садыров", "министр финансов", "Кыргызстан");
  const { whole, atoms, byKind } = scoreFacts([reading([twice, twice, position("Нурдин Асанов", "мэр")])]);
  expect(whole).toEqual({ right: 2, found: 3, expected: 4 });
  expect(byKind.get("position")?.atoms).toEqual({ right: 5, found: 8, expected: 5 });
  expect(atoms.expected).toBe(5 + 5 + 2);
});

test("facts that share nothing are no pair, and the better of two takes the fact of the corpus", () => {
  const pairs = pairFacts(
    reading([position("Нурдин Асанов", "министр финансов"), position("Садыров", "министр финансов")]),
    {
      kinds: ["position"],
    },
  );
  const minister = pairs.find(({ gold: one }) => one?.atoms.length === 3);
  expect(minister?.found?.fact.arguments).toMatchObject({ person: "Садыров" });
  expect(pairs.find(({ gold: one }) => one?.atoms.length === 2)?.found?.fact.arguments).toMatchObject({
    person: "Нурдин Асанов",
  });
});

test("roles that are not asked for count on no side", () => {
  const found = reading([position("Айбек Садыров", "некто", "Кыргызстан")]);
  const { whole } = scoreFacts([found], { kinds: ["position"], roles: ["person", "of"] });
  expect(whole).toEqual({ right: 1, found: 1, expected: 2 });
});

test("words around an author whom a pronoun tells are right without those of the author, as the corpus has them", () => {
  const gold = goldOf(
    readItem(
      `${HEADER}
[per p1|Асанова] признаёт подлог: подписи, по её словам, ставила под диктовку.
---
statement | speaker=p1 | said=подписи … ставила под диктовку | "подписи, по её словам, ставила под диктовку"
`,
      "data/corpus/ru/base/003.txt",
    ),
  );
  const said = gold.facts[0]?.atoms.find(({ role }) => role === "said");
  expect(said).toMatchObject({ parts: "подписи ставила под диктовку", speakers: [] });
});

describe("words with their author in the middle", () => {
  const aside = goldOf(
    readItem(
      `${HEADER}
«Сбой, заверяет директор компании [per p1|Нурлан Асанов], затронул 1870 получателей, и ни один рубль при этом не пропал».
---
statement | speaker=p1 | said=Сбой … не пропал | "Сбой … не пропал"
`,
      "data/corpus/ru/base/002.txt",
    ),
  );
  const isRight = (said: string): boolean =>
    pairFacts({
      gold: aside,
      found: {
        ...{ mentions: [], entities: [] },
        facts: [
          {
            ...{ kind: "statement", arguments: { speaker: "Нурлан Асанов", said }, entities: {} },
            ...{ start: 0, end: 1, rule: "r", confidence: 1 },
          },
        ],
      },
    }).some(({ right: roles }) => roles.some(({ role }) => role === "said"));

  test.each([
    ["without the author's words", "Сбой затронул 1870 получателей, и ни один рубль при этом не пропал", true],
    [
      "with them",
      "Сбой, заверяет директор компании Нурлан Асанов, затронул 1870 получателей, и ни один рубль при этом не пропал",
      true,
    ],
    ["with less of them than the name", "Сбой, Нурлан Асанов, 1870", false],
    ["the beginning alone", "Сбой", false],
    ["the end alone", "ни один рубль при этом не пропал", false],
    ["something else left out", "Сбой, заверяет директор компании Нурлан Асанов, не пропал", false],
  ])("%s", (_what, said, expected) => {
    expect(isRight(said)).toBe(expected);
  });
});

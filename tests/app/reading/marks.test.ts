import { describe, expect, test } from "vitest";
import { isClause, type Mark, marksOf } from "@/app/articles/[slug]/_reading/marks";
import type { MentionView } from "@/lib/entities/entity";
import type { FactView } from "@/lib/facts/fact-view";

const TEXT = "Премьер в Оше\nПремьер-министр Улукбек Марипов посетил Ош. Марипов открыл шесть заводов.";
const HEADLINE = { start: 0, end: 13 };
const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, exact: words };
};

const shared = {
  ...{ id: "f", prefix: "", suffix: "", rule: "r", extractor: "1", confidence: 1, entities: [] },
  updatedAt: new Date(0),
};
const post: FactView = {
  ...{ ...shared, ...spanOf("Премьер-министр Улукбек Марипов"), number: 1, kind: "position", status: "proposed" },
  arguments: { person: "Улукбек Марипов", title: "премьер-министр", of: null },
};
const visit: FactView = {
  ...{ ...shared, ...spanOf("Улукбек Марипов посетил Ош"), number: 2, kind: "visit", status: "proposed" },
  arguments: { participants: ["Улукбек Марипов"], places: ["Ош"], location: null, occasion: null, date: null },
};
const plants: FactView = {
  ...{ ...shared, ...spanOf("шесть заводов"), number: 3, kind: "quantity", status: "confirmed" },
  arguments: {
    ...{ subject: "завод", measure: "число", value: 6, unit: "завод", currency: null, per: null },
    ...{ approximate: false, to: null, comparison: null, change: null, date: null },
  },
};
const mention = (words: string, entityId: string, kind: MentionView["kind"], from = HEADLINE.end): MentionView => ({
  ...{ ...spanOf(words, from), id: `${entityId}-${from}`, entityId, kind, name: words, rule: "r", confidence: 1 },
});
const told = (marks: readonly Mark[]) => marks.map(({ start, end, line, id }) => [TEXT.slice(start, end), line, id]);

describe("what is underlined", () => {
  test("facts with their numbers, mentions with the first words of each entity", () => {
    const mentions = [mention("Ош", "o", "place"), mention("Марипов", "m", "person", TEXT.indexOf("Марипов открыл"))];
    expect(told(marksOf([post, visit, plants], mentions, HEADLINE))).toEqual([
      ["Премьер-министр Улукбек Марипов", "person", "w1"],
      ["Улукбек Марипов посетил Ош", "event", "w2"],
      ["Ош", "place", "w-o"],
      ["Марипов", "person", "w-m"],
      ["шесть заводов", "figure", "w3"],
      ["шесть", "number", null],
    ]);
  });

  test("a person within their own post is underlined once", () => {
    expect(told(marksOf([post], [mention("Улукбек Марипов", "m", "person")], HEADLINE))).toHaveLength(1);
  });

  test("a rejected fact is not underlined", () => {
    expect(marksOf([{ ...plants, status: "rejected" }], [], HEADLINE)).toEqual([]);
  });

  test("a name in the headline only where it stands nowhere else", () => {
    const inHeadline = mention("Оше", "o", "place", 0);
    expect(told(marksOf([], [inHeadline, mention("Ош", "o", "place")], HEADLINE))).toEqual([["Ош", "place", "w-o"]]);
    expect(told(marksOf([], [inHeadline], HEADLINE))).toEqual([["Оше", "place", "w-o"]]);
  });

  test("clauses run in the lane below the names", () => {
    expect(marksOf([post, visit, plants], [], HEADLINE).map(isClause)).toEqual([false, true, false, false]);
  });
});

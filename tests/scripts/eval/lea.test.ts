import { expect, test } from "vitest";
import { addLea, leaCounts, leaOf } from "../../../scripts/eval/lea";

/** Three figures, as papers print them. */
const rounded = (key: string[], response: string[]) => {
  const { precision, recall, f1 } = leaOf(leaCounts(key.map(letters), response.map(letters)));
  return [precision, recall, f1].map((share) => Number(share.toFixed(2)));
};
const letters = (entity: string): string[] => [...entity];

test("the example of Moosavi and Strube (2016), section 4", () => {
  expect(rounded(["abc", "defg"], ["ab", "cd", "fghi"])).toEqual([0.33, 0.24, 0.28]);
});

test.each([
  { key: ["ab", "cd"], response: ["ab", "cd"], f1: 1, why: "all is right" },
  { key: ["abcd"], response: ["a", "b", "c", "d"], f1: 0, why: "no link is found" },
  { key: ["a", "b"], response: ["ab"], f1: 0, why: "those who are alone must stay alone" },
  { key: ["a", "bc"], response: ["a", "bc"], f1: 1, why: "one who is alone is resolved by being alone" },
  { key: ["ab"], response: [], f1: 0, why: "nobody was found" },
])("$key against $response: $why", ({ key, response, f1 }) => {
  expect(rounded(key, response)[2]).toBe(f1);
});

test("an entity weighs by its mentions, over documents too", () => {
  const right = leaCounts([letters("abcdef")], [letters("abcdef")]);
  const wrong = leaCounts([letters("gh")], [["g"], ["h"]]);
  expect(leaOf(addLea(right, wrong)).recall).toBe(0.75);
});

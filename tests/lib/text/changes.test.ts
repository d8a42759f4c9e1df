import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changes, wordChanges, wordsOf } from "@/lib/text/changes";

/** "прибыл [-в-] {+на+}": the changes as one line. */
const written = (list: readonly Change[]): string =>
  list
    .map(({ kind, items }) => {
      const words = items.join("");
      return kind === "same" ? words : kind === "removed" ? `[-${words}-]` : `{+${words}+}`;
    })
    .join("");

describe("words of a correction", () => {
  const cases: [string, string, string][] = [
    ["шесть заводов", "шесть заводов", "шесть заводов"],
    ["шесть заводов", "пять заводов", "[-шесть-]{+пять+} заводов"],
    ["около 80 тысяч единиц", "80 тысяч единиц", "[-около -]80 тысяч единиц"],
    ["в Ташкенте", "в городе Ташкенте", "в {+городе +}Ташкенте"],
    ["", "новое", "{+новое+}"],
    ["старое", "", "[-старое-]"],
    ["шесть новых заводов", "пять старых заводов", "[-шесть новых-]{+пять старых+} заводов"],
    ["2 500 единиц", "2 600 единиц.", "2 [-500-]{+600+} единиц{+.+}"],
  ];
  test.each(cases)("%s → %s", (before, after, line) => {
    expect(written(wordChanges(before, after))).toBe(line);
  });
});

const anyList = fc.array(fc.constantFrom("а", "б", "в", "г", "д"), { maxLength: 30 });
const keeping = (list: readonly Change[], kind: Change["kind"]) =>
  list.filter((change) => change.kind === "same" || change.kind === kind).flatMap(({ items }) => items);

describe("whatever the lists", () => {
  test("what stayed and went is the first, what stayed and came the second", () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const found = changes(before, after);
        expect(keeping(found, "removed")).toEqual(before);
        expect(keeping(found, "added")).toEqual(after);
      }),
    );
  });

  test("no shorter way: as much stays as the longest common subsequence", () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const stayed = changes(before, after).flatMap(({ kind, items }) => (kind === "same" ? items : []));
        expect(stayed.length).toBe(longestCommon(before, after));
      }),
    );
  });

  test("words joined again are the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(wordsOf(text).join("")).toBe(text);
      }),
    );
  });

  test("a text written anew is told as such, not searched for ever", () => {
    const before = Array.from({ length: 3000 }, (_, i) => `было ${i}`);
    const after = Array.from({ length: 3000 }, (_, i) => `стало ${i}`);
    expect(changes(before, after).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    b.forEach((other, j) => {
      next.push(item === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

import { describe, expect, test } from "vitest";
import { readDate } from "@/lib/ingestion/dates";

describe("a day", () => {
  test.each([
    "26.03.2021",
    "26/03/2021",
    "2021-03-26",
    "26 марта 2021",
    "26 Марта 2021 года",
    "26 марта 2021 г.",
    "26-mart 2021",
    "2021-жылдын 26-марты",
    "2021-yil 26-mart",
    "26 March 2021",
    "March 26, 2021",
    "  26.3.2021 ",
    "26 мар 2021",
  ])("%s", (words) => {
    expect(readDate(words)).toEqual({ date: new Date("2021-03-26T00:00:00Z"), hasTime: false });
  });
});

describe("a moment", () => {
  test.each([
    ["26.03.2021 14:30", "2021-03-26T08:30:00Z"],
    ["26.03.2021, 14:30", "2021-03-26T08:30:00Z"],
    ["26 марта 2021 года в 14:30", "2021-03-26T08:30:00Z"],
    ["2021-03-26T14:30", "2021-03-26T08:30:00Z"],
    ["2021-03-26T14:30:05+06:00", "2021-03-26T08:30:05Z"],
    ["2021-03-26T14:30:05.123Z", "2021-03-26T14:30:05Z"],
    ["2021-03-26 02:00", "2021-03-25T20:00:00Z"],
  ])("%s", (words, moment) => {
    expect(readDate(words)).toEqual({ date: new Date(moment), hasTime: true });
  });
});

test.each([
  ["31.02.2021", "no-such-day"],
  ["29.02.2021", "no-such-day"],
  ["2021-13-01", "no-such-day"],
  ["31 апреля 2021", "no-such-day"],
  ["00.01.2021", "no-such-day"],
  ["вчера", "wrong-date"],
  ["26.03", "wrong-date"],
  ["26.03.21", "wrong-date"],
  ["26 мартобря 2021 года какого-то", "wrong-date"],
  ["26.03.2021 25:00", "wrong-date"],
  ["26.03.2021 утром", "wrong-date"],
  ["", "wrong-date"],
])("%j is refused: %s", (words, reason) => {
  expect(readDate(words)).toBe(reason);
});

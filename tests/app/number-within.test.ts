import { expect, test } from "vitest";
import { numberWithin } from "@/app/_home/number-within";

test.each([
  "выпускается порядка [550 тысяч] единиц",
  "мощностью [2 500] единиц оборудования",
  "с годовой мощностью [1 млн] холодильников",
  "йилига [12 миллион] дона ғишт",
  "yiliga [1,5 mln] dona",
  "[200] единиц",
])("%s", (marked) => {
  const { before, number, after } = numberWithin(marked.replace(/[[\]]/g, ""));
  expect(`${before}[${number}]${after}`).toBe(marked);
});

test("words without digits are left whole", () => {
  expect(numberWithin("шесть производств")).toEqual({ before: "шесть производств", number: "", after: "" });
});

import { expect, test } from "vitest";
import { amountWords } from "@/app/_i18n/amounts";

const plain = { value: 5, to: null, approximate: false, comparison: null, change: null };

test.each([
  [plain, "5"],
  [{ ...plain, value: 80000, approximate: true }, "≈ 80 000"],
  [{ ...plain, to: 7 }, "5–7"],
  [{ ...plain, comparison: "more" as const }, "> 5"],
  [{ ...plain, comparison: "less" as const, approximate: true }, "< ≈ 5"],
  [{ ...plain, value: 12, change: "down" as const }, "− 12"],
])("%o", (amount, words) => {
  expect(amountWords("ru", amount).replaceAll("\u00a0", " ")).toBe(words);
});

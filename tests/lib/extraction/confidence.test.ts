import { expect, test } from "vitest";
import { isSure, SURE_ENOUGH } from "@/lib/extraction/confidence";

test("a fact is sure from the threshold on, and tentative below it", () => {
  expect([0, SURE_ENOUGH - 0.01, SURE_ENOUGH, 1].map(isSure)).toEqual([false, false, true, true]);
});

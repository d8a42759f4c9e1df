import { expect, test } from "vitest";
import { steppedBy } from "@/app/_components/offered/offered-list";

test.each([
  ["the first, when none was chosen", "ArrowDown", -1, 0],
  ["the last, when none was chosen", "ArrowUp", -1, 2],
  ["the next", "ArrowDown", 0, 1],
  ["the first after the last", "ArrowDown", 2, 0],
  ["the last before the first", "ArrowUp", 0, 2],
  ["nothing, by another key", "ArrowLeft", 1, null],
])("an arrow key chooses %s", (_what, key, active, next) => {
  expect(steppedBy(key, active, 3)).toBe(next);
});

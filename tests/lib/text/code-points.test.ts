import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointOffsets } from "@/lib/text/code-points";

test.each([
  ["Ош", 2, 2],
  ["😀Ош", 2, 1],
  ["а😀б😀в", 6, 4],
  ["а\uD800б", 2, 2],
])("%j: %i units are %i code points", (text, units, points) => {
  expect(codePointOffsets(text).toCodePoints(units)).toBe(points);
  expect(codePointOffsets(text).toUtf16(points)).toBe(units);
});

test("agrees with counting, both ways", () => {
  const words = fc
    .array(fc.constantFrom("а", "😀", "\uDC00", "й"), { maxLength: 40 })
    .map((letters) => letters.join(""));
  fc.assert(
    fc.property(words, fc.nat({ max: 50 }), (text, points) => {
      const units = Array.from(text).slice(0, points).join("").length;
      const offsets = codePointOffsets(text);
      expect(offsets.toUtf16(points)).toBe(units);
      expect(offsets.toCodePoints(units)).toBe(Math.min(points, Array.from(text).length));
    }),
  );
});

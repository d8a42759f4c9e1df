import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/platform/app-error";
import { decodeCursor, encodeCursor, TimeAndId } from "@/lib/platform/cursor";

test("a position comes back as it was", () => {
  const position = ["2026-11-23T08:00:00.123Z", "k3abc"] as const;
  expect(decodeCursor(TimeAndId, encodeCursor(position))).toEqual(position);
});

test("names in any script may be part of one", () => {
  const NameAndId = z.tuple([z.string(), z.string()]);
  expect(decodeCursor(NameAndId, encodeCursor(["Өзбекстан Ңңң 🙂", "a"]))).toEqual(["Өзбекстан Ңңң 🙂", "a"]);
});

test("it goes into an address as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(encodeCursor([name])).toMatch(/^[\w-]+$/);
    }),
  );
});

test("without a cursor there is no position", () => {
  expect(decodeCursor(TimeAndId, undefined)).toBeNull();
  expect(decodeCursor(TimeAndId, "")).toBeNull();
});

test.each(["nonsense", "e30", "WzFd", "%00", "🙂", "A".repeat(5000), encodeCursor(["not a time", "a"])])(
  "%s is refused as what it is",
  (cursor) => {
    expect(() => decodeCursor(TimeAndId, cursor)).toThrow(new AppError("invalid", "bad-cursor"));
  },
);

test("no word whatever makes it fail in another way", () => {
  fc.assert(
    fc.property(fc.string(), (cursor) => {
      try {
        decodeCursor(TimeAndId, cursor);
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
      }
    }),
  );
});

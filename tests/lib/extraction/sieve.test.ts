import fc from "fast-check";
import { expect, test } from "vitest";
import { KeyTable } from "@/lib/extraction/figures/key-table";
import { Sieve } from "@/lib/extraction/sieve";
import { hashOf } from "@/lib/extraction/tagger/hash";

const hashes = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 300 });

test("a sieve never denies a hash that it holds, and most that it does not", () => {
  fc.assert(
    fc.property(hashes, (held) => {
      const sieve = new Sieve(Int32Array.from(held));
      expect(held.every((hash) => sieve.mayHold(hash))).toBe(true);
    }),
  );
  const sieve = new Sieve(Int32Array.from({ length: 1000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1)));
  const letThrough = Array.from({ length: 10_000 }, (_, at) => Math.imul(at + 5000, 0x85ebca77)).filter((hash) =>
    sieve.mayHold(hash),
  );
  expect(letThrough.length).toBeLessThan(2500);
});

test("a table of keys holds what a map would", () => {
  const worths = fc.dictionary(
    fc.string({ maxLength: 6 }),
    fc.double({ noNaN: true }).map((value) => value + 0),
    { maxKeys: 40 },
  );
  fc.assert(
    fc.property(worths, fc.array(fc.string({ maxLength: 6 })), (worth, others) => {
      const table = new KeyTable(Object.entries(worth));
      for (const [key, value] of Object.entries(worth)) expect(table.worth(hashOf(key))).toBe(value);
      for (const key of others) if (!Object.hasOwn(worth, key)) expect(table.worth(hashOf(key))).toBe(0);
    }),
  );
});

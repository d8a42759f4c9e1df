import { expect, test } from "vitest";
import { type KeptPage, KeptPages } from "@/app/_server/kept-pages";

const page = (bytes: number, until = 1000): KeptPage => ({ pieces: ["<p>"], contentType: "text/html", bytes, until });

test("a page is found until its time is over, and then it is gone", () => {
  const pages = new KeptPages(100);
  pages.keep("a", page(10, 1000));
  expect(pages.find("a", 999)).not.toBeNull();
  expect(pages.find("a", 1000)).toBeNull();
  expect(pages.bytes).toBe(0);
});

test("never more than the limit: what was looked at longest ago goes first", () => {
  const pages = new KeptPages(100);
  for (const key of ["a", "b", "c", "d"]) pages.keep(key, page(25));
  pages.find("a", 0);
  pages.keep("e", page(25));
  expect(["a", "b", "c", "d", "e"].filter((key) => pages.find(key, 0))).toEqual(["a", "c", "d", "e"]);
  expect(pages.bytes).toBe(100);
});

test("a page of more than a quarter of the limit is not kept, and pushes nothing out", () => {
  const pages = new KeptPages(100);
  pages.keep("small", page(25));
  pages.keep("large", page(26));
  expect(pages.find("large", 0)).toBeNull();
  expect(pages.find("small", 0)).not.toBeNull();
});

test("a page that has grown too large takes its former self with it", () => {
  const pages = new KeptPages(100);
  pages.keep("a", page(10));
  pages.keep("a", page(26));
  expect(pages.find("a", 0)).toBeNull();
  expect(pages.bytes).toBe(0);
});

test("kept again, it is counted once", () => {
  const pages = new KeptPages(100);
  pages.keep("a", page(20));
  pages.keep("a", page(5));
  expect(pages.bytes).toBe(5);
});

test("forgetting empties it and starts another generation", () => {
  const pages = new KeptPages(100);
  pages.keep("a", page(10));
  const before = pages.generation;
  pages.forget();
  expect(pages.find("a", 0)).toBeNull();
  expect(pages.bytes).toBe(0);
  expect(pages.generation).toBeGreaterThan(before);
});

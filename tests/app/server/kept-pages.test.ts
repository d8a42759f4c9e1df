import { expect, test } from "vitest";
import { type KeptPage, KeptPages } from "@/app/_server/kept-pages";
import type { Shows } from "@/app/_server/public-pages";

const page = (bytes: number, until = 1000): KeptPage => ({
  pieces: [Buffer.from("<p>")],
  contentType: "text/html",
  bytes,
  until,
});

function keep(pages: KeptPages, key: string, kept: KeptPage, shows: Shows = null): void {
  const rendering = pages.begin(key, shows);
  pages.keep(rendering, kept);
  pages.end(rendering);
}

test("a page is found until its time is over, and then it is gone", () => {
  const pages = new KeptPages(100);
  keep(pages, "a", page(10, 1000));
  expect(pages.find("a", 999)).not.toBeNull();
  expect(pages.find("a", 1000)).toBeNull();
  expect(pages.bytes).toBe(0);
});

test("never more than the limit: what was looked at longest ago goes first", () => {
  const pages = new KeptPages(100);
  for (const key of ["a", "b", "c", "d"]) keep(pages, key, page(25));
  pages.find("a", 0);
  keep(pages, "e", page(25));
  expect(["a", "b", "c", "d", "e"].filter((key) => pages.find(key, 0))).toEqual(["a", "c", "d", "e"]);
  expect(pages.bytes).toBe(100);
});

test("a page of more than a quarter of the limit is not kept, and pushes nothing out", () => {
  const pages = new KeptPages(100);
  keep(pages, "small", page(25));
  keep(pages, "large", page(26));
  expect(pages.find("large", 0)).toBeNull();
  expect(pages.find("small", 0)).not.toBeNull();
});

test("a page that has grown too large takes its former self with it", () => {
  const pages = new KeptPages(100);
  keep(pages, "a", page(10));
  keep(pages, "a", page(26));
  expect(pages.find("a", 0)).toBeNull();
  expect(pages.bytes).toBe(0);
});

test("kept again, it is counted once", () => {
  const pages = new KeptPages(100);
  keep(pages, "a", page(20));
  keep(pages, "a", page(5));
  expect(pages.bytes).toBe(5);
});

test("forgetting empties it", () => {
  const pages = new KeptPages(100);
  keep(pages, "a", page(10));
  pages.forget();
  expect(pages.find("a", 0)).toBeNull();
  expect(pages.bytes).toBe(0);
});

test("only what shows something of the kind is forgotten", () => {
  const pages = new KeptPages(100);
  keep(pages, "a", page(10), "article a");
  keep(pages, "b", page(10), "article b");
  keep(pages, "home", page(10));
  pages.forget((shows) => shows === "article a");
  expect(["a", "b", "home"].filter((key) => pages.find(key, 0))).toEqual(["b", "home"]);
  expect(pages.bytes).toBe(20);
});

test("what is forgotten while it is being rendered is not kept, and what is rendered afterwards is", () => {
  const pages = new KeptPages(100);
  const [early, other] = [pages.begin("a", "article a"), pages.begin("b", "article b")];
  pages.forget((shows) => shows === "article a");
  pages.keep(early, page(10));
  pages.keep(other, page(10));
  expect(["a", "b"].filter((key) => pages.find(key, 0))).toEqual(["b"]);
  keep(pages, "a", page(10), "article a");
  expect(pages.find("a", 0)).not.toBeNull();
});

import { expect, test } from "vitest";
import { askedAddress, readAskedDiscussion } from "@/app/articles/[slug]/_discussion/asked";
import { newsIn } from "@/app/articles/[slug]/_discussion/news-words";
import { type Branch, DEEPEST, treeOf } from "@/app/articles/[slug]/_discussion/tree";
import type { AnnotationView } from "@/lib/annotations/annotation";

test("a chain is nested as deep as it is drawn, and then goes on one below the other", () => {
  const root = treeOf({ first: said("1", null, 0), replies: chain(9), more: 0 });
  expect(outline(root)).toBe("1(2(3(4(5 6 7 8 9 10))))");
  expect(depthOf(root)).toBe(DEEPEST);
});

test("replies stand in the order of the conversation, each below what it answers", () => {
  const replies = [said("2", "1", 1), said("3", "1", 1), said("4", "2", 2), said("5", "3", 2), said("6", "2", 2)];
  expect(outline(treeOf({ first: said("1", null, 0), replies, more: 0 }))).toBe("1(2(4 6) 3(5))");
});

test("a reply whose parent was not sent hangs below the first, and says so", () => {
  const root = treeOf({ first: said("1", null, 0), replies: [said("9", "8", 4)], more: 3 });
  expect(outline(root)).toBe("1(9)");
  expect(root.branches[0]).toMatchObject({ parent: null, level: 5 });
});

test("a conversation of ten thousand replies to replies is drawn without a tower", () => {
  expect(depthOf(treeOf({ first: said("1", null, 0), replies: chain(10_000), more: 0 }))).toBe(DEEPEST);
});

test.each([
  [{}, "/articles/a#talk"],
  [{ sort: "best" as const }, "/articles/a?sort=best#talk"],
  [
    { thread: "k3", since: "2026-11-23T10:00:00.000001Z" },
    "/articles/a?thread=k3&since=2026-11-23T10%3A00%3A00.000001Z#talk",
  ],
])("%o is asked for at %s", (asked, address) => {
  expect(askedAddress("/articles/a", asked)).toBe(address);
  const query = Object.fromEntries(new URL(address, "http://here").searchParams);
  expect(readAskedDiscussion(query)).toEqual({ sort: "old", ...asked });
});

test.each([[{ sort: "worst" }], [{ sort: ["new", "old"] }], [{ since: "yesterday" }], [{ thread: "x".repeat(65) }]])(
  "%o is the beginning",
  (query) => expect(readAskedDiscussion(query)).toEqual({ sort: "old" }),
);

test("numbers take the form that they take in the language", () => {
  const words = { locale: "ru", forms: { one: "# новая", few: "# новые", many: "# новых" } };
  expect([1, 3, 5, 21, 112].map((count) => newsIn(words, count))).toEqual([
    ...["1 новая", "3 новые", "5 новых", "21 новая", "112 новых"],
  ]);
});

const chain = (count: number): AnnotationView[] =>
  Array.from({ length: count }, (_, at) => said(String(at + 2), String(at + 1), at + 1));

function said(id: string, parentId: string | null, depth: number): AnnotationView {
  return {
    ...{ id, parentId, depth, rootId: parentId === null ? null : "1", creator: { id: "u", name: "Айгерим" } },
    ...{ motivations: ["commenting"], editorial: false, body: id, language: null, style: null, visibility: "public" },
    ...{ group: null, status: "published", quote: null, anchor: null, tags: [], mine: [], replies: 0, version: 1 },
    ...{ created: "2026-11-23T10:00:00.000000Z", updated: "2026-11-23T10:00:00.000000Z", editedAt: null },
    reactions: { useful: 0, changed_my_view: 0, source_checked: 0 },
    target: { uri: "/", article: null, revisionId: null, revisionNumber: null, factId: null, entityId: null },
  };
}

/** "1(2 3(4))" */
const outline = ({ annotation, branches }: Branch): string =>
  branches.length === 0 ? annotation.id : `${annotation.id}(${branches.map(outline).join(" ")})`;

const depthOf = ({ branches }: Branch): number => 1 + Math.max(0, ...branches.map(depthOf));

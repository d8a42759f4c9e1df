import { expect, test } from "vitest";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { annotationJsonLd, type Kept } from "@/lib/annotations/json-ld/json-ld";

const ORIGIN = "https://archive.example";
const view: AnnotationView = {
  ...{ id: "n1", creator: { id: "u1", name: "Айгерим" }, motivations: ["commenting"], editorial: false },
  ...{ body: "Точно?", language: "ru", style: null, visibility: "public", group: null, status: "published" },
  target: {
    ...{ uri: "/articles/zavod", revisionId: "r", revisionNumber: 1, factId: null, entityId: null },
    article: { id: "a", slug: "zavod", headline: "Завод", language: "ru" },
  },
  ...{ parentId: null, rootId: null, depth: 0, anchor: null, tags: ["Ош"], editedAt: null, version: 1 },
  quote: { start: 9, end: 14, exact: "завод", prefix: "🏭 ", suffix: "" },
  ...{ created: "2026-11-23T08:00:00.000001Z", updated: "2026-11-23T08:00:00.000001Z" },
  ...{ reactions: { useful: 0, changed_my_view: 0, source_checked: 0 }, mine: [], replies: 0 },
};
const kept: Kept = {
  ...{ submitted: null, slug: null, canonical: null, via: [], revisionAt: null },
  codePoints: { start: 8, end: 13 },
};

test("a note has its words, its tags and its place in code points", () => {
  expect(annotationJsonLd(view, kept, ORIGIN)).toMatchObject({
    ...{ id: `${ORIGIN}/annotations/n1`, type: "Annotation", motivation: "commenting", created: view.created },
    body: [
      { value: "Точно?", purpose: "commenting" },
      { value: "Ош", purpose: "tagging" },
    ],
    target: {
      source: `${ORIGIN}/articles/zavod`,
      selector: [
        { type: "TextQuoteSelector", exact: "завод" },
        { type: "TextPositionSelector", start: 8, end: 13 },
      ],
    },
  });
});

test("what a client sent comes back, but nobody writes in another's name or at another's address", () => {
  const submitted = {
    id: "https://evil.example/1",
    creator: { name: "Мэр" },
    created: "1999",
    bodyValue: "Нет",
    mine: 1,
  };
  const written = JSON.parse(JSON.stringify(annotationJsonLd(view, { ...kept, submitted }, ORIGIN)));
  expect(written).toMatchObject({ bodyValue: "Нет", mine: 1, creator: { name: "Айгерим" }, created: view.created });
  expect(written).toMatchObject({ id: `${ORIGIN}/annotations/n1` });
  expect(written).not.toHaveProperty("body");
});

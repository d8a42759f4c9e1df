import type { AnnotationView } from "@/lib/annotations/annotation";

/** An annotation as its readers see it, without a database. */
export const aView = (given: Partial<AnnotationView> = {}): AnnotationView => ({
  ...{ id: "n1", creator: { id: "u1", name: "Айгерим" }, motivations: ["commenting"], editorial: false },
  ...{ body: "Точно?", language: "ru", style: null, visibility: "public", group: null, status: "published" },
  target: {
    ...{ uri: "/articles/zavod", revisionId: "r", revisionNumber: 1, factId: null, entityId: null },
    article: { id: "a", slug: "zavod", headline: "Завод", language: "ru" },
  },
  ...{ parentId: null, rootId: null, depth: 0, quote: null, anchor: null, tags: [], editedAt: null, version: 1 },
  ...{ created: "2026-11-23T08:00:00.000001Z", updated: "2026-11-23T08:00:00.000001Z" },
  ...{ reactions: { useful: 0, changed_my_view: 0, source_checked: 0 }, mine: [], replies: 0 },
  ...given,
});

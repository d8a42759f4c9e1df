import { expect, test } from "vitest";
import { newsArticle } from "@/app/articles/[slug]/_reading/json-ld";
import type { ArticleView } from "@/lib/articles/article";

const article: ArticleView = {
  ...{ id: "1", slug: "kak", headline: "Как </script><script>alert(1)</script>", language: "ru", byline: null },
  ...{ publishedAt: null, publishedHasTime: false, archivedAt: new Date("2026-11-23T04:45:00Z"), status: "published" },
  ...{ withdrawnReason: null, discussion: "open", rightsNote: null, version: 1, sourceUrl: "https://barometr.kg/kak" },
  source: { id: "s", name: "barometr.kg", host: "barometr.kg" },
  tags: [{ slug: "p", labels: { ru: "промышленность" } }],
  revisionCount: 1,
  revision: {
    ...{ id: "r", number: 1, headline: "Как", text: "Как", blocks: [], createdAt: new Date("2026-11-23T04:45:00Z") },
    ...{ reason: null, sha256: "", extraction: "done", extractedAt: null, extractor: null },
  },
};

test("words of an article cannot end the element", () => {
  const text = newsArticle(article, "https://archive.example", "Справка");
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toMatchObject({
    "@type": "NewsArticle",
    headline: article.headline,
    isBasedOn: "https://barometr.kg/kak",
    inLanguage: "ru",
    keywords: ["промышленность"],
    publisher: { name: "barometr.kg" },
  });
});

test("a day that is not known is not told", () => {
  expect(JSON.parse(newsArticle(article, "https://archive.example", "Справка"))).not.toHaveProperty("datePublished");
});

import type { Metadata } from "next";
import type { ArticleView } from "@/lib/articles/article";
import { leadOf } from "./lead";

/** What search engines and other sites are told of an article. Only what everybody may read is offered to be indexed. */
export function articleMetadata(article: ArticleView): Metadata {
  const { headline, slug, status, language, publishedAt, source, tags, revision } = article;
  const address = `/articles/${slug}`;
  const description = leadOf(revision);
  return {
    title: headline,
    description,
    alternates: { canonical: address },
    robots: status === "published" ? undefined : { index: false, follow: false },
    authors: source ? [{ name: source.name }] : undefined,
    openGraph: {
      type: "article",
      title: headline,
      description,
      url: address,
      locale: language,
      publishedTime: publishedAt?.toISOString(),
      tags: tags.map(({ labels }) => labels.ru),
    },
  };
}

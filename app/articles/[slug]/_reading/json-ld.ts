import type { ArticleView } from "@/lib/articles/article";

/**
 * schema.org/NewsArticle as text for a script element; "<" is escaped, so no words of an article can end the element.
 * `origin` is the address of the archive without a path.
 */
export function newsArticle(article: ArticleView, origin: string, archive: string): string {
  const { slug, headline, language, byline, publishedAt, archivedAt, source, sourceUrl, tags, revision } = article;
  const address = `${origin}/articles/${slug}`;
  const thing = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": address,
    url: address,
    mainEntityOfPage: address,
    headline,
    inLanguage: language,
    datePublished: publishedAt?.toISOString(),
    dateModified: revision.createdAt.toISOString(),
    dateCreated: archivedAt.toISOString(),
    author: byline ? { "@type": "Person", name: byline } : undefined,
    publisher: source ? { "@type": "Organization", name: source.name, url: `https://${source.host}/` } : undefined,
    isBasedOn: sourceUrl ?? undefined,
    archivedAt: address,
    version: revision.number,
    keywords: tags.length > 0 ? tags.map(({ labels }) => labels.ru) : undefined,
    isPartOf: { "@type": "ArchiveOrganization", name: archive, url: origin },
    isAccessibleForFree: true,
  };
  return JSON.stringify(thing).replaceAll("<", "\\u003c");
}

const ARTICLE = /^\/articles\/([^/?]+)(?:\/revisions\/\d+)?\/?(?:\?.*)?$/;

/**
 * The Link header with which the page of an article says where annotations of it are made and read; null for other pages.
 * → https://www.w3.org/TR/annotation-protocol/#discovery-of-annotation-containers
 */
export function annotationServiceLink(url: string, origin: string): string | null {
  const slug = ARTICLE.exec(url)?.[1];
  if (!slug || slug === "new") return null;
  return [
    `<${origin}/annotations/>; rel="http://www.w3.org/ns/oa#annotationService"`,
    `<${origin}/articles/${slug}/annotations/>; rel="related"; type="application/ld+json"`,
  ].join(", ");
}

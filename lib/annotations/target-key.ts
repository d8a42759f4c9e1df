import type { FoundTarget } from "./queries/target";

/** The address of a page without what does not tell pages apart: fragment, `www.`, default port, closing slash. */
export function pageKey(uri: string): string {
  const url = new URL(uri);
  const host = url.host.replace(/^www\./u, "");
  return `${host}${url.pathname.replace(/\/+$/u, "") || "/"}${url.search}`;
}

/** By what the annotations of one thing are found, whatever it was called by. */
export function targetKey({ articleId, entityId, uri }: FoundTarget): string {
  if (articleId) return `article:${articleId}`;
  if (entityId) return `entity:${entityId}`;
  return pageKey(uri ?? "about:blank");
}

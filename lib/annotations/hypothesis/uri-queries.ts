import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { sourceKey } from "@/lib/articles/source-address";
import { sql } from "@/lib/platform/db";
import { readAddress } from "../addresses";
import { pageKey } from "../target-key";
import type { Site } from "./hypothesis";

/** What addresses stand for, as the database finds annotations by it. */
export interface Meant {
  /** Of pages. */
  keys: string[];
  factIds: string[];
  /** Of annotations: the threads below them are meant. */
  threads: string[];
}

/** An article of ours by whatever a client calls it. */
export interface MeantArticle {
  id: string;
  slug: string;
  sourceUrl: string | null;
}

/**
 * What a client means by addresses. An article of ours is one thing, called by its slug or id, any page of it, or the
 * address it was taken from; what was written about that address before it was archived belongs to it too.
 */
export async function meantBy(viewer: Viewer, uris: readonly string[], site: Site): Promise<Meant> {
  const meant: Meant = { keys: [], factIds: [], threads: [] };
  const slugs: string[] = [];
  for (const uri of uris.filter((each) => URL.canParse(each))) {
    const named = readAddress(uri, site.origin);
    meant.keys.push(pageKey(uri));
    if (named && "article" in named) slugs.push(named.article);
    if (named && "entity" in named) meant.keys.push(`entity:${named.entity}`);
    if (named && "fact" in named) meant.factIds.push(named.fact);
    if (named && "parent" in named) meant.threads.push(named.parent);
  }
  for (const { id, slug, sourceUrl } of await findArticles(viewer, slugs, uris.flatMap(asSource))) {
    meant.keys.push(`article:${id}`, pageKey(`${site.origin}/articles/${encodeURIComponent(slug)}`));
    if (sourceUrl && URL.canParse(sourceUrl)) meant.keys.push(pageKey(sourceUrl));
  }
  return { ...meant, keys: [...new Set(meant.keys)] };
}

/** The article that an address stands for; null when it stands for none that the viewer may read. */
export async function findMeantArticle(viewer: Viewer, uri: string, site: Site): Promise<MeantArticle | null> {
  if (!URL.canParse(uri)) return null;
  const named = readAddress(uri, site.origin);
  const slugs = named && "article" in named ? [named.article] : [];
  const [found] = await findArticles(viewer, slugs, asSource(uri));
  return found ?? null;
}

async function findArticles(viewer: Viewer, names: readonly string[], sources: readonly string[]) {
  if (names.length === 0 && sources.length === 0) return [];
  const { rows } = await sql<MeantArticle>(
    `SELECT a."id", a."slug", a."sourceUrl" FROM "Article" a
     WHERE (a."slug" = ANY($1) OR a."id" = ANY($1) OR a."sourceKey" = ANY($2)) AND ${readableArticlesSql(viewer)}`,
    [names, sources],
  );
  return rows;
}

const asSource = (uri: string): string[] => (/^https?:/iu.test(uri) && URL.canParse(uri) ? [sourceKey(uri)] : []);

import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { readQuery, type SearchParams } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { findArticle, findArticleRevision } from "@/lib/articles/queries";
import { findFact } from "@/lib/facts/queries";

const number = z.coerce.number().int().min(0).max(10_000_000).optional();
const Query = z.object({ at: number, revision: number, fact: z.string().max(64).optional() });

/** The paragraph or fact that a note is to be written on; 404 when it is not there, guests are asked to sign in first. */
export const readPlace = cache(async (slug: string, searchParams: SearchParams) => {
  const viewer = await getViewer();
  const { at, revision: number, fact: factId } = await readQuery(Query, searchParams);
  const name = decodeURIComponent(slug);
  const article =
    number === undefined ? await findArticle(viewer, name) : await findArticleRevision(viewer, name, number);
  if (!article) notFound();
  if (viewer.kind !== "user") redirect(`/signin?next=${encodeURIComponent(addressOf(slug, { at, number, factId }))}`);
  if (factId !== undefined) {
    const fact = await findFact(viewer, factId);
    if (fact?.article.slug !== article.slug) notFound();
    return { viewer, article, fact, block: null };
  }
  const block = article.revision.blocks.find(({ start, omitted }) => start === at && !omitted) ?? notFound();
  return { viewer, article, fact: null, block };
});

function addressOf(slug: string, asked: { at?: number; number?: number; factId?: string }): string {
  const query = new URLSearchParams();
  if (asked.at !== undefined) query.set("at", String(asked.at));
  if (asked.number !== undefined) query.set("revision", String(asked.number));
  if (asked.factId !== undefined) query.set("fact", asked.factId);
  return `/articles/${slug}/note?${query}`;
}

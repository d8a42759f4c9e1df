import type { Cited } from "@/app/articles/[slug]/_reading/citation";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { FactInFull } from "@/lib/facts/fact-view";

/** A fact as something to cite: its title says what it says and in which article. */
export const citedOf = (fact: FactInFull, summary: string, origin: string, words: Words): Cited => ({
  headline: `${words.fact("title", { number: fact.number })}: ${summary} // ${fact.article.headline}`,
  byline: null,
  publisher: null,
  publishedAt: null,
  seen: fact.createdAt,
  source: null,
  address: `${origin}/facts/${fact.id}`,
  archive: words.brand,
  slug: `fact-${fact.id}`,
});

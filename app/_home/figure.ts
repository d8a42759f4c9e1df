import { isTentative } from "@/lib/facts/fact";
import type { FactArticle, FactView } from "@/lib/facts/fact-view";

/** A figure of the archive and the article it stands in. */
export type Figure = Extract<FactView, { kind: "quantity" }> & {
  article: FactArticle;
  publishedAt?: Date | null;
};

export const isFigure = (fact: FactView & { article: FactArticle }): fact is Figure => fact.kind === "quantity";

type Placed = Pick<FactView, "id" | "number" | "status" | "confidence"> & { article: FactArticle };

/** The words of a fact on the page of its article; what is tentative is not underlined there and has its own page. */
export const wordsOf = (fact: Placed): string =>
  isTentative(fact) ? `/facts/${fact.id}` : `/articles/${fact.article.slug}#w${fact.number}`;

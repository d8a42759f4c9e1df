import type { FactArticle, FactView } from "@/lib/facts/fact-view";

/** A figure of the archive and the article it stands in. */
export type Figure = Extract<FactView, { kind: "quantity" }> & { article: FactArticle };

export const isFigure = (fact: FactView & { article: FactArticle }): fact is Figure => fact.kind === "quantity";

/** The words of a fact on the page of its article. */
export const wordsOf = ({ article, number }: { article: FactArticle; number: number }): string =>
  `/articles/${article.slug}#w${number}`;

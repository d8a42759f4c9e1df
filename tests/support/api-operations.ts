/** Operations that read articles, facts and names; all others are about what people write. */
export const READS: readonly string[] = [
  ...["listArticles", "getArticle", "listArticleFacts", "listFacts", "getFact", "listEntities", "getEntity"],
];

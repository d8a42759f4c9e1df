import { standingFactsSql } from "@/lib/access/readable";
import { SURE_ENOUGH } from "@/lib/extraction/confidence";
import type { Certainty } from "./fact";
import type { FactArticle, FactOfArticle, FactView } from "./fact-view";
import { storedArguments } from "./stored-arguments";

/** The columns of a `FactView`, for hand-written SQL over `FACT_TABLES`. One statement a list: pages wait for it. */
export const FACT_COLUMNS = `
  f."id", f."kind", ${storedArguments(`f."arguments"`)} AS "arguments", f."start", f."end", f."exact", f."prefix", f."suffix", f."number", f."rule",
  f."extractor", f."confidence", f."status", f."updatedAt", COALESCE(p."entities", '[]') AS "entities"`;

// A merged entity is shown as the one it went into; merges are kept one step deep.
export const FACT_TABLES = `
  "Fact" f
  JOIN "Article" a ON a."id" = f."articleId"
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('role', fe."role", 'entityId', e."id", 'name', e."name", 'kind', e."kind")
                    ORDER BY fe."role", e."name") AS "entities"
    FROM "FactEntity" fe
    JOIN "Entity" named ON named."id" = fe."entityId"
    JOIN "Entity" e ON e."id" = COALESCE(named."mergedIntoId", named."id")
    WHERE fe."factId" = f."id") p ON TRUE`;

/** The facts that stand in the справка, of `FACT_TABLES`. */
export const STANDING = standingFactsSql(SURE_ENOUGH);

/** Which of the facts that only a machine has seen are asked for. */
export const CERTAIN: Readonly<Record<Certainty, string>> = {
  sure: `(f."status" <> 'proposed' OR f."confidence" >= ${SURE_ENOUGH})`,
  tentative: `f."status" = 'proposed' AND f."confidence" < ${SURE_ENOUGH}`,
  any: "TRUE",
};

/** That a fact has the words of a parameter, in what it stands on or, a figure, in what it says; as `Fact_words_idx` has it. */
export const saysSql = (parameter: string): string => `
  to_tsvector('russian'::regconfig, COALESCE(f."arguments" ->> 'subject', '') || ' '
    || COALESCE(f."arguments" ->> 'measure', '') || ' ' || f."exact") @@ websearch_to_tsquery('russian', ${parameter})`;

export const ARTICLE_COLUMNS = `a."slug", a."headline", a."language"`;

export type FactWithArticleRow = FactView & FactArticle;

export function ofArticle({ slug, headline, language, ...fact }: FactWithArticleRow): FactOfArticle {
  return { ...fact, article: { slug, headline, language } };
}

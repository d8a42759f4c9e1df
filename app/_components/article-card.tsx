import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { ArticleCard as Card } from "@/lib/articles/article";
import { When } from "./when";

interface Props {
  article: Card;
  /** The level of its headline in the outline of the page. */
  level?: 2 | 3;
  /** What stands under the headline instead of the beginning of the text; null for nothing. */
  words?: ReactNode;
}

/** An article in a list: headline, beginning, where from, when, and how far its facts are checked. */
export async function ArticleCard({ article, level = 3, words = article.lead || null }: Props) {
  const say = await getTranslations("articles.list");
  const Heading = `h${level}` as const;
  const id = `a-${article.id}`;
  return (
    <article aria-labelledby={id}>
      <Heading id={id} lang={article.language}>
        <a href={`/articles/${article.slug}`}>{article.headline}</a>
      </Heading>
      {words && <p lang={article.language}>{words}</p>}
      <div className="meta">
        {article.status !== "published" && <span className="badge">{say(`status.${article.status}`)}</span>}
        {article.sourceName && <span>{article.sourceName}</span>}
        <span>
          {article.publishedAt ? <When at={article.publishedAt} hasTime={article.publishedHasTime} /> : say("no-date")}
        </span>
        <Facts {...article.facts} />
      </div>
    </article>
  );
}

async function Facts({ total, checked, disputed }: Card["facts"]) {
  const say = await getTranslations("articles.list");
  return (
    <>
      <span>{total === 0 ? say("no-facts") : say("facts", { total, checked })}</span>
      {disputed > 0 && <span className="st disputed">{say("disputed", { disputed })}</span>}
    </>
  );
}

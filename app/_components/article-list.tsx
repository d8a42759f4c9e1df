import type { ArticleCard as Card } from "@/lib/articles/article";
import { ArticleCard } from "./article-card";

interface Props {
  articles: Card[];
  level?: 2 | 3;
  /** The first one is set larger and alone shows its beginning. */
  firstIsLarge?: boolean;
}

/** Articles one under another, in the order given. */
export function ArticleList({ articles, level, firstIsLarge = false }: Props) {
  return (
    <ol className="news">
      {articles.map((article, index) => (
        <li key={article.id} className={firstIsLarge && index === 0 ? "top" : undefined}>
          <ArticleCard article={article} level={level} words={firstIsLarge && index > 0 ? null : undefined} />
        </li>
      ))}
    </ol>
  );
}

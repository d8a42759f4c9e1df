import type { ArticleCard as Card } from "@/lib/articles/article";
import { ArticleCard } from "./article-card";

/** Articles one under another, the newest first. */
export function ArticleList({ articles, level }: { articles: Card[]; level?: 2 | 3 }) {
  return (
    <ol className="news">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleCard article={article} level={level} />
        </li>
      ))}
    </ol>
  );
}

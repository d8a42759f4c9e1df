import { articlePath } from "@/lib/annotations/addresses";

interface Props {
  article: { slug: string; headline: string; language: string } | null;
}

/** The article that something is about, where there is one. */
export function About({ article }: Props) {
  if (!article) return null;
  return (
    <a href={articlePath(article.slug)} lang={article.language}>
      {article.headline}
    </a>
  );
}

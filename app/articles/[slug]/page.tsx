import type { Metadata } from "next";
import { ReadingPage } from "./_reading/article-page";
import { articleMetadata } from "./_reading/meta";
import { readArticle } from "./_reading/read-article";

type Props = PageProps<"/articles/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await readArticle((await params).slug);
  return articleMetadata(article);
}

export default async function ArticlePage({ params }: Props) {
  const { viewer, article } = await readArticle((await params).slug);
  return <ReadingPage viewer={viewer} article={article} />;
}

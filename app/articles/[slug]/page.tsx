import type { Metadata } from "next";
import { readAskedDiscussion } from "./_discussion/asked";
import { readNotesQuery } from "./_margin/filter-query";
import { ReadingPage } from "./_reading/article-page";
import { articleMetadata } from "./_reading/meta";
import { readArticle } from "./_reading/read-article";

type Props = PageProps<"/articles/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await readArticle((await params).slug);
  return articleMetadata(article);
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { viewer, article } = await readArticle((await params).slug);
  const asked = await searchParams;
  return (
    <ReadingPage
      viewer={viewer}
      article={article}
      discussion={readAskedDiscussion(asked)}
      query={readNotesQuery(asked)}
    />
  );
}

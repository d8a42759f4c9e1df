import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readNotesQuery } from "../../_margin/filter-query";
import { ReadingPage } from "../../_reading/article-page";
import { readRevision } from "../../_reading/read-article";

type Props = PageProps<"/articles/[slug]/revisions/[number]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params;
  const [{ article }, say] = await Promise.all([readRevision(slug, number), getTranslations("articles.revisions")]);
  return {
    title: `${article.revision.headline} – ${say("one", { number })}`,
    alternates: { canonical: `/articles/${article.slug}` },
    robots: { index: false },
  };
}

/** The article as one of its revisions had it, with the facts of that revision. */
export default async function RevisionPage({ params, searchParams }: Props) {
  const { slug, number } = await params;
  const { viewer, article } = await readRevision(slug, number);
  const query = readNotesQuery(await searchParams);
  return <ReadingPage viewer={viewer} article={article} isRevisionPage query={query} />;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ARTICLE_STATUSES } from "@/lib/articles/article";
import { listArticles, listSources } from "@/lib/articles/queries";
import { listTags } from "@/lib/tags/queries";
import { PageHead } from "../_components/page-head";
import { Pager } from "../_components/pager";
import { orNotFound, readQuery, type SearchParams } from "../_request/query";
import { getViewer } from "../_request/viewer";
import { ArticlesByDay } from "./_list/articles-by-day";
import { NarrowForm } from "./_list/narrow-form";
import { NoArticles } from "./_list/no-articles";

const Query = z.object({
  cursor: z.string().max(200).optional(),
  tag: z.string().max(200).optional(),
  source: z.string().max(253).optional(),
  status: z.enum(ARTICLE_STATUSES).optional(),
});

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("articles.list");
  return { title: say("title"), description: say("description"), alternates: { canonical: "/articles" } };
}

/** All articles by the day they came, narrowed by tag and source. */
export default async function ArticlesPage({ searchParams }: { searchParams: SearchParams }) {
  const { cursor, ...narrowed } = await readQuery(Query, searchParams);
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("articles.list")]);
  const { tag, source, status } = narrowed;
  const [{ items, next }, tags, sources] = await Promise.all([
    orNotFound(listArticles(viewer, { cursor, tag, sourceHost: source, status })),
    listTags(viewer),
    listSources(viewer),
  ]);

  return (
    <main className="wrap" id="main">
      <PageHead title={say("title")}>{say("description")}</PageHead>
      <NarrowForm viewer={viewer} tags={tags} sources={sources} chosen={narrowed} />
      {items.length === 0 ? (
        <NoArticles viewer={viewer} isNarrowed={Boolean(tag || source || status)} />
      ) : (
        <ArticlesByDay articles={items} />
      )}
      <Pager path="/articles" query={narrowed} cursor={cursor} next={next} />
    </main>
  );
}

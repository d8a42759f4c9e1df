import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { z } from "zod";
import { ArticleList } from "@/app/_components/article-list";
import { EmptyState } from "@/app/_components/empty-state";
import { PageHead } from "@/app/_components/page-head";
import { Pager } from "@/app/_components/pager";
import { labelOf } from "@/app/_components/tag-label";
import { orNotFound, readQuery, type SearchParams } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { may } from "@/lib/access/policy";
import { listArticles } from "@/lib/articles/queries";
import { findMovedTag, findTag } from "@/lib/tags/queries";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const Query = z.object({ cursor: z.string().max(200).optional() });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale, say] = await Promise.all([params, getLocale(), getTranslations("articles.list")]);
  const tag = labelOf(await askedTag(slug), locale);
  return {
    title: say("tag-title", { tag }),
    description: say("tag-description", { tag }),
    alternates: { canonical: `/tags/${slug}` },
  };
}

/** The articles of one tag, the newest first. */
export default async function TagPage({ params, searchParams }: Props) {
  const [{ slug }, { cursor }] = await Promise.all([params, readQuery(Query, searchParams)]);
  const tag = await askedTag(slug);
  const [viewer, locale, say, edit] = await Promise.all([
    getViewer(),
    getLocale(),
    getTranslations("articles.list"),
    getTranslations("articles.vocabulary"),
  ]);
  const { items, next } = await orNotFound(listArticles(viewer, { tag: tag.slug, cursor }));
  return (
    <main className="wrap" id="main">
      <PageHead title={labelOf(tag, locale)}>{say("tag-description", { tag: labelOf(tag, locale) })}</PageHead>
      {may(viewer, "tag:manage", null) && (
        <p className="room-links">
          <a className="more" href={`/tags/${tag.slug}/edit`}>
            {edit("edit")}
          </a>
        </p>
      )}
      {items.length === 0 ? (
        <EmptyState title={say("none-title")} ways={<a href="/tags">{say("all-tags")}</a>}>
          {say("none")}
        </EmptyState>
      ) : (
        <ArticleList articles={items} level={2} />
      )}
      <Pager path={`/tags/${tag.slug}`} cursor={cursor} next={next} />
      {items.length > 0 && (
        <p>
          <a className="more" href="/tags">
            {say("all-tags")}
          </a>
        </p>
      )}
    </main>
  );
}

/** A tag that was renamed or merged is found at its new address for good. */
const askedTag = cache(async (asked: string) => {
  const [viewer, slug] = [await getViewer(), decodeURIComponent(asked)];
  const tag = await findTag(viewer, slug);
  if (tag) return tag;
  const moved = await findMovedTag(viewer, slug);
  return moved ? permanentRedirect(`/tags/${moved}`) : notFound();
});

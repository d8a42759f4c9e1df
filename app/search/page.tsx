import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { searchArticles } from "@/lib/search/queries";
import { ArticleCard } from "../_components/article-card";
import { EmptyState } from "../_components/empty-state";
import { Pager } from "../_components/pager";
import { SearchForm } from "../_components/search-form";
import { orNotFound, readQuery, type SearchParams } from "../_request/query";
import { getViewer } from "../_request/viewer";
import { NothingFound } from "./_found/nothing-found";
import { Snippet } from "./_found/snippet";

const Query = z.object({ q: z.string().max(200).optional(), cursor: z.string().max(200).optional() });

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const [{ q: words }, say] = await Promise.all([readQuery(Query, searchParams), getTranslations("search")]);
  return {
    title: words ? say("title-for", { words }) : say("title"),
    description: say("description"),
    robots: { index: false },
  };
}

/** Articles by words of their headlines and texts, the words found shown where they stand. */
export default async function SearchPage({ searchParams }: { searchParams: SearchParams }) {
  const [{ q: words, cursor }, say] = await Promise.all([readQuery(Query, searchParams), getTranslations("search")]);
  return (
    <main className="wrap" id="main">
      <div className="hero">
        <h1>{say("title")}</h1>
        <SearchForm words={words} />
      </div>
      {words ? <Found words={words} cursor={cursor} /> : <EmptyState title={say("ask-title")}>{say("ask")}</EmptyState>}
    </main>
  );
}

async function Found({ words, cursor }: { words: string; cursor?: string }) {
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("search")]);
  const found = await orNotFound(searchArticles(viewer, { words, cursor }));
  if (found.items.length === 0) return <NothingFound words={words} suggestion={found.suggestion} />;
  return (
    <section className="sec" aria-labelledby="found">
      <h2 id="found">{say("about", { count: found.about, words })}</h2>
      <ol className="news">
        {found.items.map(({ snippet, ...article }) => (
          <li key={article.id}>
            <ArticleCard article={article} words={<Snippet {...snippet} />} />
          </li>
        ))}
      </ol>
      <Pager path="/search" query={{ q: words }} cursor={cursor} next={found.next} order="rank" />
    </section>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listArticles } from "@/lib/articles/queries";
import { listDisputedFacts, listRecentFigures } from "@/lib/facts/queries";
import { ArticleList } from "./_components/article-list";
import { DisputedFacts } from "./_home/disputed-facts";
import { EmptyArchive } from "./_home/empty-archive";
import { FiguresTable } from "./_home/figures-table";
import { Hero } from "./_home/hero";
import { getViewer } from "./_request/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const [say, common] = await Promise.all([getTranslations("home"), getTranslations("common")]);
  return { title: { absolute: say("title") }, description: common("description"), alternates: { canonical: "/" } };
}

/** The first page: search, what is new, what is disputed, fresh figures. */
export default async function HomePage() {
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("home")]);
  const [articles, disputed, figures] = await Promise.all([
    listArticles(viewer, { limit: 6 }),
    listDisputedFacts(viewer, { limit: 4 }),
    listRecentFigures(viewer, { limit: 30 }),
  ]);
  if (articles.items.length === 0) return <EmptyArchive viewer={viewer} />;

  return (
    <main className="wrap" id="main">
      <Hero figures={figures} />
      <div className="cols home">
        <section className="sec" aria-labelledby="new-h">
          <h2 id="new-h">{say("new")}</h2>
          <ArticleList articles={articles.items} firstIsLarge />
          <a className="more" href="/articles">
            {say("all-articles")}
          </a>
        </section>
        <section className="sec" id="disputed" aria-labelledby="dis-h">
          <h2 id="dis-h">{say("disputed")}</h2>
          <DisputedFacts facts={disputed.items} empty={<p className="quiet">{say("no-disputed")}</p>} />
          {disputed.items.length > 0 && (
            <a className="more" href="/facts?status=disputed">
              {say("all-disputed")}
            </a>
          )}
        </section>
        {figures.length > 0 && (
          <section className="sec wide" id="figures" aria-labelledby="fig-h">
            <h2 id="fig-h">{say("figures")}</h2>
            <FiguresTable figures={figures.slice(0, 6)} />
            <a className="more" href="/facts?kind=quantity">
              {say("all-figures")}
            </a>
          </section>
        )}
      </div>
    </main>
  );
}

import type { Metadata } from "next";
import { readAskedDiscussion } from "@/app/articles/[slug]/_discussion/asked";
import { FactDiscussion } from "@/app/articles/[slug]/_discussion/fact-discussion";
import { readingWords } from "@/app/articles/[slug]/_reading/words";
import { ReportLink } from "@/app/moderation/_report/report-link";
import { may } from "@/lib/access/policy";
import { isStanding, shownStatus } from "@/lib/facts/fact";
import { FactDecisions } from "../_deciding/fact-decisions";
import { About } from "./_fact/about";
import { Arguments } from "./_fact/arguments";
import { History } from "./_fact/history";
import { Later } from "./_fact/later";
import { readFact } from "./_fact/read-fact";
import { InSentence } from "./_fact/sentence";
import { summaryOf } from "./_fact/summary";

type Props = PageProps<"/facts/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ fact }, words] = await Promise.all([readFact((await params).id), readingWords()]);
  const title = `${words.fact("title", { number: fact.number })}: ${summaryOf(fact, words)}`;
  return {
    title,
    description: fact.exact,
    alternates: { canonical: `/facts/${fact.id}` },
    robots: !isStanding(fact) || !fact.isCurrentRevision ? { index: false } : undefined,
    openGraph: { type: "article", title, description: fact.exact, url: `/facts/${fact.id}` },
  };
}

/** One fact on its words: what it says, who found it and by which rule, what was decided about it. */
export default async function FactPage({ params, searchParams }: Props) {
  const [{ viewer, fact }, words] = await Promise.all([readFact((await params).id), readingWords()]);
  const mayDecide = may(viewer, "fact:decide", null) || may(viewer, "fact:dispute", null);
  const { article, number, kind, status, isCurrentRevision } = fact;
  const shown = shownStatus(fact);
  return (
    <main className="wrap fact" id="main">
      <header className="head">
        <p className="quiet">
          {words.fact(`kind.${kind}`)} {words.fact("in-article")}{" "}
          <a href={`/articles/${article.slug}`} lang={article.language}>
            {article.headline}
          </a>
        </p>
        <h1>
          {words.fact("title", { number })}
          <span className={`st ${shown}`}>{words.status(shown)}</span>
        </h1>
      </header>
      {shown === "tentative" && <p className="alert info">{words.fact("tentative")}</p>}
      {!isCurrentRevision && <Later viewer={viewer} fact={fact} words={words} />}
      <div className="cols two">
        <div>
          <InSentence fact={fact} words={words} />
          <Arguments fact={fact} words={words} />
          {status !== "rejected" && <ReportLink factId={fact.id} />}
          {mayDecide && (
            <section className="sec" aria-labelledby="decide-h">
              <h2 id="decide-h">{words.fact("decide")}</h2>
              <FactDecisions viewer={viewer} fact={fact} language={article.language} back={{ from: "fact" }} />
            </section>
          )}
          <History fact={fact} words={words} />
        </div>
        <About fact={fact} words={words} />
      </div>
      <FactDiscussion viewer={viewer} factId={fact.id} asked={readAskedDiscussion(await searchParams)} />
    </main>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readArticle, readRevision } from "../../_reading/read-article";
import { Changed } from "../_revisions/changed";
import { CompareForm } from "../_revisions/compare-form";
import { compared } from "../_revisions/compared";

type Props = PageProps<"/articles/[slug]/revisions/compare">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ article }, say] = await Promise.all([
    readArticle((await params).slug),
    getTranslations("articles.revisions"),
  ]);
  return { title: `${article.headline} – ${say("compare")}`, robots: { index: false } };
}

/** Two revisions of an article laid over one another, word by word. */
export default async function ComparePage({ params, searchParams }: Props) {
  const [{ slug }, asked, say] = await Promise.all([params, searchParams, getTranslations("articles.revisions")]);
  const [from, to] = [numberOf(asked.from), numberOf(asked.to)];
  const [{ article: before }, { article: after }] = await Promise.all([
    readRevision(slug, String(from)),
    readRevision(slug, String(to)),
  ]);
  const numbers = Array.from({ length: after.revisionCount }, (_, i) => after.revisionCount - i);
  const isSame = before.revision.text === after.revision.text;
  return (
    <main className="wrap revs" id="main">
      <header className="head">
        <p className="quiet" lang={after.language}>
          <a href={`/articles/${after.slug}`}>{after.headline}</a>
        </p>
        <h1>{say("compare-title", { from, to })}</h1>
        <p className="hint">
          {isSame ? say("same") : say("legend")} <a href={`/articles/${after.slug}/revisions`}>{say("back")}</a>
        </p>
      </header>
      <CompareForm slug={after.slug} numbers={numbers} from={from} to={to} />
      {!isSame && <Changed stretches={compared(before.revision.text, after.revision.text)} language={after.language} />}
    </main>
  );
}

function numberOf(value: string | string[] | undefined): number {
  const number = typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : 0;
  return number > 0 ? number : notFound();
}

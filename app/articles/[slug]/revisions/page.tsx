import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { When } from "@/app/_components/when";
import type { RevisionLine } from "@/lib/articles/article";
import { listRevisions } from "@/lib/articles/queries";
import { readArticle } from "../_reading/read-article";
import { CompareForm } from "./_revisions/compare-form";

type Props = PageProps<"/articles/[slug]/revisions">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ article }, say] = await Promise.all([
    readArticle((await params).slug),
    getTranslations("articles.revisions"),
  ]);
  return { title: `${article.headline} – ${say("title")}`, robots: { index: false } };
}

/** Every text that an article has had, and two of them to compare. */
export default async function RevisionsPage({ params }: Props) {
  const { viewer, article } = await readArticle((await params).slug);
  const [revisions, say] = await Promise.all([
    listRevisions(viewer, article.slug),
    getTranslations("articles.revisions"),
  ]);
  return (
    <main className="wrap revs" id="main">
      <header className="head">
        <p className="quiet" lang={article.language}>
          <a href={`/articles/${article.slug}`}>{article.headline}</a>
        </p>
        <h1>{say("title")}</h1>
        <p className="hint">{say("intro")}</p>
      </header>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{say("number")}</th>
            <th scope="col">{say("when")}</th>
            <th scope="col">{say("author")}</th>
            <th scope="col">{say("reason")}</th>
          </tr>
        </thead>
        <tbody>
          {revisions.map((revision) => (
            <Line key={revision.number} slug={article.slug} revision={revision} />
          ))}
        </tbody>
      </table>
      {revisions.length > 1 && <CompareForm slug={article.slug} numbers={revisions.map(({ number }) => number)} />}
    </main>
  );
}

async function Line({ slug, revision }: { slug: string; revision: RevisionLine }) {
  const say = await getTranslations("articles.revisions");
  const { number, createdAt, reason, authorName, isCurrent } = revision;
  const why = reason ?? say(number === 1 ? "first" : "unknown");
  return (
    <tr>
      <th scope="row">
        <a href={`/articles/${slug}/revisions/${number}`}>{say("one", { number })}</a>
        {isCurrent && <span className="badge">{say("current")}</span>}
      </th>
      <td>
        <When at={createdAt} />
      </td>
      <td>{authorName ?? say("archive")}</td>
      <td className={reason === null ? "nil" : undefined}>{why}</td>
    </tr>
  );
}

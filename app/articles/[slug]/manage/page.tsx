import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findArticle, listCaptures } from "@/lib/articles/queries";
import { EditingPage } from "../../_editing/editing-page";
import { editorViewer } from "../../_editing/editor-viewer";
import { CapturesSection } from "./_parts/captures-section";
import { DiscussionSection } from "./_parts/discussion-section";
import { FactsSection } from "./_parts/facts-section";
import { LinesSection } from "./_parts/lines-section";
import { StatusSection } from "./_parts/status-section";
import { TagsSection } from "./_parts/tags-section";
import { WHAT_WAS_DONE } from "./managing-forms";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("filing");
  return { title: say("manage.title"), robots: { index: false } };
}

/** What editors do with an article besides reading it: who sees it, its tags, its left-out lines, its facts. */
export default async function ManagePage({ params, searchParams }: PageProps<"/articles/[slug]/manage">) {
  const { slug } = await params;
  const viewer = await editorViewer("article:publish", `/articles/${slug}/manage`);
  const article = (await findArticle(viewer, slug)) ?? notFound();
  const asked = (await searchParams).done;
  const done = WHAT_WAS_DONE.find((known) => known === asked);
  const [say, sayDone, captures] = await Promise.all([
    getTranslations("filing.manage"),
    getTranslations("done"),
    listCaptures(viewer, slug),
  ]);

  return (
    <EditingPage title={say("title")} article={article}>
      <div className="managing">
        {done && (
          <div className="alert info" role="status">
            <p>{sayDone(done)}</p>
          </div>
        )}
        <nav className="sorts" aria-label={say("links")}>
          <a href={`/articles/${slug}`}>{say("to-article")}</a>
          <a href={`/articles/${slug}/revise`}>{say("to-revise")}</a>
          <a href={`/articles/${slug}/check`}>{say("to-check")}</a>
        </nav>
        <StatusSection article={article} />
        <DiscussionSection article={article} />
        <TagsSection article={article} />
        <LinesSection article={article} />
        <FactsSection article={article} />
        <CapturesSection captures={captures} />
      </div>
    </EditingPage>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { findArticle } from "@/lib/articles/queries";
import { bodyOf } from "@/lib/articles/revision-text";
import { EditingPage } from "../../_editing/editing-page";
import { editorViewer } from "../../_editing/editor-viewer";
import { reviseHere } from "./actions";
import { Steps } from "./steps";
import { revisingWords } from "./words";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("filing");
  return { title: say("revise.title"), robots: { index: false } };
}

/** A new revision of an article's text: change it, see what changes, save it with the reason. */
export default async function RevisePage({ params }: PageProps<"/articles/[slug]/revise">) {
  const { slug } = await params;
  const viewer = await editorViewer("article:revise", `/articles/${slug}/revise`);
  const article = (await findArticle(viewer, slug)) ?? notFound();
  const [say, words] = await Promise.all([getTranslations("filing"), revisingWords()]);
  const { headline, text, number } = article.revision;
  const now = { headline, text: bodyOf(text), basedOn: String(number), language: article.language };

  return (
    <EditingPage title={say("revise.title")} article={article} lead={say("revise.lead")}>
      <ActionForm action={reviseHere} seeLabel={say("see")}>
        <Steps words={words} slug={slug} now={now} />
      </ActionForm>
    </EditingPage>
  );
}

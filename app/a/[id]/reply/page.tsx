import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { annotationWords } from "@/app/_components/annotation/annotation-words";
import { Byline } from "@/app/_components/annotation/byline";
import { TalkForm } from "@/app/_components/annotation/talk-form";
import { talkFormWords } from "@/app/_components/annotation/talk-form-words";
import { Markdown } from "@/app/_components/markdown/markdown";
import { getViewer } from "@/app/_request/viewer";
import { viewerId } from "@/lib/access/viewer";
import { notePath } from "@/lib/annotations/addresses";
import { findDraft } from "@/lib/annotations/drafts/queries";
import { newFormKey } from "@/lib/platform/form-key";
import { readAnnotation } from "../_annotation/read-annotation";

type Props = PageProps<"/a/[id]/reply">;

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("discussion");
  return { title: say("reply-title"), robots: { index: false } };
}

/** A reply to an annotation of any kind, on a page of its own: what the links «Ответить» lead to without a script. */
export default async function ReplyPage({ params, searchParams }: Props) {
  const { id } = await params;
  const path = `${notePath(id)}/reply`;
  if ((await getViewer()).kind === "guest") redirect(`/signin?next=${encodeURIComponent(path)}`);
  const { viewer, view } = await readAnnotation(id);
  if (view?.status !== "published") notFound();
  const isQuoting = (await searchParams).quote !== undefined;
  const [words, draft] = await Promise.all([annotationWords(), findDraft(viewer, { parent: view.id })]);
  return (
    <main className="wrap" id="main">
      <div className="hero">
        <h1>{words.say("reply-title")}</h1>
      </div>
      <section className="talk">
        <article aria-labelledby="by">
          <h2 className="by" id="by">
            <Byline annotation={view} words={words} />
          </h2>
          {view.quote && <blockquote className="say">{view.quote.exact}</blockquote>}
          <Markdown source={view.body} lang={view.language} />
        </article>
        <TalkForm
          about={["parent", view.id]}
          words={talkFormWords(words, "reply")}
          formKey={newFormKey()}
          draft={draft || (isQuoting ? quotationOf(view.body) : "")}
          back={path}
          owner={viewerId(viewer)}
        />
      </section>
    </main>
  );
}

/** What somebody said, as a quotation in Markdown, with room below it for the answer. */
const quotationOf = (body: string): string =>
  body === ""
    ? ""
    : `${body
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n")}\n\n`;

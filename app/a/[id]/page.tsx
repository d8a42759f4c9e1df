import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Acts } from "@/app/_components/annotation/acts";
import { annotationWords } from "@/app/_components/annotation/annotation-words";
import { ReactionForm } from "@/app/_components/annotation/reaction-form";
import { Markdown } from "@/app/_components/markdown/markdown";
import { answerWith } from "@/app/_request/page-status";
import { Standing } from "@/app/moderation/_told/standing";
import { annotationPath } from "@/lib/annotations/addresses";
import { listBelow } from "@/lib/annotations/queries/below";
import { findPlaces } from "@/lib/annotations/queries/words-in-place";
import { comparableName as tagKey } from "@/lib/text/normalise";
import { About } from "./_annotation/about";
import { Below } from "./_annotation/below";
import { GonePage } from "./_annotation/gone";
import { InPlace } from "./_annotation/in-place";
import { readAnnotation } from "./_annotation/read-annotation";
import { Title } from "./_annotation/title";
import { kindOf, shortened } from "./_annotation/words";

type Props = PageProps<"/a/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ view }, say] = await Promise.all([readAnnotation((await params).id), getTranslations("writing")]);
  if (!view) return { title: say("gone.title"), robots: { index: false } };
  const kind = say(`kind.${kindOf(view)}`);
  const title = view.creator ? say("by", { kind, name: view.creator.name }) : kind;
  const url = `/a/${view.id}`;
  const isPublic = view.visibility === "public" && view.status === "published";
  return {
    title,
    description: isPublic ? shortened(view.quote?.exact ?? view.body, 160) : undefined,
    alternates: { canonical: url, types: { "application/ld+json": annotationPath(view.id) } },
    robots: isPublic ? undefined : { index: false },
    ...(isPublic && {
      openGraph: { type: "article", title, description: shortened(view.quote?.exact ?? view.body, 160), url },
    }),
  };
}

/** One annotation at its own address: its words in their sentence, what is said about them, what was answered. */
export default async function AnnotationPage({ params }: Props) {
  const [{ viewer, view, gone }, say] = await Promise.all([
    readAnnotation((await params).id),
    getTranslations("writing"),
  ]);
  if (!view) {
    await answerWith(410);
    return <GonePage gone={gone} />;
  }
  const [places, replies] = await Promise.all([findPlaces(viewer, view), listBelow(viewer, view.id)]);
  const { status, quote, body, language, tags } = view;
  return (
    <main className="wrap annotation" id="main">
      <Title view={view} />
      {status !== "published" && status !== "deleted" && (
        <div className="alert">
          <p>{say(`status.${status}`)}</p>
          <Standing viewer={viewer} annotationId={view.id} />
        </div>
      )}
      <div className="cols two">
        <div>
          {quote && <InPlace view={view} quote={quote} places={places} />}
          {body !== "" && <Markdown source={body} lang={language} />}
          {tags.length > 0 && (
            <ul className="tags" aria-label={say("tags")}>
              {tags.map((tag) => (
                <li key={tag}>
                  <a href={`/tags/notes/${encodeURIComponent(tagKey(tag))}`}>{tag}</a>
                </li>
              ))}
            </ul>
          )}
          <Acts viewer={viewer} annotation={view} words={await annotationWords()} />
          {viewer.kind === "user" && !viewer.suspended && <ReactionForm back={`/a/${view.id}`} />}
          <Below id={view.id} replies={replies} />
        </div>
        <About viewer={viewer} view={view} />
      </div>
    </main>
  );
}

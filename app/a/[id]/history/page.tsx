import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { annotationWords } from "@/app/_components/annotation/annotation-words";
import { Byline } from "@/app/_components/annotation/byline";
import { When } from "@/app/_components/when";
import { notePath } from "@/lib/annotations/addresses";
import { listEdits } from "@/lib/annotations/queries/history";
import type { DiffPiece } from "@/lib/text/word-diff";
import { readAnnotation } from "../_annotation/read-annotation";

type Props = PageProps<"/a/[id]/history">;

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("discussion.history");
  return { title: say("title"), robots: { index: false } };
}

/** How an annotation was changed after its free minutes: what went, what came, when. */
export default async function HistoryPage({ params }: Props) {
  const { id } = await params;
  const { viewer, view } = await readAnnotation(id);
  if (!view) notFound();
  const [words, say, edits] = await Promise.all([
    annotationWords(),
    getTranslations("discussion.history"),
    listEdits(viewer, view.id),
  ]);
  return (
    <main className="wrap" id="main">
      <div className="hero">
        <h1>{say("title")}</h1>
        <p className="lead">
          <a href={notePath(view.id)}>{say("now")}</a>
        </p>
      </div>
      <section className="talk edits" aria-label={say("title")}>
        <p className="by">
          <Byline annotation={view} words={words} />
        </p>
        {edits?.length ? (
          <ol className="thread" reversed>
            {edits.map(({ at, pieces }) => (
              <li key={at.toISOString()}>
                <h2 className="by">
                  <When at={at} />
                </h2>
                <p className="say diff" lang={view.language ?? undefined}>
                  {withPlaces(pieces).map(({ piece, place }) => (
                    <Piece key={place} piece={piece} removed={say("removed")} added={say("added")} />
                  ))}
                </p>
              </li>
            ))}
          </ol>
        ) : (
          <p>{say("none")}</p>
        )}
      </section>
    </main>
  );
}

/** Colour, line and a word that is heard: what went is struck through, what came is underlined. */
function Piece({ piece: { kind, words }, removed, added }: { piece: DiffPiece; removed: string; added: string }) {
  if (kind === "same") return words;
  return kind === "removed" ? (
    <del>
      <span className="vh">{removed} </span>
      {words}
    </del>
  ) : (
    <ins>
      <span className="vh">{added} </span>
      {words}
    </ins>
  );
}

/** The pieces with where each begins, by which they are told apart. */
function withPlaces(pieces: readonly DiffPiece[]): { piece: DiffPiece; place: number }[] {
  let place = 0;
  return pieces.map((piece) => {
    const at = { piece, place };
    place += piece.words.length;
    return at;
  });
}

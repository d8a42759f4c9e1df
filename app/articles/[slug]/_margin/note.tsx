import type { ReactNode } from "react";
import { Acts } from "@/app/_components/annotation/acts";
import type { AnnotationWords } from "@/app/_components/annotation/annotation-words";
import { Byline } from "@/app/_components/annotation/byline";
import { Markdown } from "@/app/_components/markdown/markdown";
import type { Viewer } from "@/lib/access/viewer";
import { revisionPath } from "@/lib/annotations/addresses";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { isPlaced, type NoteSpan } from "@/lib/annotations/note-span";
import type { Words } from "../_reading/words";
import { lookOf } from "./look";

/** What the drawing of notes needs besides the notes. */
export interface NoteDrawing {
  viewer: Viewer;
  language: string;
  keys: ReadonlyMap<string, string>;
  words: Words;
  acts: AnnotationWords;
}

/** One note: who, on which words, what, what has become of the words, what can be done. Fit for static markup. */
export function Note({ view, span, drawing }: { view: AnnotationView; span: NoteSpan; drawing: NoteDrawing }) {
  const { viewer, keys, acts, language } = drawing;
  const { id, body, quote } = view;
  const key = keys.get(id);
  return (
    <article
      key={id}
      className={`note ${lookOf(span)}`}
      id={`note-${id}`}
      aria-labelledby={`note-by-${id}`}
      data-state={span.state}
    >
      <header id={`note-by-${id}`}>
        {key && <span className="key">{key}</span>}
        <Byline annotation={view} words={acts} />
      </header>
      <blockquote className="q" lang={language}>
        {clipped(quote?.exact ?? "")}
      </blockquote>
      {standing(view, span, drawing)}
      {body !== "" && <Markdown source={body} lang={view.language} />}
      {tags(view, drawing)}
      <Acts viewer={viewer} annotation={view} words={acts} isNarrow />
    </article>
  );
}

const LONGEST_SHOWN = 160; // UTF-16 units

/** Long words keep their beginning and their end: those are what a reader looks for. */
export function clipped(words: string): string {
  if (words.length <= LONGEST_SHOWN) return words;
  const half = LONGEST_SHOWN / 2;
  const [head, tail] = [words.slice(0, half).replace(/\s+\S*$/u, ""), words.slice(-half).replace(/^\S*\s+/u, "")];
  return `${head} … ${tail}`.toWellFormed();
}

/** What became of its words since; nothing where they stand as they stood. */
function standing(view: AnnotationView, span: NoteSpan, { words: { margin } }: NoteDrawing): ReactNode {
  if (span.state === "exact" || span.state === "moved") return null;
  const { article, revisionNumber } = view.target;
  const isDoubtful = span.state !== "edited";
  return (
    <p className="stands">
      <span className={isDoubtful ? "st disputed" : "st corrected"}>{margin(`state.${span.state}`)}</span>
      {article && revisionNumber !== null && (
        <a href={`${revisionPath(article.slug, revisionNumber)}${isPlaced(span) ? "" : `#note-${view.id}`}`}>
          {margin("made-on", { number: revisionNumber })}
        </a>
      )}
    </p>
  );
}

function tags({ tags: labels, visibility }: AnnotationView, { words: { margin } }: NoteDrawing): ReactNode {
  if (labels.length === 0) return null;
  return (
    <ul className="tags" aria-label={margin("tags")}>
      {labels.map((label) => (
        <li key={label}>
          {visibility === "public" ? (
            <a href={`/tags/notes/${encodeURIComponent(label.toLowerCase())}`}>{label}</a>
          ) : (
            label
          )}
        </li>
      ))}
    </ul>
  );
}

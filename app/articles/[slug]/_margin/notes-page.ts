import { annotationWords } from "@/app/_components/annotation/annotation-words";
import type { Viewer } from "@/lib/access/viewer";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { isPlaced, type NoteSpan } from "@/lib/annotations/note-span";
import { listNotesByIds } from "@/lib/annotations/queries/note";
import type { ArticleView } from "@/lib/articles/article";
import type { Words } from "../_reading/words";
import type { NoteDrawing } from "./note";
import type { Notes } from "./notes-of";

/** Notes that the first answer holds; the rest come when they are asked for. */
export const NOTES_A_PAGE = 40;

export interface DrawnNote {
  span: NoteSpan;
  view: AnnotationView;
}

export interface NotesPage {
  placed: DrawnNote[];
  orphans: DrawnNote[];
  /** Those with a place that were asked for: on this page `from` to `to` of `total`, counted from 1. */
  from: number;
  to: number;
  total: number;
  page: number;
  pages: number;
  /** Orphans that are not drawn. */
  moreOrphans: number;
}

/** The notes of one page with what they say. */
export async function notesPage(viewer: Viewer, article: ArticleView, { query, wanted }: Notes): Promise<NotesPage> {
  const placed = wanted.filter(isPlaced);
  const orphans = wanted.filter((note) => !isPlaced(note));
  const pages = Math.max(1, Math.ceil(placed.length / NOTES_A_PAGE));
  const at = placed.findIndex(({ id }) => id === query.note);
  const page = Math.min(pages, at >= 0 ? Math.floor(at / NOTES_A_PAGE) + 1 : query.page);
  const shown = placed.slice((page - 1) * NOTES_A_PAGE, page * NOTES_A_PAGE);
  const lost = firstOrphans(orphans, query.note);
  const views = await listNotesByIds(
    viewer,
    { articleId: article.id, revisionId: article.revision.id },
    [...shown, ...lost].map(({ id }) => id),
  );
  const found = new Map(views.map((view) => [view.id, view]));
  const drawn = (spans: readonly NoteSpan[]): DrawnNote[] =>
    spans.flatMap((span) => {
      const view = found.get(span.id);
      return view ? [{ span, view }] : [];
    });
  return {
    ...{ placed: drawn(shown), orphans: drawn(lost), total: placed.length, page, pages },
    ...{ from: (page - 1) * NOTES_A_PAGE + 1, to: (page - 1) * NOTES_A_PAGE + shown.length },
    moreOrphans: orphans.length - lost.length,
  };
}

const MOST_ORPHANS = 20;

// The one that was asked for is never left out.
function firstOrphans(orphans: readonly NoteSpan[], asked: string | null): NoteSpan[] {
  const index = orphans.findIndex(({ id }) => id === asked);
  const from = index < MOST_ORPHANS ? 0 : index;
  return orphans.slice(from, from + MOST_ORPHANS);
}

/** What the drawing of these notes needs. */
export async function noteDrawing(
  viewer: Viewer,
  { language }: ArticleView,
  { keys }: Notes,
  words: Words,
): Promise<NoteDrawing> {
  return { viewer, language, keys, words, acts: await annotationWords() };
}

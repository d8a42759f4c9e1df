import type { NextRequest } from "next/server";
import { Drawn } from "@/app/_components/static-markup/standing";
import { getViewer } from "@/app/_request/viewer";
import type { Viewer } from "@/lib/access/viewer";
import { wire } from "@/lib/annotations/note-wire";
import { listNotesByIds } from "@/lib/annotations/queries/note";
import type { ArticleView } from "@/lib/articles/article";
import { findArticle, findArticleRevision } from "@/lib/articles/queries";
import { FIRST_NOTES } from "../_margin/filter-query";
import { Note } from "../_margin/note";
import { type Notes, notesOf } from "../_margin/notes-of";
import { NOTES_A_PAGE, noteDrawing } from "../_margin/notes-page";
import { readingWords, type Words } from "../_reading/words";

const headers = { "cache-control": "no-store" };

/**
 * What the page of an article did not hold of its notes. Without `ids`: the places of all and what they can be chosen by.
 * With `ids` (parted by commas): those notes as they are drawn. `revision`: of another revision than the current one.
 */
export async function GET(request: NextRequest, { params }: RouteContext<"/articles/[slug]/notes">) {
  const viewer = await getViewer();
  const asked = request.nextUrl.searchParams;
  const article = await find(viewer, decodeURIComponent((await params).slug), asked.get("revision"));
  if (!article) return Response.json({ error: "not-found" }, { status: 404, headers });
  const words = await readingWords();
  const notes = await notesOf(viewer, article, { query: FIRST_NOTES, locale: words.locale });
  const ids = asked.get("ids");
  const answer = ids === null ? wire(notes.all) : await drawn(viewer, article, notes, words, ids.split(","));
  return Response.json(answer, { headers });
}

const find = (viewer: Viewer, slug: string, revision: string | null): Promise<ArticleView | null> =>
  revision === null ? findArticle(viewer, slug) : findArticleRevision(viewer, slug, Number(revision));

async function drawn(viewer: Viewer, article: ArticleView, notes: Notes, words: Words, ids: readonly string[]) {
  const shown = { articleId: article.id, revisionId: article.revision.id };
  const spans = new Map(notes.all.map((span) => [span.id, span]));
  const views = await listNotesByIds(viewer, shown, ids.slice(0, NOTES_A_PAGE));
  const drawing = await noteDrawing(viewer, article, notes, words);
  return {
    notes: views.flatMap((view) => {
      const span = spans.get(view.id);
      return span ? [{ id: view.id, html: String(Drawn.draw(Note({ view, span, drawing }))) }] : [];
    }),
  };
}

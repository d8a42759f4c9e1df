import type { Locale } from "@/app/_i18n/locale";
import type { Viewer } from "@/lib/access/viewer";
import { isFiltering, isWanted, type NoteSpan } from "@/lib/annotations/note-span";
import { findPublicNotesState, listNoteSpans } from "@/lib/annotations/queries/note";
import type { ArticleView } from "@/lib/articles/article";
import { sha256 } from "@/lib/platform/ids";
import type { NotesQuery } from "./filter-query";
import { noteKeys } from "./note-keys";

/** The notes of one revision of an article as a viewer asked for them. */
export interface Notes {
  query: NotesQuery;
  /** All that they may read. */
  all: readonly NoteSpan[];
  /** Those they asked for, in the order of the text. */
  wanted: readonly NoteSpan[];
  /** The letter of each, by its id. */
  keys: ReadonlyMap<string, string>;
  /** The name under which a drawing of the text with these notes may be kept; null: this viewer's alone. */
  drawing: string | null;
}

/** Finds the notes of an article that the viewer has been given by `findArticle`. */
export async function notesOf(
  viewer: Viewer,
  article: ArticleView,
  { query, locale }: { query: NotesQuery; locale: Locale },
): Promise<Notes> {
  const shown = { articleId: article.id, revisionId: article.revision.id };
  const all = viewer.kind === "guest" ? await ofGuests(viewer, shown) : await listNoteSpans(viewer, shown);
  const filter = query.note !== null && !isShown(all, query) ? { ...query.filter, ...NOTHING } : query.filter;
  const wanted = isFiltering(filter) ? all.filter((note) => isWanted(note, filter)) : all;
  const isKept = !isFiltering(filter) && all.every(isOpen);
  return {
    query: { ...query, filter },
    ...{ all, wanted },
    keys: noteKeys(all, locale),
    drawing: isKept ? drawingName(all) : null,
  };
}

const NOTHING = { person: null, tag: null, kind: null, status: null };

const isShown = (all: readonly NoteSpan[], { note, filter }: NotesQuery): boolean =>
  all.some((each) => each.id === note && isWanted(each, filter));

const isOpen = ({ visibility, status }: NoteSpan): boolean => visibility === "public" && status === "published";

// What a guest may read is the same for all of them: the list is asked for again when one of the notes has changed.
async function ofGuests(viewer: Viewer, shown: { articleId: string; revisionId: string }): Promise<NoteSpan[]> {
  const state = await findPublicNotesState(shown);
  const name = `${shown.revisionId} ${state}`;
  const known = kept.get(name);
  if (known && known.until > Date.now()) return known.notes;
  const notes = await listNoteSpans(viewer, shown);
  if (keptNotes + notes.length > MOST) {
    kept.clear();
    keptNotes = 0;
  }
  kept.set(name, { notes, until: Date.now() + LONGEST });
  keptNotes += notes.length;
  return notes;
}

const kept = new Map<string, { notes: NoteSpan[]; until: number }>();
let keptNotes = 0;
const MOST = 100_000; // notes in all
const LONGEST = 60_000; // milliseconds

const names = new WeakMap<readonly NoteSpan[], string>();

function drawingName(notes: readonly NoteSpan[]): string {
  const known = names.get(notes);
  if (known !== undefined) return known;
  const name = sha256(
    notes.map(({ id, start, end, state, kind, style }) => [id, start, end, state, kind, style].join()).join(" "),
  );
  names.set(notes, name);
  return name;
}

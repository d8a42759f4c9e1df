import { EVERY_NOTE, KINDS, type NoteFilter, STANDINGS } from "@/lib/annotations/note-span";

/** What is read from the address of an article: which notes, and which of them are drawn first. */
export interface NotesQuery {
  filter: NoteFilter;
  /** Page of notes, from 1. */
  page: number;
  /** A note that must be among those drawn. */
  note: string | null;
}

export const FIRST_NOTES: NotesQuery = { filter: EVERY_NOTE, page: 1, note: null };

type Given = Record<string, string | string[] | undefined>;

/** Reads the query of an address; what it does not understand does not matter. */
export function readNotesQuery(given: Given): NotesQuery {
  const one = (name: string): string | null => {
    const value = given[name];
    return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 200) || null;
  };
  const filter: NoteFilter = {
    person: one("person"),
    tag: one("tag"),
    kind: among(KINDS, one("kind")),
    status: among(STANDINGS, one("status")),
  };
  const page = Number(one("notes") ?? "1");
  return { filter, page: Number.isSafeInteger(page) && page > 0 ? page : 1, note: one("note") };
}

/** The query of an address that shows these notes, "?kind=editors&notes=2"; empty where nothing is asked for. */
export function writeNotesQuery(filter: NoteFilter, page = 1): string {
  const wanted = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== null);
  const query = new URLSearchParams(wanted);
  if (page > 1) query.set("notes", String(page));
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}

const among = <Name extends string>(names: readonly Name[], given: string | null): Name | null =>
  names.find((name) => name === given) ?? null;

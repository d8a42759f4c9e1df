import type { ActionCase } from "../action-cases";
import { NOTE_KINDS, type NoteKind } from "../notes";
import type { PageCase, RouteCase } from "../page-cases";
import { EDITORS, EVERYBODY, type Person } from "../people";

const places = (status: "published" | "draft" | "withdrawn", shown: readonly Person[]): RouteCase => ({
  ...{ route: "/articles/[slug]/notes", about: `of what is ${status}`, shown, else: 404 },
  at: (world) => `/articles/${world[status].slug}/notes`,
});

/** Everybody is answered; the words of a note are in the answer for those alone who may read them. */
const words = (kind: NoteKind): RouteCase => ({
  ...{ route: "/articles/[slug]/notes", about: `a note that is ${kind}`, shown: EVERYBODY },
  at: ({ published, notes }) => `/articles/${published.slug}/notes?ids=${notes.notes[kind]}`,
});

export const marginPages: readonly PageCase[] = [];
export const marginRoutes: readonly RouteCase[] = [
  places("published", EVERYBODY),
  places("draft", EDITORS),
  places("withdrawn", EDITORS),
  ...NOTE_KINDS.map(words),
];
export const marginActions: readonly ActionCase[] = [];

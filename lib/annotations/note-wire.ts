import type { AnnotationStatus, HighlightStyle, Visibility } from "./annotation";
import type { NoteKind, NoteSpan, NoteState } from "./note-span";

/** One note on its way to the browser: id, start, end, state, kind, mine, style, status, visibility, person, tags. */
export type WiredNote = [
  ...place: [id: string, start: number | null, end: number | null],
  ...look: [state: number, kind: number, mine: 0 | 1, style: number],
  ...standing: [status: number, visibility: number],
  ...told: [person: number, tags: number[]],
];

/** Many notes, what is said again and again said once. An article with thousands of notes stays a matter of kilobytes. */
export interface WiredNotes {
  people: [id: string, name: string][];
  tags: string[];
  notes: WiredNote[];
}

// Their places in these lists are what is sent. The browser is of the same build as the server that drew its page.
const STATES: readonly NoteState[] = ["exact", "moved", "edited", "relocated", "review", "orphan", "waiting"];
const KINDS: readonly NoteKind[] = ["readers", "editors"];
const STYLES: readonly HighlightStyle[] = ["amber", "green", "blue", "rose", "violet"];
const STATUSES: readonly AnnotationStatus[] = ["published", "held", "hidden", "removed", "deleted"];
const VISIBILITIES: readonly Visibility[] = ["public", "private", "group", "newsroom"];

/** Packs notes for the way. */
export function wire(notes: readonly NoteSpan[]): WiredNotes {
  const people = new Listed<[string, string]>();
  const tags = new Listed<string>();
  const wired = notes.map(
    (note): WiredNote => [
      ...([note.id, note.start, note.end, STATES.indexOf(note.state), KINDS.indexOf(note.kind)] as const),
      ...([note.mine ? 1 : 0, note.style ? STYLES.indexOf(note.style) : -1] as const),
      ...([STATUSES.indexOf(note.status), VISIBILITIES.indexOf(note.visibility)] as const),
      note.person ? people.place(note.person.id, [note.person.id, note.person.name]) : -1,
      note.tags.map((tag) => tags.place(tag, tag)),
    ],
  );
  return { people: people.all, tags: tags.all, notes: wired };
}

/** Unpacks them again. */
export function unwire({ people, tags, notes }: WiredNotes): NoteSpan[] {
  const known = people.map(([id, name]) => ({ id, name }));
  return notes.map(([id, start, end, state, kind, mine, style, status, visibility, person, labels]) => ({
    ...{ id, start, end, mine: mine === 1 },
    state: STATES[state] ?? "waiting",
    kind: KINDS[kind] ?? "readers",
    style: STYLES[style] ?? null,
    status: STATUSES[status] ?? "published",
    visibility: VISIBILITIES[visibility] ?? "public",
    person: known[person] ?? null,
    tags: labels.flatMap((label) => tags[label] ?? []),
  }));
}

/** Gives everything a number, the same thing the same. */
class Listed<Thing> {
  readonly all: Thing[] = [];
  readonly #places = new Map<string, number>();

  place(name: string, thing: Thing): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.all.length);
    return this.all.push(thing) - 1;
  }
}

import type { NoteSpan } from "@/lib/annotations/note-span";

let count = 0;

/** A reader's public note with its place, as the margin knows it. */
export function aNoteSpan(given: Partial<NoteSpan> = {}): NoteSpan {
  return {
    id: `note${++count}`,
    ...{ start: 0, end: 1, state: "exact", kind: "readers", mine: false, style: null },
    ...{ status: "published", visibility: "public", person: { id: "p1", name: "Айгерим" }, tags: [] },
    ...given,
  };
}

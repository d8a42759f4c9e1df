import type { AnchorState } from "@/lib/text/reanchor/anchor";
import type { Span } from "@/lib/text/span";
import type { AnnotationStatus, HighlightStyle, Visibility } from "./annotation";

/** Whose doing a note is: the newsroom's or a reader's. */
export type NoteKind = "editors" | "readers";
/** How its words stand in the revision that is shown; `waiting` until the machine has looked for them there. */
export type NoteState = AnchorState | "waiting";

/** What is needed to draw a note's words and to choose among notes, without what it says. */
export interface NoteSpan {
  id: string;
  /** UTF-16 offsets in the revision that is shown, `end` exclusive; null for a note without a place in it. */
  start: number | null;
  end: number | null;
  state: NoteState;
  kind: NoteKind;
  mine: boolean;
  style: HighlightStyle | null;
  status: AnnotationStatus;
  visibility: Visibility;
  person: { id: string; name: string } | null;
  tags: string[];
}

/** A note that stands on words of the revision that is shown. */
export type PlacedNote = NoteSpan & Span;

export const isPlaced = (note: NoteSpan): note is PlacedNote => note.start !== null && note.end !== null;

export const KINDS = ["facts", "editors", "readers", "mine"] as const;
export const STANDINGS = ["placed", "changed", "review", "orphan", "held", "hidden", "closed"] as const;

/** Which notes are wanted; what is null does not matter. */
export interface NoteFilter {
  /** Id of the author. */
  person: string | null;
  tag: string | null;
  /** `facts`: those of the machine alone, and so no note. */
  kind: (typeof KINDS)[number] | null;
  status: (typeof STANDINGS)[number] | null;
}

export const EVERY_NOTE: NoteFilter = { person: null, tag: null, kind: null, status: null };

export const isFiltering = (filter: NoteFilter): boolean => Object.values(filter).some((wanted) => wanted !== null);

/** Whether a note is among the wanted. The page and the browser ask the same function. */
export function isWanted(note: NoteSpan, { person, tag, kind, status }: NoteFilter): boolean {
  if (person !== null && note.person?.id !== person) return false;
  if (tag !== null && !note.tags.includes(tag)) return false;
  if (kind !== null && !(kind === "mine" ? note.mine : note.kind === kind)) return false;
  return status === null || standingsOf(note).includes(status);
}

/** Under which words of the status filter a note falls. */
export function standingsOf({ state, status, visibility }: NoteSpan): (typeof STANDINGS)[number][] {
  const standings: (typeof STANDINGS)[number][] = [BY_STATE[state]];
  if (status === "held") standings.push("held");
  if (status === "hidden" || status === "removed") standings.push("hidden");
  if (visibility !== "public") standings.push("closed");
  return standings;
}

const BY_STATE: Record<NoteState, (typeof STANDINGS)[number]> = {
  ...{ exact: "placed", moved: "placed", edited: "changed", relocated: "changed" },
  ...{ review: "review", orphan: "orphan", waiting: "orphan" },
};

/** In the order of the text, the longer first of two that start together; those without a place last. */
export function byPlace(a: NoteSpan, b: NoteSpan): number {
  if (a.start === null || b.start === null) return (a.start === null ? 1 : 0) - (b.start === null ? 1 : 0);
  return a.start - b.start || (b.end ?? 0) - (a.end ?? 0);
}

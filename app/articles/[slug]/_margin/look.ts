import type { HighlightStyle } from "@/lib/annotations/annotation";
import type { NoteSpan } from "@/lib/annotations/note-span";

/** How the words of a note look: as its author chose, else as whose it is; uncertain ones as uncertain. */
export function lookOf({
  state,
  style,
  kind,
}: Pick<NoteSpan, "state" | "style" | "kind">): HighlightStyle | "editors" | "doubt" {
  if (state === "review" || state === "relocated") return "doubt";
  return style ?? (kind === "editors" ? "editors" : "amber");
}

import type { ReactNode } from "react";
import type { PlacedNote } from "@/lib/annotations/note-span";
import type { Span } from "@/lib/text/span";
import type { Words } from "../_reading/words";
import { lookOf } from "./look";
import type { NoteRun } from "./note-runs";
import type { Notes } from "./notes-of";

/** A stretch of text with marks where notes cover it. What is marked are the same words; nothing is added to them. */
export function drawNoted(text: string, span: Span, runs: readonly NoteRun[], keys: Notes["keys"]): ReactNode[] {
  const drawn: ReactNode[] = [];
  let at = span.start;
  for (const run of runs) {
    const [start, end] = [Math.max(run.start, at), Math.min(run.end, span.end)];
    if (start >= end) continue;
    if (start > at) drawn.push(text.slice(at, start));
    drawn.push(mark(text.slice(start, end), { ...run, start, end }, end === run.end, keys));
    at = end;
  }
  if (at < span.end) drawn.push(text.slice(at, span.end));
  return drawn;
}

function mark(words: string, { start, notes, ends }: NoteRun, isLast: boolean, keys: Notes["keys"]): ReactNode {
  const topmost = notes.at(-1);
  if (!topmost) {
    return (
      <mark key={start} className="hl many">
        {words}
      </mark>
    );
  }
  const letters = isLast ? ends.flatMap(({ id }) => keys.get(id) ?? []).join(" ") : "";
  const look = `hl ${lookOf(topmost)}${notes.length > 1 ? " deep" : ""}`;
  return (
    <mark key={start} className={look} data-notes={notes.map(({ id }) => id).join(" ")} data-key={letters || undefined}>
      {words}
    </mark>
  );
}

/** How many notes begin in a paragraph, as a link to the first of them; for those who do not see the marks, too. */
export function noteReference(notes: readonly PlacedNote[], { margin }: Words): ReactNode {
  const count = notes.length;
  // The figure is drawn by the style sheet: what is selected or copied is the article and nothing else.
  const spoken = { "aria-label": margin("of-paragraph", { count }), "data-n": count };
  return <a key="notes" className="n nref" role="doc-noteref" href={`#note-${notes[0]?.id}`} {...spoken} />;
}

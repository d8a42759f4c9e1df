import type { Span } from "@/lib/text/span";
import { coveredBy } from "./intervals";
import type { TextIndex } from "./text-index";

/** How words can look; each is a bucket that the browser paints at once. Those further down are painted over the others. */
export const LOOKS = ["amber", "green", "blue", "rose", "violet", "editors", "doubt", "deep", "lit"] as const;
export type Look = (typeof LOOKS)[number];

export interface Painted extends Span {
  look: Exclude<Look, "deep" | "lit">;
}

/** Whether words can be painted without elements of their own. → https://drafts.csswg.org/css-highlight-api-1/ */
export const canPaint = (): boolean => typeof Highlight === "function" && "highlights" in CSS;

/** Paints the words of notes, in one bucket a look. Only its own buckets are touched; the page may have others. */
export class Painter {
  constructor(readonly index: TextIndex) {}

  paint(notes: readonly Painted[]): void {
    const byLook = Map.groupBy(notes, ({ look }) => look);
    for (const look of LOOKS)
      if (look !== "lit" && look !== "deep") this.#fill(look, coveredBy(byLook.get(look) ?? []));
    this.#fill("deep", coveredBy(notes, 2));
  }

  light(spans: readonly Span[]): void {
    this.#fill("lit", coveredBy(spans));
  }

  clear(): void {
    for (const look of LOOKS) CSS.highlights.delete(nameOf(look));
  }

  #fill(look: Look, spans: readonly Span[]): void {
    if (spans.length === 0) {
      CSS.highlights.delete(nameOf(look));
      return;
    }
    const highlight = new Highlight();
    highlight.priority = LOOKS.indexOf(look);
    for (const span of spans) {
      const range = this.index.range(span);
      if (range) highlight.add(range);
    }
    CSS.highlights.set(nameOf(look), highlight);
  }
}

const nameOf = (look: Look): string => `note-${look}`;

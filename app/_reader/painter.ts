import type { Span } from "@/lib/text/span";
import { coveredBy, without } from "./intervals";
import type { TextIndex } from "./text-index";

/** How words can look; each is a bucket that the browser paints at once. Those further down are painted over the others. */
export const LOOKS = ["amber", "green", "blue", "rose", "violet", "editors", "doubt", "deep", "lit"] as const;
export type Look = (typeof LOOKS)[number];

/** Those that colour the ground of words, the topmost first. */
const TINTS = ["editors", "violet", "rose", "blue", "green", "amber"] as const;

export interface Painted extends Span {
  look: Exclude<Look, "deep" | "lit">;
}

/** Whether words can be painted without elements of their own. → https://drafts.csswg.org/css-highlight-api-1/ */
export const canPaint = (): boolean => typeof Highlight === "function" && "highlights" in CSS;

/** Paints the words of notes, in one bucket a look. Only its own buckets are touched; the page may have others. */
export class Painter {
  constructor(readonly index: TextIndex) {}

  /** Of several tints on the same words only the topmost is seen, so only that is painted. */
  paint(notes: readonly Painted[]): void {
    const byLook = Map.groupBy(notes, ({ look }) => look);
    let above: Span[] = [];
    for (const look of TINTS) {
      const spans = coveredBy(byLook.get(look) ?? []);
      this.#fill(look, without(spans, above));
      above = coveredBy([...above, ...spans]);
    }
    this.#fill("doubt", coveredBy(byLook.get("doubt") ?? []));
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

import type { Quote } from "../quote";
import type { Span } from "../span";

/** How words were found again in a newer text. */
export const ANCHOR_STATES = ["exact", "moved", "edited", "relocated", "review", "orphan"] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** Words in the text on which something was made; offsets are UTF-16, `end` exclusive. */
export type Quoted = Span & Quote;

/** Where these words stand in another text; null `start` and `end` when they stand nowhere. */
export interface Anchor {
  state: AnchorState;
  start: number | null;
  end: number | null;
  /** 0 to 1. */
  score: number;
  method: string;
}

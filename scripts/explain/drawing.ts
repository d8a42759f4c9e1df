import { byPosition, type Span } from "@/lib/text/span";

/** Something to be drawn around words: what stands before and after it, and how the words between look. */
export interface Stroke extends Span {
  before: string;
  after: string;
  /** A colour of the terminal as in an SGR sequence: "32", "4". Empty where the terminal has none. */
  colour: string;
}

/**
 * Draws strokes into a stretch of text, one inside another where they nest; where they cross, the one that was begun
 * later is closed first and goes on after. A stroke that reaches beyond the stretch is left out.
 * → https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ 8.3.117 SGR
 */
export function draw(text: string, within: Span, strokes: readonly Stroke[]): string {
  const inside = strokes.filter(({ start, end }) => within.start <= start && start < end && end <= within.end);
  const opens = Map.groupBy([...inside].sort(byPosition), ({ start }) => start);
  const edges = [...new Set([within.start, ...inside.flatMap(({ start, end }) => [start, end]), within.end])];
  let open: Stroke[] = [];
  return edges
    .sort((a, b) => a - b)
    .map((edge, index, all) => {
      const closing = open.filter(({ end }) => end === edge).reverse();
      open = open.filter(({ end }) => end > edge);
      const after = closing.map((stroke) => stroke.after).join("");
      const opening = opens.get(edge) ?? [];
      const wasColoured = closing.some(({ colour }) => colour !== "");
      const before = opening.map((stroke) => `${stroke.before}${sgr(stroke.colour)}`).join("");
      const back = wasColoured ? `${sgr("0")}${open.map(({ colour }) => sgr(colour)).join("")}` : "";
      open = [...open, ...opening];
      return `${back}${after}${before}${text.slice(edge, all[index + 1] ?? edge)}`;
    })
    .join("");
}

const sgr = (colour: string): string => (colour === "" ? "" : `\u001B[${colour}m`);

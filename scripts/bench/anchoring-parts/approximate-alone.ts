import search from "approx-string-match";
import type { Span } from "@/lib/text/span";

/**
 * The best known client's way, for comparison: the likest words of the whole text, weighed by context and position,
 * taken whatever they are. → hypothesis/client, match-quote (re-told, not copied)
 */
export function likestPlace(
  text: string,
  quote: Span & { exact: string; prefix: string; suffix: string },
): Span | null {
  const matches = search(text, quote.exact, Math.min(256, Math.floor(quote.exact.length / 2)));
  let best: (Span & { score: number }) | null = null;
  for (const { start, end, errors } of matches) {
    const score =
      50 * (1 - errors / quote.exact.length) +
      20 * like(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix) +
      20 * like(text.slice(end, end + quote.suffix.length), quote.suffix) +
      2 * (1 - Math.abs(start - quote.start) / text.length);
    if (!best || score > best.score) best = { start, end, score };
  }
  return best && { start: best.start, end: best.end };
}

function like(stretch: string, context: string): number {
  if (context === "" || stretch === "") return 0;
  const fewest = Math.min(...search(stretch, context, context.length).map(({ errors }) => errors), context.length);
  return 1 - fewest / context.length;
}

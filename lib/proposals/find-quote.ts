import { type Block, shownBlocks } from "@/lib/text/block";
import { contains, type Span } from "@/lib/text/span";
import type { Proposal } from "./answer";

/**
 * Where the quoted words stand, letter by letter, as whole words within one shown block; of several places the only one
 * whose neighbours are those the proposal names. Null when there is none, or more than one.
 */
export function findQuoted(text: string, blocks: readonly Block[], proposal: Proposal): Span | null {
  const { quote, before, after } = proposal;
  const shown = shownBlocks(blocks);
  const places = placesOf(text, quote).filter(
    (span) => isWholeWords(text, span) && shown.some((block) => contains(block, span)),
  );
  const [first, ...more] = places;
  if (!first || more.length === 0) return first ?? null;
  const [only, ...others] = places.filter(({ start, end }) => {
    const isAfter = text
      .slice(0, start)
      .trimEnd()
      .endsWith((before ?? "").trim());
    return (
      isAfter &&
      text
        .slice(end)
        .trimStart()
        .startsWith((after ?? "").trim())
    );
  });
  return only && others.length === 0 ? only : null;
}

/** A quote that stands more often is no quote of anything. */
const MOST_PLACES = 50;

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

/** No letter or digit goes on before or after; so no surrogate pair is cut either. */
const isWholeWords = (text: string, { start, end }: Span): boolean =>
  !(
    /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(start, end))
  ) &&
  !(/^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2)) && /[\p{L}\p{N}\p{M}]$/u.test(text.slice(start, end))) &&
  !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text.slice(start, end));

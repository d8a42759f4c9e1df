import { overlaps, type Span } from "../span";
import type { Anchor, Quoted } from "./anchor";
import { type ChangeBlock, changeBlocks } from "./change-blocks";
import { findLike } from "./fuzzy";
import { foreignShare, type Mapped, mapOffset, mapSpan } from "./map-span";

/** Kept enough to be the same statement, changed; kept enough for a person to be asked. */
const EDITED = 0.6;
const DOUBTFUL = 0.5;
/** So much of a place may come from other words of the older text, and it may still be the quote's. */
const FOREIGN = 0.5;

/**
 * Finds words of annotations and facts in a newer text of the same article: by what an edit kept, else by likeness, else not at
 * all. An orphan is better than a wrong place.
 */
export class Reanchoring {
  readonly #before: string;
  readonly #after: string;
  readonly #blocks: readonly ChangeBlock[];

  constructor(before: string, after: string) {
    this.#before = before;
    this.#after = after;
    this.#blocks = changeBlocks(before, after);
  }

  /** @param quote stands in the older text at its offsets */
  find(quote: Quoted): Anchor {
    const mapped = this.#mapped(quote);
    if (mapped && this.#after.slice(mapped.start, mapped.end) === quote.exact) {
      return anchor(mapped.start === quote.start ? "exact" : "moved", mapped, 1, "map");
    }
    if (mapped && mapped.kept >= EDITED) return anchor("edited", mapped, mapped.kept, "map");
    const isFree = (place: Span) => foreignShare(this.#blocks, place, quote) < FOREIGN;
    const like = findLike(this.#after, quote, mapOffset(this.#blocks, quote.start), isFree);
    if (like && mapped && overlaps(like, mapped)) return anchor("edited", mapped, like.score, "map and fuzzy");
    if (like) return anchor("relocated", this.#snapped(quote, like), like.score, "fuzzy");
    if (mapped && mapped.kept >= DOUBTFUL) return anchor("review", mapped, mapped.kept, "map");
    return { state: "orphan", start: null, end: null, score: mapped?.kept ?? 0, method: "none" };
  }

  #mapped(quote: Quoted): Mapped | null {
    const mapped = mapSpan(this.#blocks, quote, this.#after);
    if (!mapped || mapped.kept < DOUBTFUL) return null;
    const span = this.#snapped(quote, mapped);
    const isTooLong = span.end - span.start > 1.9 * quote.exact.length + 20;
    return isTooLong || span.end <= span.start ? null : { ...span, kept: mapped.kept };
  }

  /** A quote of whole words stays one. */
  #snapped(quote: Span, { start, end }: Span): Span {
    let [from, to] = [start, end];
    if (!splitsWord(this.#before, quote.start))
      while (start - from < LONGEST_WORD && splitsWord(this.#after, from)) from--;
    if (!splitsWord(this.#before, quote.end)) while (to - end < LONGEST_WORD && splitsWord(this.#after, to)) to++;
    return { start: from, end: to };
  }
}

const LONGEST_WORD = 60;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const splitsWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && LETTER.test(text[at - 1] ?? "") && LETTER.test(text[at] ?? "");

const anchor = (state: Anchor["state"], { start, end }: Span, score: number, method: string): Anchor => ({
  ...{ state, start, end, method },
  score: Math.round(score * 1000) / 1000,
});

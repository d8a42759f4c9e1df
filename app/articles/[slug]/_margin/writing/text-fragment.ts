import type { Span } from "@/lib/text/span";
import type { TextIndex } from "./text-index";

/** Longer quotations, and those over several blocks, are named by their first and last words. */
const LONGEST_WHOLE = 120;
const WORDS_AT_ENDS = 4;
const CONTEXT_WORDS = [2, 4, 8];

/**
 * "#:~:text=…", by which browsers find words on a page, unambiguous if its text can make it so: the span is widened to
 * whole words, because browsers find only those, and gets as much context as tells it from the same words elsewhere.
 * → https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment(index: TextIndex, span: Span): string {
  const words = wholeWords(index, span);
  const parts = index.shown(words.start, words.end).map(oneSpace);
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  const isWhole = parts.length === 1 && first.length <= LONGEST_WHOLE;
  const target = isWhole ? encodePart(first) : ends(parts.length === 1, first, last);
  const isAlone = isWhole && occurrences(index, first) === 1;
  const { prefix, suffix } = isAlone ? { prefix: "", suffix: "" } : contextOf(index, words, isWhole ? first : null);
  return `#:~:text=${prefix === "" ? "" : `${encodePart(prefix)}-,`}${target}${suffix === "" ? "" : `,-${encodePart(suffix)}`}`;
}

/** "-" and "," part a directive and "&" parts directives; all that is no letter of ASCII is percent-encoded UTF-8. */
export const encodePart = (words: string): string =>
  encodeURIComponent(words).replace(/[-!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function ends(isOneBlock: boolean, first: string, last: string): string {
  const from = firstWords(first, WORDS_AT_ENDS);
  const to = lastWords(last, WORDS_AT_ENDS);
  // Where the two would overlap in one block, the whole is short enough to be named.
  return isOneBlock && from.length + to.length >= first.length
    ? encodePart(first)
    : `${encodePart(from)},${encodePart(to)}`;
}

/** Widened to the words that its ends cut; never over the end of a block. */
function wholeWords(index: TextIndex, { start, end }: Span): Span {
  const first = index.blockAt(start);
  const last = index.blockAt(Math.max(start, end - 1));
  return {
    start: first ? first.start + edgeOfWord(first.words, start - first.start, "start") : start,
    end: last ? last.start + edgeOfWord(last.words, end - last.start, "end") : end,
  };
}

function edgeOfWord(words: string, offset: number, edge: "start" | "end"): number {
  const part = wordSegmenter()
    .segment(words)
    .containing(edge === "start" ? offset : offset - 1);
  if (!part?.isWordLike) return offset;
  return edge === "start" ? part.index : part.index + part.segment.length;
}

/** The fewest words before and after, of the same block, that tell this place from others; browsers look no further. */
function contextOf(index: TextIndex, { start, end }: Span, whole: string | null): { prefix: string; suffix: string } {
  const first = index.blockAt(start);
  const last = index.blockAt(Math.max(start, end - 1));
  const before = first ? oneSpace(first.words.slice(0, start - first.start)) : "";
  const after = last ? oneSpace(last.words.slice(end - last.start)) : "";
  for (const count of CONTEXT_WORDS) {
    const around = { prefix: lastWords(before, count), suffix: firstWords(after, count) };
    if (whole === null || occurrences(index, [around.prefix, whole, around.suffix].join(" ").trim()) <= 1)
      return around;
  }
  return { prefix: lastWords(before, 8), suffix: firstWords(after, 8) };
}

function occurrences(index: TextIndex, words: string): number {
  const sought = comparable(words);
  const all = index.blocks.map((block) => comparable(block.words));
  return all.reduce((count, block) => count + block.split(sought).length - 1, 0);
}

/** Browsers compare without regard to case, and so that any white space is one. */
const comparable = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
const oneSpace = (words: string): string => words.replace(/\s+/gu, " ").trim();

function firstWords(words: string, count: number): string {
  const parts = wordLike(words);
  const last = parts[count - 1];
  return last ? words.slice(0, last.index + last.segment.length) : words;
}

function lastWords(words: string, count: number): string {
  const first = wordLike(words).at(-count);
  return first ? words.slice(first.index) : words;
}

const wordLike = (words: string) => Array.from(wordSegmenter().segment(words)).filter((part) => part.isWordLike);

let segmenter: Intl.Segmenter | null = null;

function wordSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter("ru", { granularity: "word" });
  return segmenter;
}

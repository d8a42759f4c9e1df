import search from "approx-string-match";
import type { Span } from "../span";

interface Quoted {
  exact: string;
  prefix: string;
  suffix: string;
}

export interface Found extends Span {
  /** 0 to 1: words, context before, context after and nearness, by their weights. */
  score: number;
}

const MOST_ERRORS = 256;
/** Words that stand in a text a thousand times are told apart among the nearest so many. */
const MOST_CANDIDATES = 200;
const CONTEXT = 32;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/**
 * The place of a text whose words and context are most like those of a quote, or null where none is like it enough: a
 * lookalike in another sentence is worse than none.
 * @param expected where it ought to stand
 * @param isFree whether a place may be its own, and does not belong to other words of the older text
 */
export function findLike(
  text: string,
  quote: Quoted,
  expected: number,
  isFree: (place: Span) => boolean,
): Found | null {
  const { exact } = quote;
  const all = exactPlaces(text, exact);
  const matches = all.length > 0 ? all : likePlaces(text, exact);
  const near = matches
    .filter(isFree)
    .toSorted((a, b) => a.errors - b.errors || Math.abs(a.start - expected) - Math.abs(b.start - expected))
    .slice(0, MOST_CANDIDATES);
  let best: (Found & { isSure: boolean }) | null = null;
  for (const match of near) {
    const seen = weigh(text, quote, match, expected);
    if (!best || seen.score > best.score) best = seen;
  }
  return best?.isSure ? { start: best.start, end: best.end, score: best.score } : null;
}

interface Place extends Span {
  errors: number;
}

function exactPlaces(text: string, exact: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < 5000; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return places;
}

// The search costs errors times length; so long a quote is found by its first part.
const likePlaces = (text: string, exact: string): Place[] =>
  search(text, exact.slice(0, 1000), Math.min(MOST_ERRORS, Math.floor(Math.min(exact.length, 1000) / 2)));

function weigh(text: string, { exact, prefix, suffix }: Quoted, { start, end, errors }: Place, expected: number) {
  const rate = errors / exact.length;
  const before = likeness(text.slice(Math.max(0, start - CONTEXT - 8), start), prefix.slice(-CONTEXT));
  const behind = likeness(text.slice(end, end + CONTEXT + 8), suffix.slice(0, CONTEXT));
  const position = 1 - Math.abs(start - expected) / Math.max(1, text.length);
  const { quote, ...around } = WEIGHTS;
  const score =
    (quote * (1 - rate) + around.prefix * before + around.suffix * behind + around.position * position) / 92;
  return { start, end, score, isSure: isSure(exact.length, rate, before, behind) };
}

function isSure(length: number, rate: number, before: number, behind: number): boolean {
  const [better, mean] = [Math.max(before, behind), (before + behind) / 2];
  if (rate === 0) return length >= 25 || better > 0.6;
  if (rate < 0.25) return better > 0.55 || (length > 60 && mean > 0.35);
  return rate < 0.4 && mean > 0.6;
}

/** How much of some context is found in a stretch of text, 0 to 1. */
function likeness(stretch: string, context: string): number {
  if (context.length === 0) return stretch.length === 0 ? 1 : 0.5;
  if (stretch.includes(context)) return 1;
  const matches = search(stretch, context, context.length);
  const fewest = Math.min(context.length, ...matches.map(({ errors }) => errors));
  return 1 - fewest / context.length;
}

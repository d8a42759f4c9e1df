import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { Sentence } from "@/lib/extraction/reading";
import { sightings } from "@/lib/extraction/reading";

/** Words from `first` on, `end` exclusive. */
export interface Stretch {
  first: number;
  end: number;
}

/** Words between quotation marks; `open` and `close` are the marks. */
export interface Quotation {
  open: number;
  close: number;
}

/** The outermost quotations of a sentence that are no names; one that never closes reaches to the end. */
export function quotationsOf(sentence: Sentence): readonly Quotation[] {
  const known = read.get(sentence) ?? readQuotations(sentence);
  read.set(sentence, known);
  return known;
}

/** Asked for by every rule of what was said; a sentence never changes. */
const read = new WeakMap<Sentence, readonly Quotation[]>();

export const isQuoted = (sentence: Sentence, at: number): boolean =>
  quotationsOf(sentence).some(({ open, close }) => at > open && at < close);

function readQuotations(sentence: Sentence): Quotation[] {
  const named = sightings(sentence, "organisation", "facility", "event", "work", "law", "place");
  return outermost(sentence).filter(
    ({ open, close }) =>
      !isCalled(sentence, open, close) &&
      !named.some(({ first, last }) => first <= open && last > close && last - first < 40),
  );
}

/** "технопарка «Яшнабад»": a word or two with a capital after the noun that they name. */
function isCalled({ words }: Sentence, open: number, close: number): boolean {
  const [before, inside] = [words[open - 1], words[open + 1]];
  const isNoun = before?.kind === "word" && readingsOf(before.text)[0]?.pos === "noun";
  return isNoun && close - open <= 3 && close < words.length && /^\p{Lu}/u.test(inside?.text ?? "");
}

function outermost({ words }: Sentence): Quotation[] {
  const found: Quotation[] = [];
  const opened: number[] = [];
  words.forEach(({ text }, at) => {
    const opens = OPENING.has(text) || (EITHER.has(text) && opened.length === 0);
    if (opens) opened.push(at);
    else if (opened.length > 0 && CLOSING.has(text)) {
      const open = opened.pop() ?? at;
      if (opened.length === 0 && at > open + 1) found.push({ open, close: at });
    }
  });
  const [open] = opened;
  if (open !== undefined && open < words.length - 3 && !found.some((other) => other.open > open))
    found.push({ open, close: words.length });
  return found;
}

const OPENING: ReadonlySet<string> = new Set(["«", "„"]);
/** Marks that open where nothing is open, and close where something is: “so”, "so". */
const EITHER: ReadonlySet<string> = new Set(["“", '"']);
const CLOSING: ReadonlySet<string> = new Set(["»", "“", "”", '"']);

export const isDash = (plain: string | undefined): boolean => plain === "—" || plain === "–" || plain === "-";

/** The words without the marks and dashes at their edges; "?", "!" and "…" at the end belong to what was said. */
export function trimmed(sentence: Sentence, { first, end }: Stretch): Stretch {
  let [from, to] = [first, end];
  while (from < to && /^[—–\-,.:;»]$/u.test(sentence.plain[from] ?? "")) from++;
  while (to > from && /^[—–\-,.:;«]$/u.test(sentence.plain[to - 1] ?? "")) to--;
  return { first: from, end: to };
}

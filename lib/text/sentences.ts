import type { Block } from "@/lib/text/block";
import type { Span } from "@/lib/text/span";

/** The sentences of one block, without the white space around them; a headline or an item without a stop is one. */
export function readSentences(text: string, block: Pick<Block, "start" | "end">): Span[] {
  const words = text.slice(block.start, block.end);
  const quoted = quotedUntil(words);
  const sentences: Span[] = [];
  let from = 0;
  let closes = 0;
  for (const match of words.matchAll(STOP)) {
    const stop = match.index;
    while (closes < quoted.length && (quoted[closes]?.end ?? 0) <= stop) closes++;
    const inside = (quoted[closes]?.start ?? stop) < stop;
    const end = stop + (match[1]?.length ?? 0);
    if (inside || !endsSentence(words, stop, end)) continue;
    sentences.push({ start: block.start + from, end: block.start + end });
    from = stop + match[0].length;
  }
  if (from < words.length) sentences.push({ start: block.start + from, end: block.end });
  return sentences;
}

/** Final marks with what closes after them, then white space, then what may begin a sentence. */
const STOP = /([.!?…]{1,8}[»”"’')\]]{0,4})[\s\u00A0\u200B]{1,20}(?=[«„“"'([—–-]{0,3}[\s\u00A0]?[\p{Lu}\p{N}])/gu;

/** A full stop ends a sentence unless an abbreviation or an initial stands before it. */
function endsSentence(words: string, stop: number, end: number): boolean {
  if (words[stop] !== "." || end - stop > 1) return true;
  const before = words.slice(Math.max(0, stop - 24), stop);
  const last = /(?:^|[^\p{L}])(\p{L}+)$/u.exec(before)?.[1];
  if (last === undefined) return !/(?:^|\n)\s*\d{1,3}$/u.test(before);
  if (/^\p{Lu}$/u.test(last)) return false;
  const lower = last.toLowerCase();
  if (lower === "тел" || lower === "моб") return !/^\s*[:+(\d]/u.test(words.slice(end, end + 4));
  if (lower === "долл" || lower === "тыс" || lower === "млн" || lower === "млрд")
    return !/^\s*(?:США|\d|долл)/u.test(words.slice(end, end + 12));
  return !ABBREVIATIONS.has(lower);
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "г гг ул им пр просп д кв стр корп обл р с см ср проф акад доц канд гос ген лейт полк зам тов гр св пос дер оз т п е н в вв м ст рис табл напр англ рус кирг кырг узб каз mr mrs ms dr prof st no vs inc ltd co jr sr gen sen rep gov ж кыл".split(
    " ",
  ),
);

/** Stretches between «…» or „…“ that close again, at most 1,200 units long; a full stop in them ends nothing. */
function quotedUntil(words: string): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (const { index, 0: mark } of words.matchAll(/[«»„“]/gu)) {
    if (mark === "«" || mark === "„") open.push(index);
    else if (open.length > 0) {
      const start = open.pop() ?? index;
      if (open.length === 0 && index - start <= 1200) spans.push({ start, end: index });
    }
  }
  return spans;
}

import { isAdjective } from "@/lib/extraction/morphology/adjectives";
import { mayBeDative, mayBeGenitive, mayBeInstrumental } from "@/lib/extraction/morphology/noun-phrase";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** No name and no phrase is longer, in words; so no sentence, however long, is read twice over. */
export const LONGEST_PHRASE = 30;

/**
 * The word after the chain of genitives, quoted names and "по …", "между …" that begins at `from`:
 * "Министерство | здравоохранения Кыргызстана", "комиссии | по двустороннему сотрудничеству между … и …".
 */
export function chainEnd(sentence: Sentence, from: number): number {
  let at = from;
  for (let next = step(sentence, at, from); next > at && next - from <= LONGEST_PHRASE; next = step(sentence, at, from))
    at = next;
  return at;
}

/** The words that open a quotation mark to those that close it: the word after "»"; 0 when none opens here. */
export function quotedEnd(sentence: Sentence, from: number): number {
  const open = sentence.words[from];
  const close = open?.kind === "mark" ? QUOTES.get(open.text) : undefined;
  if (close === undefined) return 0;
  for (let at = from + 1; at < from + LONGEST_PHRASE; at++) {
    const text = sentence.words[at]?.text;
    if (text === undefined) return 0;
    if (close.includes(text)) return at > from + 1 ? at + 1 : 0;
  }
  return 0;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["„", "“”"],
  ["“", "”"],
  ['"', '"'],
]);

function step(sentence: Sentence, at: number, from: number): number {
  const { words, plain } = sentence;
  const word = words[at];
  if (!word) return at;
  const quoted = quotedEnd(sentence, at);
  if (quoted > 0) return quoted;
  const named = sightingAt(sentence, at, "place", "organisation", "facility");
  if (named) return named.last;
  if (sightingAt(sentence, at, "person", "date", "quantity")) return at;
  if (word.kind === "word" && mayBeGenitive(word.text)) return at + 1;
  if (plain[at] === "и") return afterAnd(sentence, at, from);
  if (plain[at] === "по") return runEnd(sentence, at + 1, mayBeDative) || at;
  if (plain[at] === "между") return runEnd(sentence, at + 1, mayBeInstrumental) || at;
  return at;
}

/** "программных продуктов и информационных технологий": the chain goes on after "и" when a like word follows. */
function afterAnd(sentence: Sentence, at: number, from: number): number {
  const next = sentence.words[at + 1];
  if (at === from || next?.kind !== "word" || sightingAt(sentence, at + 1, "person", "date", "quantity", "position"))
    return at;
  const isLower = /^\p{Ll}/u.test(next.text);
  return isLower && mayBeGenitive(next.text) && !isNominativePlural(next.plain) ? at + 2 : at;
}

/** "и главы", "и члены": a new subject rather than one more genitive. */
const isNominativePlural = (plain: string): boolean =>
  /^(?:главы|члены|руководители|участники|представители|депутаты|министры|президенты|стороны)$/u.test(plain);

/** A run of words in one case with "и" and names between them; 0 when there is none. */
function runEnd(sentence: Sentence, from: number, agrees: (word: string) => boolean): number {
  let end = 0;
  for (let at = from; at < from + LONGEST_PHRASE; ) {
    const named = sightingAt(sentence, at, "place", "organisation");
    const word = sentence.words[at];
    if (!word) break;
    if (named) at = named.last;
    else if (word.kind === "word" && agrees(word.text)) at++;
    else if (
      word.plain === "и" &&
      end > 0 &&
      (sightingAt(sentence, at + 1, "place") || agrees(sentence.words[at + 1]?.text ?? ""))
    ) {
      at++;
      continue;
    } else break;
    end = at;
    if (!named && !isAdjective(word.plain) && sentence.plain[at] !== "и") break;
  }
  return end;
}

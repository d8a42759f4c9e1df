import {
  isDash,
  isQuoted,
  type Quotation,
  quotationsOf,
  type Stretch,
  trimmed,
} from "@/lib/extraction/grammars/quotation";
import { finiteVerb, isSaying, verbBetween } from "@/lib/extraction/grammars/verbs";
import { CONVICTIONS } from "@/lib/extraction/lexicon/speech";
import { type Sentence, sightings } from "@/lib/extraction/reading";

/** The very words of somebody, in one part or around the words of the author, and where the author names him. */
export interface DirectSpeech {
  parts: readonly Stretch[];
  /** Where the speaker stands: after the words or between them, before them, around a few quoted words, or nowhere. */
  where: "after" | "before" | "around" | "nowhere";
  /** The words of the author; for "nowhere" the place before which the speaker was named. */
  author: Stretch;
  /** The words of the quotation itself, with its marks. */
  whole: Stretch;
  /** What is said began some sentences before, with a dash. */
  endsLine?: true;
}

/** What a sentence quotes: «…», — сказал он; он сказал: «…»; «…, — сказал он, — …»; — …, — сказал он. */
export function directSpeech(sentence: Sentence): DirectSpeech[] {
  const isLine = isDash(sentence.plain[0]);
  const dialogue = isLine || sentence.block.kind === "item" ? dialogueLine(sentence, isLine ? 1 : 0) : null;
  if (dialogue) return [dialogue];
  return quotationsOf(sentence).flatMap((quotation) => quoted(sentence, quotation) ?? []);
}

/** What is said after a dash; a hyphen in its place makes an item of a list of the line. */
function dialogueLine(sentence: Sentence, first: number): DirectSpeech | null {
  const whole = { first, end: sentence.words.length };
  const split = splitByAuthor(sentence, whole, (at) => isQuoted(sentence, at));
  return split && { ...split, where: "after", whole };
}

/** "Дети плакали, — призналась Асанова": the last sentence of a line that began with a dash some sentences before. */
export function endOfLine(sentence: Sentence): DirectSpeech[] {
  const whole = { first: 0, end: sentence.words.length };
  const isQuotation = quotationsOf(sentence).some(({ open }) => open === 0);
  const split = isQuotation ? null : splitByAuthor(sentence, whole, (at) => isQuoted(sentence, at));
  return split ? [{ ...split, where: "after", whole, endsLine: true }] : directSpeech(sentence);
}

function quoted(sentence: Sentence, quotation: Quotation): DirectSpeech | null {
  const inside = { first: quotation.open + 1, end: quotation.close };
  const whole = { first: quotation.open, end: Math.min(quotation.close + 1, sentence.words.length) };
  const split = splitByAuthor(sentence, inside, () => false);
  if (split) return { ...split, where: "after", whole };
  const parts = [trimmed(sentence, inside)];
  const after = authorAfter(sentence, quotation.close + 1);
  if (after) return { parts, where: "after", author: after, whole };
  const before = { first: 0, end: quotation.open };
  if (sentence.plain[quotation.open - 1] === ":")
    return { parts, where: "before", author: { first: 0, end: quotation.open - 1 }, whole };
  if (isAlone(sentence, quotation)) return { parts, where: "nowhere", author: before, whole };
  return /^\p{Ll}/u.test(sentence.words[quotation.open + 1]?.text ?? "")
    ? { parts, where: "around", author: before, whole }
    : null;
}

/** Nothing but the quotation, an opening dash and the final mark. */
function isAlone(sentence: Sentence, { open, close }: Quotation): boolean {
  const isEdge = (plain: string): boolean => /^[—–\-.!?…]$/u.test(plain);
  return (
    close - open > 3 && sentence.plain.slice(0, open).every(isEdge) && sentence.plain.slice(close + 1).every(isEdge)
  );
}

/** "», — сказал Асанов", "», говорит она": the words of the author that a quotation is followed by. */
function authorAfter(sentence: Sentence, from: number): Stretch | null {
  const { plain } = sentence;
  const at = plain[from] === "," ? from + 1 : from;
  const hasDash = isDash(plain[at]);
  if (!hasDash && !(at > from && isSaying(plain[at] ?? ""))) return null;
  const first = hasDash ? at + 1 : at;
  const end = authorEnd(sentence, first);
  const isAuthor = end > first && (isAuthorStart(sentence, { first, end }) || namesSomebody(sentence, { first, end }));
  return isAuthor ? { first, end } : null;
}

/** To the colon or the dash that leads to the next quotation, else to the end. */
function authorEnd(sentence: Sentence, from: number): number {
  const next = quotationsOf(sentence).find(({ open }) => open >= from)?.open ?? sentence.words.length;
  return next;
}

/** "A, — сказал он, — B" within one stretch: dashes after a mark part it; the words of the author begin with a verb. */
function splitByAuthor(
  sentence: Sentence,
  { first, end }: Stretch,
  isDeeper: (at: number) => boolean,
): Pick<DirectSpeech, "parts" | "author"> | null {
  const dashes: number[] = [];
  for (let at = first + 1; at < end; at++)
    if (isDash(sentence.plain[at]) && /^[,.!?…»]$/u.test(sentence.plain[at - 1] ?? "") && !isDeeper(at))
      dashes.push(at);
  for (const [index, dash] of dashes.entries()) {
    if (sentence.plain[dash - 1] === ".") continue;
    const next = dashes[index + 1] ?? end;
    const author = { first: dash + 1, end: next };
    if (!isAuthorStart(sentence, author)) continue;
    const parts = [trimmed(sentence, { first, end: dash })];
    if (next < end) parts.push(trimmed(sentence, { first: next + 1, end }));
    return { parts: parts.filter((part) => part.end > part.first), author };
  }
  return null;
}

/** A verb in the third person at the beginning, with somebody who speaks, or a verb of saying alone. */
function isAuthorStart(sentence: Sentence, { first, end }: Stretch): boolean {
  const near = Math.min(end, first + 4);
  const verb = verbBetween(sentence, first, near);
  if (verb === null || /^\p{Lu}/u.test(sentence.words[first]?.text ?? "")) return false;
  const plain = sentence.plain[verb] ?? "";
  if (isSaying(plain) && verb - first < 2) return true;
  const isThird = CONVICTIONS.has(plain) || /(?:[лт]|л[аои]|[лт]с[яь]|л[аои]сь)$/u.test(plain);
  return isThird && finiteVerb(plain) !== null && verb === first && namesSomebody(sentence, { first, end });
}

const namesSomebody = (sentence: Sentence, { first, end }: Stretch): boolean =>
  sightings(sentence, "person", "position").some((seen) => seen.first >= first && seen.last <= end) ||
  sentence.plain.slice(first, end).some((plain) => plain === "он" || plain === "она");

import { quotationsOf, type Stretch } from "@/lib/extraction/grammars/quotation";
import { DEADLINE_NOUNS } from "@/lib/extraction/lexicon/plans";
import { KNOWLEDGE } from "@/lib/extraction/lexicon/sources";
import { WORDS_OF } from "@/lib/extraction/lexicon/speech";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/**
 * The clause around some words: to the nearest commas, dashes and brackets, and on to the left, then to the right, until
 * there is a predicate in it. Names with commas or quotation marks in them are not cut.
 */
export function clauseAround(sentence: Sentence, { first, end }: Stretch): Stretch {
  const edges = edgesOf(sentence);
  let from = edges.findLast((edge) => edge < first) ?? -1;
  let to = edges.find((edge) => edge >= end) ?? sentence.words.length;
  for (let steps = 0; steps < 5 && from > 0 && needsLeft(sentence, from, to, { first, end }); steps++) {
    if (/^[;(]$/u.test(sentence.plain[from] ?? "")) break;
    from = edges.findLast((edge) => edge < from) ?? -1;
  }
  if (!hasPredicate(sentence, from + 1, to)) {
    to = toPredicate(sentence, edges, to) ?? to;
  }
  return { first: listStart(sentence, edges, from), end: to };
}

/** "Парковку, | туалеты и указатели доделают к марту": the clause begins with the first thing of the list. */
function listStart(sentence: Sentence, edges: readonly number[], from: number): number {
  if (sentence.plain[from] !== ",") return from + 1;
  const before = edges.findLast((edge) => edge < from) ?? -1;
  const isShort = from - before < 5 && from - before > 1 && !hasPredicate(sentence, before + 1, from);
  const [last] = readingsOf(sentence.plain[from - 1] ?? "");
  const [next] = readingsOf(sentence.plain[from + 1] ?? "");
  const isList = last?.pos === "noun" && next?.pos === "noun" && sentence.plain.slice(from + 1, from + 4).includes("и");
  return isShort && isList ? before + 1 : from + 1;
}

/** "Летом, когда переток максимален, | тариф снизят": the next clause on the right that is not one inside. */
function toPredicate(sentence: Sentence, edges: readonly number[], from: number): number | null {
  for (let at = from, steps = 0; steps < 3 && /^[,—–]$/u.test(sentence.plain[at] ?? ""); steps++) {
    const next = edges.find((edge) => edge > at) ?? sentence.words.length;
    const isInner = /^(?:когда|где|котор\p{L}+|если|пока|хотя)$/u.test(sentence.plain[at + 1] ?? "");
    if (!isInner && hasPredicate(sentence, at + 1, next)) return next;
    at = next;
  }
  return null;
}

/** No predicate yet, or a predicate whose object or subject was parted from it: "Заявки, заверенные печатью, | принимает". */
function needsLeft(sentence: Sentence, from: number, to: number, date: Stretch): boolean {
  const opens = from + 1 === date.first ? date.end : from + 1;
  const [best] = readingsOf(sentence.plain[opens] ?? "");
  if (!hasPredicate(sentence, from + 1, to)) return !(best?.pos === "noun" && DEADLINE_NOUNS.has(best.lemma));
  if (sentence.plain[from] !== "," || /^(?:и|а|но)$/u.test(sentence.plain[from + 1] ?? "")) return false;
  const isAttribute = best?.pos === "participle" && best.case !== null;
  return isPredicate(sentence, opens) || isAttribute || isAside(sentence, opens);
}

/** "по словам Хвана", "говорят", "как обещают": words between commas that only say who says so. */
export const isAside = (sentence: Sentence, at: number): boolean =>
  (sentence.plain[at] === "по" &&
    (KNOWLEDGE.has(sentence.plain[at + 1] ?? "") || WORDS_OF.has(sentence.plain[at + 1] ?? ""))) ||
  (sentence.plain[at - 1] === "," &&
    /^(?:говорят|обеща[ею]т|пообещал[аи]?|рассчитывают|как)$/u.test(sentence.plain[at] ?? ""));

function edgesOf(sentence: Sentence): number[] {
  const edges: number[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const named = sightingAt(
      sentence,
      at,
      "organisation",
      "facility",
      "event",
      "date",
      "work",
      "law",
      "person",
      "place",
      "quantity",
    );
    if (named) at = Math.max(at, named.last - 1);
    else if (sentence.words[at]?.kind === "mark" && isEdge(sentence, at)) edges.push(at);
  }
  return edges;
}

/** Marks between clauses; quotation marks where they hold more than a name. */
function isEdge(sentence: Sentence, at: number): boolean {
  const plain = sentence.plain[at] ?? "";
  if (/^[,;:()—–.?!…]$/u.test(plain)) return true;
  return quotationsOf(sentence).some(({ open, close }) => (at === open || at === close) && close - open > 5);
}

const hasPredicate = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isPredicate(sentence, at)) return true;
  return false;
};

/** A finite verb, an infinitive, a short participle, "должен". */
export function isPredicate(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (word?.kind !== "word" || word.plain === "начало" || (at > 0 && /^\p{Lu}/u.test(word.text))) return false;
  const [best] = readingsOf(word.plain);
  if (!best) return false;
  return best.pos === "verb" || best.pos === "infinitive" || isShort(word.plain);
}

/** "назначен", "намечено", "должна": predicates without a verb. */
export const isShort = (plain: string): boolean => {
  const [best] = readingsOf(plain);
  return best !== undefined && best.case === null && (best.pos === "participle" || SHORT.test(plain));
};

const SHORT = /^(?:долж(?:ен|на|но|ны)|намерен[аы]?|готов[аы]?|обязан[аы]?|нужно|надо)$/u;

/** No newsroom writes such a sentence; it would only cost time. */
export const isOverlong = ({ words }: Sentence): boolean => words.length > 400;

import type { Span } from "@/lib/text/span";
import { readTokens } from "@/lib/text/tokens";
import { type Alike, areAlike, isByOverlap, overlapOf } from "./alike";
import type { FoundAtom } from "./found-atoms";
import type { GoldAtom } from "./gold-atoms";
import type { Places } from "./places";
import { sameAmount } from "./same-amount";
import { sameStems, stemsOf } from "./stems";

export type SameArgument = (gold: GoldAtom, found: FoundAtom) => boolean;

/**
 * When an argument is right. Its role is the same, and
 * - somebody or something: the name found is one of the names that the item gives the identity, by content words
 *   without their endings, or a mention of the found entity stands on a mention of the identity (see `placesOf`);
 *   where the corpus has words instead of an identity, those words;
 * - words (title, measure, per, topic, occasion, action): alike as asked, `areAlike`;
 * - the words of a statement: token F1 of at least .8 with all that stands between its first and its last word in the
 *   text, or with what is left of it without the words of the author in its middle: those that name the speaker, or that
 *   the corpus leaves out ("подписи … ставила");
 * - a date: the same ISO 8601;
 * - whose a figure is, compared by words that overlap, needs no more of a name than that, as between two annotators;
 * - an amount: the same value, upper end, unit (by content words) and currency, `sameAmount`;
 * - "about", "more", "up": the same.
 */
export function sameArgument(places: Places, language: string, alike: Alike): SameArgument {
  const sameWords = (one: string, other: string): boolean => areAlike(one, other, language, alike);
  return (gold, found) => {
    if (gold.role !== found.role) return false;
    const words = String(found.value);
    switch (gold.as) {
      case "entity":
        if (gold.id === null) return sameWords(gold.names[0] ?? "", words);
        if (found.entity !== null && places(found.entity).has(gold.id)) return true;
        return gold.names.some((name) =>
          gold.role === "subject" && isByOverlap(alike) ? sameWords(name, words) : sameStems(name, words, language),
        );
      case "words":
        return sameWords(gold.words, words);
      case "said":
        return (
          [gold.words, ...(gold.parts === null ? [] : [gold.parts])].some(
            (said) => tokenF1(said, words, language) >= SAID_ENOUGH,
          ) || isSaidAround(gold, words, language)
        );
      case "date":
        return gold.iso === words;
      case "mark":
        return gold.mark === words;
      case "amount":
        return (
          found.amount !== null &&
          sameAmount(gold.amount, { value: Number(found.value), ...found.amount }, language, alike)
        );
    }
  };
}

const SAID_ENOUGH = 0.8;

const LONGEST_ASIDE = 15; // words: "подчеркнул заместитель министра здравоохранения Айбек Садыров"

/** Whether words are a statement in full but for one aside of its author that names the speaker. */
function isSaidAround(
  { words, speakers }: Extract<GoldAtom, { as: "said" }>,
  found: string,
  language: string,
): boolean {
  const [all, left] = [stemmed(words, language), stemmed(found, language)];
  const aside = all.length - left.length;
  if (speakers.length === 0 || aside <= 0 || aside > LONGEST_ASIDE) return false;
  const isSame = (at: number, from: number): boolean => all[at]?.stem === left[from]?.stem;
  let before = 0;
  while (before < left.length && isSame(before, before)) before++;
  let after = 0;
  while (after < left.length && isSame(all.length - 1 - after, left.length - 1 - after)) after++;
  // The aside may begin anywhere where both ends still meet; somewhere there it must hold the speaker's name.
  const [first, last] = [all[left.length - after], all[before + aside - 1]];
  if (before + after < left.length || before === 0 || after === 0 || !first || !last) return false;
  return speakers.some(({ start, end }) => start >= first.start && end <= last.end);
}

function stemmed(words: string, language: string): (Span & { stem: string })[] {
  return readTokens(words).flatMap(({ kind, start, end }) =>
    kind === "mark" ? [] : [{ start, end, stem: stemsOf(words.slice(start, end), language).join(" ") }],
  );
}

function tokenF1(one: string, other: string, language: string): number {
  const [left = [], right = []] = [one, other].map((words) => stemmed(words, language).map(({ stem }) => stem));
  if (left.length + right.length === 0) return 0;
  return overlapOf(left, right);
}

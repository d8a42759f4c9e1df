import type { Span } from "@/lib/text/span";
import { readTokens } from "@/lib/text/tokens";
import type { FoundAtom } from "./found-atoms";
import type { GoldAtom } from "./gold-atoms";
import type { Places } from "./places";
import { sameUnit } from "./same-unit";
import { sameStems, stemsOf } from "./stems";

export type SameArgument = (gold: GoldAtom, found: FoundAtom) => boolean;

/**
 * When an argument is right. Its role is the same, and
 * - somebody or something: the name found is one of the names that the item gives the identity, by content words
 *   without their endings, or a mention of the found entity stands on a mention of the identity (see `placesOf`);
 *   where the corpus has words instead of an identity, those words;
 * - words (title, measure, per, topic, occasion, action): the same set of content words without endings; strictly:
 *   the same string but for capitals, ё and white space;
 * - the words of a statement: token F1 of at least .8 with all that stands between its first and its last word in the
 *   text, or with what is left of it without the words of the author in its middle that name the speaker;
 * - a date: the same ISO 8601;
 * - an amount: the same value, upper end, unit (by content words) and currency;
 * - "about", "more", "up": the same.
 */
export function sameArgument(places: Places, language: string, strict: boolean): SameArgument {
  const sameWords = (one: string, other: string): boolean =>
    strict ? spelt(one) === spelt(other) : sameStems(one, other, language);
  return (gold, found) => {
    if (gold.role !== found.role) return false;
    const words = String(found.value);
    switch (gold.as) {
      case "entity":
        if (gold.id === null) return sameWords(gold.names[0] ?? "", words);
        if (found.entity !== null && places(found.entity).has(gold.id)) return true;
        return gold.names.some((name) => sameStems(name, words, language));
      case "words":
        return sameWords(gold.words, words);
      case "said":
        return tokenF1(gold.words, words, language) >= SAID_ENOUGH || isSaidAround(gold, words, language);
      case "date":
        return gold.iso === words;
      case "mark":
        return gold.mark === words;
      case "amount":
        return found.amount !== null && sameAmount(gold.amount, Number(found.value), found.amount, language);
    }
  };
}

const SAID_ENOUGH = 0.8;

const spelt = (words: string): string => words.toLowerCase().replaceAll("ё", "е").replace(/\s+/gu, " ").trim();

function sameAmount(
  gold: Extract<GoldAtom, { as: "amount" }>["amount"],
  value: number,
  { to, unit, currency }: NonNullable<FoundAtom["amount"]>,
  language: string,
): boolean {
  if (!near(gold.value, value) || (gold.currency ?? null) !== currency) return false;
  if (gold.to === undefined ? to !== null : to === null || !near(gold.to, to)) return false;
  return gold.currency !== undefined || sameMeasured(gold.unit ?? null, unit, language);
}

/** 3.4 × 10⁹ may be off in its last binary place. */
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), 1);

/** "км" and "километр" are one, as are "рабочее место" and "рабочих мест"; "%" and "°C" have no letters to cut. */
function sameMeasured(one: string | null, other: string | null, language: string): boolean {
  if (one === null || other === null) return one === other;
  return sameUnit(one, other) || (/\p{L}{3}/u.test(one) && sameStems(one, other, language));
}

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
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (left.length + right.length);
}

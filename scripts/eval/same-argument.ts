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
 * - the words of a statement: token F1 of at least .8;
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
        return tokenF1(gold.words, words, language) >= SAID_ENOUGH;
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

function tokenF1(one: string, other: string, language: string): number {
  const [left, right] = [one, other].map((words) =>
    readTokens(words).flatMap(({ kind, start, end }) =>
      kind === "mark" ? [] : [stemsOf(words.slice(start, end), language).join(" ")],
    ),
  );
  if (!left || !right || left.length + right.length === 0) return 0;
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (left.length + right.length);
}

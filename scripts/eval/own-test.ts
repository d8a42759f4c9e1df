import { type Figure, measured, skipped } from "../figures";
import { addTo, type Counts, f1, noCounts, shares } from "./counts";
import { type GoldMention, goldDocuments, type Reading, readAll } from "./gold";
import { scoreFacts, scoreMentions } from "./matching";
import { sameUnit } from "./same-unit";

/**
 * What is asked of the Russian test split of our corpus, and of nothing that rules or weights have seen: mentions, values
 * of dates and amounts, and who holds which post.
 */
export function ownTest(): Figure[] {
  const readings = readAll(goldDocuments({ language: "ru", split: "test" }));
  if (readings.length === 0) return [skipped("own ru test", "no such items yet")];
  const { all, byKind } = scoreMentions(readings);
  const items = `${readings.length} items`;
  const row = (name: string, counts: Counts, atLeast?: number): Figure =>
    measured(`own ru test: ${name}`, f1(counts), "F1", {
      ...(atLeast !== undefined && { atLeast }),
      reference: `${shares(counts)}; ${items}`,
    });
  return [
    row("mentions, exact", all, 0.88),
    ...[...byKind]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, counts]) => row(`mentions, exact, ${kind}`, counts)),
    datesIso(readings),
    row("amounts, value and unit", amounts(readings, hasValueAndUnit), 0.93),
    row("amounts, value", amounts(readings, hasValue)),
    row("post of a person, end to end", scoreFacts(readings, { kinds: ["position"] }).whole, 0.8),
    row("post of a person, arguments", scoreFacts(readings, { kinds: ["position"] }).atoms),
    row("appointment and dismissal, arguments", scoreFacts(readings, { kinds: ["appointment", "dismissal"] }).atoms),
  ];
}

/** Of the dates whose words were found exactly, the share with the right ISO value. */
function datesIso(readings: readonly Reading[]): Figure {
  let [right, found, asked] = [0, 0, 0];
  for (const { gold, found: extraction } of readings) {
    const values = new Map(
      extraction.mentions.map(({ start, end, kind, value }) => [`${kind} ${start} ${end}`, value]),
    );
    for (const { kind, start, end, date } of gold.mentions) {
      if (kind !== "date") continue;
      asked++;
      const value = values.get(`date ${start} ${end}`);
      if (value === undefined && !values.has(`date ${start} ${end}`)) continue;
      found++;
      if (value === date) right++;
    }
  }
  return measured("own ru test: dates, ISO value", Math.round((1000 * right) / Math.max(1, found)) / 1000, "share", {
    atLeast: 0.92,
    reference: `${right} of ${found} found on their words; ${asked} in the items`,
  });
}

type Amounts = NonNullable<GoldMention["amount"]>;
type Right = (amount: Amounts, fact: FoundAmount) => boolean;
interface FoundAmount {
  value: number;
  to: number | null;
  unit: string | null;
  currency: string | null;
}

const hasValue: Right = (amount, { value, to }) => amount.value === value && (amount.to ?? null) === to;
const hasValueAndUnit: Right = (amount, found) =>
  hasValue(amount, found) &&
  (amount.currency
    ? found.currency === amount.currency
    : found.currency === null && sameUnit(found.unit, amount.unit ?? null));

/** Amounts on their exact words. */
function amounts(readings: readonly Reading[], isRight: Right): Counts {
  const counts = new Map<string, Counts>();
  for (const { gold, found } of readings) {
    const ours = found.mentions.filter(({ kind }) => kind === "quantity");
    const asked = gold.mentions.filter(({ kind }) => kind === "quantity");
    const right = asked.filter(({ start, end, amount }) => {
      const mention = ours.find((each) => each.start === start && each.end === end);
      return amount !== null && mention?.amount !== undefined && isRight(amount, mention.amount);
    });
    addTo(counts, "all", { right: right.length, found: ours.length, expected: asked.length });
  }
  return counts.get("all") ?? noCounts();
}

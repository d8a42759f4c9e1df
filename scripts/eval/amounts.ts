import type { Mention } from "@/lib/extraction/mention";
import { type Figure, measured, skipped } from "../figures";
import { type Counts, f1, noCounts, shares } from "./counts";
import { type GoldMention, goldDocuments, type Reading, readAll, type Selection } from "./gold";
import { sameUnit } from "./same-unit";

/** Numbers and money of our own corpus by language: spans, then value with unit or currency. */
export const amounts = (): Figure[] => SETS.flatMap(onSet);

interface AmountSet {
  name: string;
  selection: Selection;
}

const SETS: readonly AmountSet[] = ["ru", "ky", "uz"].flatMap((language) =>
  (["test", "train"] as const).map((split) => ({ name: `own ${language} ${split}`, selection: { language, split } })),
);

/** Value and unit are asked of the amounts whose span is right; the bar is for the Russian test split. */
function onSet({ name, selection }: AmountSet): Figure[] {
  const readings = readAll(goldDocuments(selection));
  if (readings.length === 0) return [skipped(`amounts: ${name}`, "no such items yet")];
  const { spans, values, units } = scoreAmounts(readings);
  const bar = selection.language === "ru" && selection.split === "test" ? { atLeast: 0.93 } : {};
  const share = (part: number): number => (spans.right === 0 ? 0 : Math.round((1000 * part) / spans.right) / 1000);
  const whole = f1({ ...spans, right: units });
  return [
    measured(`amounts, exact span: ${name}`, f1(spans), "F1", { reference: shares(spans) }),
    measured(`amounts, value and unit: ${name}`, share(units), "share", {
      ...bar,
      reference: `of ${spans.right} amounts found; value alone ${share(values)}; all three together F1 ${whole}`,
    }),
  ];
}

function scoreAmounts(readings: readonly Reading[]): { spans: Counts; values: number; units: number } {
  const spans = noCounts();
  let [values, units] = [0, 0];
  for (const { gold, found } of readings) {
    const asked = new Map(
      gold.mentions.filter(({ kind }) => kind === "quantity").map((mention) => [place(mention), mention]),
    );
    const seen = found.mentions.filter(({ kind }) => kind === "quantity");
    spans.expected += asked.size;
    spans.found += seen.length;
    for (const mention of seen) {
      const other = asked.get(place(mention));
      if (!other) continue;
      spans.right++;
      if (!hasValue(mention, other)) continue;
      values++;
      if (hasUnit(mention, other)) units++;
    }
  }
  return { spans, values, units };
}

const place = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

const hasValue = ({ amount }: Mention, { amount: asked }: GoldMention): boolean =>
  amount?.value === asked?.value && (amount?.to ?? null) === (asked?.to ?? null);

function hasUnit({ amount }: Mention, { amount: asked }: GoldMention): boolean {
  if (asked?.currency) return amount?.currency === asked.currency;
  return (amount?.currency ?? null) === null && sameUnit(amount?.unit ?? null, asked?.unit ?? null);
}

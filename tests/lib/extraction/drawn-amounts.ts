import { expect } from "vitest";
import { readDocument, type Sentence, sightings, spanOf, withSightings } from "@/lib/extraction/reading";
import { calendarDate } from "@/lib/extraction/rules/dates";
import { numberAndUnit } from "@/lib/extraction/rules/quantities";
import { readBlocks } from "@/lib/text/blocks";
import { markedWith, unmarked } from "../../support/marked";

/** Draws the amounts of a body: value or range, unit or currency, and what is said of them. */
function measured(body: string, language = "ru"): string {
  const text = `Новости дня\n${body}`;
  const document = { text, blocks: readBlocks(text), language, publishedAt: new Date("2024-03-12") };
  const dated = read(readDocument(document), calendarDate);
  const found = read(dated, numberAndUnit).flatMap((sentence) =>
    sightings(sentence, "quantity").map((amount) => ({
      ...spanOf(sentence, amount.first, amount.last),
      label: [
        amount.to === null ? amount.value : `${amount.value}..${amount.to}`,
        amount.currency ?? amount.unit,
        amount.approximate ? "approx" : null,
        amount.comparison,
        amount.change,
      ]
        .filter((part) => part !== null)
        .join(" "),
    })),
  );
  return markedWith(text, found).slice("Новости дня\n".length);

  function read(sentences: Sentence[], rule: typeof calendarDate): Sentence[] {
    return sentences.map((sentence) => withSightings(sentence, rule.find(sentence, { document, sentences })));
  }
}

/** That exactly the amounts marked are found, with their value and unit: "{2 500 тонн|2500 тонна}". */
export const drawnAsMarked = (marked: string, language?: string) =>
  expect(measured(unmarked(marked), language)).toBe(marked);

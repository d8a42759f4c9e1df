import { figureWords } from "@/app/_i18n/figures";
import type { Locale } from "@/app/_i18n/locale";
import type { FactView } from "@/lib/facts/fact-view";

/** A fact in a few words, for the queue: "≈ 80 000 единица", "глава правительства". */
export function labelOf(fact: FactView, locale: Locale): string {
  switch (fact.kind) {
    case "position":
      return fact.arguments.title;
    case "visit":
      return fact.arguments.places.join(", ");
    case "event":
      return fact.arguments.name;
    case "attribution":
      return fact.arguments.source;
    case "statement":
      return shortened(fact.exact);
    case "quantity":
      return figureLabel(fact.arguments, locale);
  }
}

type Quantity = Extract<FactView, { kind: "quantity" }>["arguments"];

function figureLabel({ value, approximate, unit, currency, subject }: Quantity, locale: Locale): string {
  const figure = `${approximate ? "≈\u00a0" : ""}${figureWords(locale, value)}`;
  return `${figure} ${unit ?? currency ?? subject}`;
}

const MOST = 60;

/** The first words, never a part of one. */
function shortened(words: string): string {
  if (words.length <= MOST) return words;
  const cut = words.lastIndexOf(" ", MOST);
  return `${words.slice(0, cut > 0 ? cut : MOST).toWellFormed()}…`;
}

/** The line under the words of a kind, as in the text. */
export const LINE = {
  ...{ position: "person", visit: "event", event: "event" },
  ...{ attribution: "said", statement: "said", quantity: "figure" },
} as const;

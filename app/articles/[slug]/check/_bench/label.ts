import { amountWords } from "@/app/_i18n/amounts";
import type { Locale } from "@/app/_i18n/locale";
import { whatHappened } from "@/app/facts/_told/what-happened";
import type { FactView } from "@/lib/facts/fact-view";

/** A fact in a few words, for the queue: "≈ 80 000 единица", "глава правительства". */
export function labelOf(fact: FactView, locale: Locale): string {
  switch (fact.kind) {
    case "position":
      return fact.arguments.title;
    case "attribution":
      return fact.arguments.source;
    case "statement":
      return shortened(fact.exact);
    case "quantity":
      return figureLabel(fact.arguments, locale);
    default:
      return whatHappened(fact);
  }
}

type Quantity = Extract<FactView, { kind: "quantity" }>["arguments"];

function figureLabel(quantity: Quantity, locale: Locale): string {
  const { unit, currency, subject } = quantity;
  return `${amountWords(locale, quantity)} ${unit ?? currency ?? subject}`;
}

const MOST = 60;

/** The first words, never a part of one. */
function shortened(words: string): string {
  if (words.length <= MOST) return words;
  const cut = words.lastIndexOf(" ", MOST);
  return `${words.slice(0, cut > 0 ? cut : MOST).toWellFormed()}…`;
}

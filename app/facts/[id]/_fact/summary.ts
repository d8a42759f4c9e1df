import { amountWords } from "@/app/_i18n/amounts";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import { whatHappened } from "@/app/facts/_told/what-happened";
import type { FactView } from "@/lib/facts/fact-view";

/** A fact in a line, for titles: "лифты и эскалаторы: 2 500 единица / год". */
export function summaryOf(fact: FactView, { locale }: Words): string {
  switch (fact.kind) {
    case "position":
      return [fact.arguments.person, fact.arguments.title, fact.arguments.of].filter(Boolean).join(", ");
    case "visit":
      return `${fact.arguments.participants.join(", ")}: ${fact.arguments.places.join(", ")}`;
    case "attribution":
      return fact.arguments.source;
    case "statement":
      return fact.arguments.speaker;
    case "quantity":
      return figure(fact.arguments, locale);
    default:
      return whatHappened(fact);
  }
}

type Quantity = Extract<FactView, { kind: "quantity" }>["arguments"];

function figure(quantity: Quantity, locale: Words["locale"]): string {
  const { subject, unit, currency, per } = quantity;
  const number = amountWords(locale, quantity);
  const measured = [[number, unit ?? currency].filter(Boolean).join(" "), per].filter(Boolean).join(" / ");
  return `${subject}: ${measured}`;
}

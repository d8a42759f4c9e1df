import { figureWords } from "@/app/_i18n/figures";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { FactView } from "@/lib/facts/fact-view";

/** A fact in a line, for titles: "лифты и эскалаторы: 2 500 единица / год". */
export function summaryOf(fact: FactView, { locale }: Words): string {
  switch (fact.kind) {
    case "position":
      return [fact.arguments.person, fact.arguments.title, fact.arguments.of].filter(Boolean).join(", ");
    case "visit":
      return `${fact.arguments.participants.join(", ")}: ${fact.arguments.places.join(", ")}`;
    case "event":
      return fact.arguments.name;
    case "attribution":
      return fact.arguments.source;
    case "statement":
      return fact.arguments.speaker;
    case "quantity":
      return figure(fact.arguments, locale);
  }
}

type Quantity = Extract<FactView, { kind: "quantity" }>["arguments"];

function figure({ subject, value, approximate, unit, currency, per }: Quantity, locale: Words["locale"]): string {
  const number = `${approximate ? "≈ " : ""}${figureWords(locale, value)}`;
  const measured = [[number, unit ?? currency].filter(Boolean).join(" "), per].filter(Boolean).join(" / ");
  return `${subject}: ${measured}`;
}

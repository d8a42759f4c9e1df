import type { FactView } from "@/lib/facts/fact-view";

type Happening = Exclude<FactView, { kind: "position" | "attribution" | "statement" | "quantity" }>;

/** What happened, in the fewest words that tell it from another: what was visited, signed, opened; the name of an event. */
export function whatHappened(fact: Happening): string {
  switch (fact.kind) {
    case "appointment":
    case "dismissal":
      return [fact.arguments.person, fact.arguments.title].join(", ");
    case "visit":
      return fact.arguments.places.join(", ");
    case "meeting":
      return fact.arguments.participants.join(", ");
    case "signing":
      return fact.arguments.document;
    case "opening":
      return fact.arguments.object;
    case "event":
      return fact.arguments.name;
    case "plan":
      return fact.arguments.action;
  }
}

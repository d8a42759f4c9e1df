import { isOverlong } from "@/lib/extraction/grammars/clause";
import type { Evidence, Grounds } from "@/lib/extraction/grounds/evidence";
import { groundsOfFigure } from "@/lib/extraction/grounds/of-figure";
import { groundsOfHappening } from "@/lib/extraction/grounds/of-happening";
import { groundsOfPosition } from "@/lib/extraction/grounds/of-position";
import { groundsOfSource } from "@/lib/extraction/grounds/of-source";
import { groundsOfStatement } from "@/lib/extraction/grounds/of-statement";

/**
 * Rules that take every amount and choose what it is of; what speaks for such a choice says nothing of a construction that
 * tells it in so many words.
 */
const GUESSES: ReadonlySet<string> = new Set([
  "learned-figure",
  "turkic-figure",
  "turkic-amount",
  "turkic-counted",
  "turkic-compared",
]);

/** What the words around a fact say for and against it, as its kind asks. */
export function groundsOf(evidence: Evidence): Grounds {
  const { fact } = evidence;
  if (isOverlong(evidence.sentence)) return {};
  switch (fact.kind) {
    case "position":
      return groundsOfPosition(evidence, fact.arguments);
    case "statement":
      return groundsOfStatement(evidence, fact.arguments);
    case "attribution":
      return groundsOfSource(evidence, fact.arguments.source);
    case "quantity":
      return GUESSES.has(fact.rule) ? groundsOfFigure(evidence, fact.arguments) : {};
    default:
      return groundsOfHappening(evidence);
  }
}

import type { ExtractedFact, FactKind } from "@/lib/extraction/fact";
import type { Reading } from "./gold";
import { type Pair, pairFacts } from "./pairing";

/**
 * The facts found that are right as their reader takes them: all that is said is what the corpus says. Left out may be only
 * what a happening or a figure goes without (`CIRCUMSTANCES`): an appointment without its day is no wrong appointment, a
 * wrong day is. Whose a figure is and of what are right when their words overlap (`areAlike`), as people choose them
 * differently for the same number, and so is the noun that is counted; its value, measuring unit and marks ("about", "more
 * than", "up") must be the same.
 */
export function rightFacts(reading: Reading): ReadonlySet<ExtractedFact> {
  const pairs = [
    ...pairFacts(reading).filter(({ kind }) => kind !== "quantity"),
    ...pairFacts(reading, { kinds: ["quantity"], alike: "reader" }),
  ].filter(isRight);
  return new Set(pairs.flatMap(({ found }) => found?.fact ?? []));
}

const isRight = ({ kind, gold, found, right }: Pair): boolean =>
  gold !== null &&
  found !== null &&
  right.length === found.atoms.length &&
  gold.atoms.every((atom) => right.includes(atom) || CIRCUMSTANCES[kind]?.includes(atom.role));

/** Arguments that stand beside a fact in the text and need not be within it. */
const CIRCUMSTANCES: Partial<Record<FactKind, readonly string[]>> = {
  quantity: ["date"],
  appointment: ["date", "by"],
  dismissal: ["date", "by"],
  visit: ["date", "location", "occasion"],
  meeting: ["date", "location", "topic"],
  signing: ["date", "location"],
  opening: ["date", "location"],
  event: ["location"],
};

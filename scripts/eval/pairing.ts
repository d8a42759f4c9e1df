import type { ExtractedFact } from "@/lib/extraction/fact";
import { overlaps } from "@/lib/text/span";
import type { Alike } from "./alike";
import { type FoundAtom, foundAtoms } from "./found-atoms";
import type { GoldFact, Reading } from "./gold";
import type { GoldAtom } from "./gold-atoms";
import { placesOf } from "./places";
import { type SameArgument, sameArgument } from "./same-argument";

export interface Scoring {
  /** Kinds that are looked at; all when left out. */
  kinds?: readonly ExtractedFact["kind"][];
  /** Roles that are looked at, the others as if nobody had written them; all when left out. */
  roles?: readonly string[];
  /** How words are compared: by content words when left out. */
  alike?: Alike;
}

/** A fact of the corpus and the fact found that answers for it; null on the side where nothing does. */
export interface Pair {
  kind: ExtractedFact["kind"];
  gold: { fact: GoldFact; atoms: readonly GoldAtom[] } | null;
  found: { fact: ExtractedFact; atoms: readonly FoundAtom[] } | null;
  /** The arguments that are right, one to one. */
  right: readonly GoldAtom[];
}

/** All arguments right, none missing and none too many. */
export const isWhole = ({ gold, found, right }: Pair): boolean =>
  gold !== null && found !== null && right.length === gold.atoms.length && right.length === found.atoms.length;

/**
 * Facts of the corpus and facts found, of one kind, paired one to one: those first that share most arguments, then
 * those whose words overlap, then in the order of the text. Facts that share no argument are no pair and stand alone.
 */
export function pairFacts(reading: Reading, { kinds, roles, alike = "content" }: Scoring = {}): Pair[] {
  const same = sameArgument(placesOf(reading), reading.gold.document.language, alike);
  const seen = ({ role }: { role: string }): boolean => !roles || roles.includes(role);
  const asked = ({ kind }: { kind: ExtractedFact["kind"] }): boolean => !kinds || kinds.includes(kind);
  const golds = reading.gold.facts.filter(asked).map((fact) => ({ fact, atoms: fact.atoms.filter(seen) }));
  const found = reading.found.facts
    .filter(asked)
    .map((fact) => ({ fact, atoms: foundAtoms(fact, reading.found).filter(seen) }));
  const pairs = chosen(candidates(golds, found, same));
  const [goldsTaken, foundTaken] = [new Set(pairs.map(({ gold }) => gold)), new Set(pairs.map((pair) => pair.found))];
  return [
    ...pairs,
    ...golds.filter((gold) => !goldsTaken.has(gold)).map((gold) => alone({ gold, found: null })),
    ...found.filter((one) => !foundTaken.has(one)).map((one) => alone({ gold: null, found: one })),
  ];
}

type Side<K extends "gold" | "found"> = NonNullable<Pair[K]>;

const alone = ({ gold, found }: Pick<Pair, "gold" | "found">): Pair => ({
  kind: gold?.fact.kind ?? found?.fact.kind ?? "event",
  gold,
  found,
  right: [],
});

interface Candidate extends Pair {
  gold: Side<"gold">;
  found: Side<"found">;
  isOnSameWords: boolean;
}

function candidates(golds: readonly Side<"gold">[], all: readonly Side<"found">[], same: SameArgument): Candidate[] {
  return golds.flatMap((gold) =>
    all.flatMap((found) => {
      if (gold.fact.kind !== found.fact.kind) return [];
      const right = shared(gold.atoms, found.atoms, same);
      const isOnSameWords = overlaps(gold.fact, found.fact);
      return right.length > 0 ? [{ kind: gold.fact.kind, gold, found, right, isOnSameWords }] : [];
    }),
  );
}

/** Each argument of the corpus takes the first equal one that was found and is still free. */
function shared(golds: readonly GoldAtom[], found: readonly FoundAtom[], same: SameArgument): GoldAtom[] {
  const free = [...found];
  return golds.filter((gold) => {
    const at = free.findIndex((one) => same(gold, one));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

/** The sort is stable, so that what is equal stays in the order of the text. */
function chosen(all: readonly Candidate[]): Pair[] {
  const sorted = [...all].sort(
    (a, b) => b.right.length - a.right.length || Number(b.isOnSameWords) - Number(a.isOnSameWords),
  );
  const taken = new Set<object>();
  return sorted.filter(({ gold, found }) => {
    const isFree = !taken.has(gold) && !taken.has(found);
    if (isFree) taken.add(gold).add(found);
    return isFree;
  });
}

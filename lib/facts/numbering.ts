import type { FactKind } from "@/lib/extraction/fact";
import { byPosition, type Span } from "@/lib/text/span";
import { type FactStatus, isTentative } from "./fact";

/** The справка tells of people first, then of what happened, who said so, and figures. */
const CHAPTER: Readonly<Record<FactKind, number>> = {
  position: 0,
  appointment: 1,
  dismissal: 1,
  visit: 1,
  meeting: 1,
  signing: 1,
  opening: 1,
  event: 1,
  plan: 1,
  attribution: 2,
  statement: 2,
  quantity: 3,
};

type Placed = Span & { kind: FactKind; status: FactStatus; confidence: number };

/** The order of rows in the справка: by chapter, then as the text goes; the tentative stand below, in the same order. */
export const bySpravka = (a: Placed, b: Placed): number =>
  Number(isTentative(a)) - Number(isTentative(b)) || CHAPTER[a.kind] - CHAPTER[b.kind] || byPosition(a, b);

/** Gives new facts the numbers after those taken. A number once given stays, so that it can be cited. */
export function withNumbers<Fact extends Placed>(
  facts: readonly Fact[],
  taken: readonly number[],
): (Fact & { number: number })[] {
  const last = taken.reduce((most, number) => Math.max(most, number), 0);
  return facts.toSorted(bySpravka).map((fact, index) => ({ ...fact, number: last + index + 1 }));
}

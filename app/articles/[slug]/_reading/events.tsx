import type { ReactNode } from "react";
import { told } from "./happening";
import { factLine } from "./row";
import type { FactOfKind } from "./spravka-facts";
import type { Words } from "./words";

/** What happened, in the order of the schema; each is told in a way of its own. */
export const HAPPENINGS = [
  ...(["appointment", "dismissal", "visit", "meeting"] as const),
  ...(["signing", "opening", "event", "plan"] as const),
] as const;
export type Happening = FactOfKind<(typeof HAPPENINGS)[number]>;

/** What happened and is planned: those with a date first, by date; then in the order of the text. */
export const events = (facts: readonly Happening[], words: Words): ReactNode => (
  <ol className="rows">{[...facts].sort(byDate).map((fact) => factLine(fact, told(fact, words), words))}</ol>
);

const byDate = (a: Happening, b: Happening): number =>
  dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a.number - b.number;
const dateOf = (fact: Happening): string => fact.arguments.date ?? "~";

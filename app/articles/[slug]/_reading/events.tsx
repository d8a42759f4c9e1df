import type { ReactNode } from "react";
import { told } from "./happening";
import { factLine } from "./row";
import type { Happening } from "./spravka-facts";
import type { Words } from "./words";

/** What happened and is planned: those with a date first, by date; then in the order of the text. */
export const events = (facts: readonly Happening[], words: Words): ReactNode => (
  <ol className="rows">{[...facts].sort(byDate).map((fact) => factLine(fact, told(fact, words), words))}</ol>
);

const byDate = (a: Happening, b: Happening): number =>
  dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a.number - b.number;
const dateOf = (fact: Happening): string => fact.arguments.date ?? "~";

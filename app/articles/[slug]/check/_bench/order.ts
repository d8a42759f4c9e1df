import { isChecked, isTentative } from "@/lib/facts/fact";
import type { FactView } from "@/lib/facts/fact-view";

/** Somebody still has to look at it: the machine's word alone, or an objection. */
export const isWaiting = ({ status }: FactView): boolean => status === "proposed" || status === "disputed";

/**
 * The facts in the order of the bench: objections first, then as the справка numbers them, then those that the machine is
 * not sure of; or all as the text goes.
 */
export function inOrder(facts: readonly FactView[], order: "text" | undefined): FactView[] {
  if (order === "text") return facts.toSorted((a, b) => a.start - b.start || a.number - b.number);
  return facts.toSorted((a, b) => urgency(a) - urgency(b) || a.number - b.number);
}

const urgency = (fact: FactView): number => (fact.status === "disputed" ? 0 : isTentative(fact) ? 2 : 1);

/** The fact to look at: the one asked for, else the first that waits after the one just decided, else the first shown. */
export function chooseFact(
  queue: readonly FactView[],
  all: readonly FactView[],
  { fact, done }: { fact?: string; done?: string },
): FactView | null {
  const asked = all.find(({ id }) => id === fact);
  if (asked) return asked;
  const decided = all.find(({ id }) => id === done);
  const waiting = queue.filter((candidate) => isWaiting(candidate) && candidate.id !== done);
  const after = decided && waiting.find((candidate) => candidate.number > decided.number);
  return after ?? waiting[0] ?? queue.find((candidate) => isWaiting(candidate)) ?? queue[0] ?? null;
}

export interface Progress {
  total: number;
  checked: number;
  disputed: number;
  rejected: number;
  left: number;
  /** Those that the machine is not sure of; they count for nothing else. */
  tentative: number;
}

export function progressOf(facts: readonly FactView[]): Progress {
  const count = (is: (fact: FactView) => boolean) => facts.filter(is).length;
  const tentative = count(isTentative);
  return {
    total: facts.length - tentative,
    checked: count(({ status }) => isChecked(status)),
    disputed: count(({ status }) => status === "disputed"),
    rejected: count(({ status }) => status === "rejected"),
    left: count(({ status }) => status === "proposed") - tentative,
    tentative,
  };
}

import type { FactView } from "@/lib/facts/fact-view";

export type FactOfKind<K extends FactView["kind"]> = Extract<FactView, { kind: K }>;

/** The facts of one kind or a few, in the order given. */
export function ofKinds<K extends FactView["kind"]>(facts: readonly FactView[], ...kinds: K[]): FactOfKind<K>[] {
  return facts.filter((fact): fact is FactOfKind<K> => kinds.some((kind) => kind === fact.kind));
}

/** What happened, in the order of the schema; each is told in a way of its own. */
export const HAPPENINGS = [
  ...(["appointment", "dismissal", "visit", "meeting"] as const),
  ...(["signing", "opening", "event", "plan"] as const),
] as const;
export type Happening = FactOfKind<(typeof HAPPENINGS)[number]>;

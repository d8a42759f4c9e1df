import type { ReactNode } from "react";
import type { FactView } from "@/lib/facts/fact-view";

/** The values of an argument with commas between, each a link to its entity where the fact knows it. */
export function names(fact: FactView, role: string, values: readonly string[], className?: string): ReactNode[] {
  return values.flatMap((value, index) => {
    const entity = entityOf(fact, role, value, index, values.length);
    const named = entity ? (
      <a key={value} className={className} href={`/entities/${entity.entityId}`}>
        {value}
      </a>
    ) : (
      <span key={value} className={className}>
        {value}
      </span>
    );
    return index === 0 ? [named] : [", ", named];
  });
}

// By its name; where names differ (merged, corrected), by its place among as many.
function entityOf({ entities }: FactView, role: string, value: string, index: number, count: number) {
  const inRole = entities.filter((entity) => entity.role === role);
  return inRole.find(({ name }) => name === value) ?? (count === 1 && inRole.length === 1 ? inRole[index] : undefined);
}

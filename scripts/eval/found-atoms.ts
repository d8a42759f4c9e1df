import type { Extraction } from "@/lib/extraction/extract";
import type { ExtractedFact } from "@/lib/extraction/fact";
import type { DocumentEntity } from "@/lib/extraction/mention";

/** One argument of a fact that was found. */
export interface FoundAtom {
  role: string;
  value: string | number;
  /** The entity of the document it names, if any. */
  entity: string | null;
  /** Of an amount. */
  amount: { to: number | null; unit: string | null; currency: string | null } | null;
}

/** The arguments of a fact one by one, as `goldAtoms` has them: what is null, empty or false is no argument. */
export function foundAtoms(fact: ExtractedFact, { entities }: Extraction): FoundAtom[] {
  const { amount, rest } = apart(fact);
  const others = Object.entries(rest).flatMap(([role, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown, index, all) =>
      typeof one === "string"
        ? [
            {
              role,
              value: one,
              entity: entityOf(one, fact.entities[role] ?? [], index, all.length, entities),
              amount: null,
            },
          ]
        : [],
    ),
  );
  return [...amount, ...others];
}

function apart(fact: ExtractedFact): { amount: FoundAtom[]; rest: object } {
  if (fact.kind !== "quantity") return { amount: [], rest: fact.arguments };
  const { value, to, unit, currency, approximate, ...rest } = fact.arguments;
  return {
    amount: [{ role: "value", value, entity: null, amount: { to, unit, currency } }],
    rest: { ...rest, approximate: approximate ? "about" : null },
  };
}

/** The entity with that very name, else the one in the place of the value when every value has one. */
function entityOf(
  name: string,
  ids: readonly string[],
  index: number,
  values: number,
  entities: readonly DocumentEntity[],
): string | null {
  const named = ids.find((id) => entities.some((entity) => entity.id === id && entity.name === name));
  return named ?? (ids.length === values ? (ids[index] ?? null) : null);
}

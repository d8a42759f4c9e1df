import { FACT_ARGUMENTS, FACT_KINDS, type FactKind } from "@/lib/extraction/fact";

/**
 * The arguments of a fact `f` as they are read, in SQL: kinds get new arguments with time, and what a row from before
 * does not name it does not say. `column` is SQL that holds them as they were stored.
 */
export const storedArguments = (column: string): string => `('${UNSAID}'::jsonb -> f."kind"::text) || ${column}`;

/** quantity ⇒ { measure: null, …, approximate: false }: the arguments that may be left unsaid, as they are then. */
const unsaidOf = (kind: FactKind): Record<string, null | false> =>
  Object.fromEntries(
    Object.entries(FACT_ARGUMENTS[kind].shape).flatMap(([name, schema]): [string, null | false][] => {
      if (schema.safeParse(null).success) return [[name, null]];
      return schema.safeParse(false).success ? [[name, false]] : [];
    }),
  );

const UNSAID = JSON.stringify(Object.fromEntries(FACT_KINDS.map((kind) => [kind, unsaidOf(kind)])));

import { z } from "zod";
import type { Place } from "@/lib/annotations/hypothesis/pushed-queries";

const Words = z.union([
  z
    .string()
    .max(2000)
    .transform((word) => [word]),
  z.array(z.string().max(2000)).max(50),
]);

const Clause = z.object({
  field: z.enum(["/uri", "/group", "/id", "/references"]),
  operator: z.enum(["equals", "one_of"]).catch("one_of"),
  value: Words,
});

/** What a client wants to hear of, as it says it. */
export const SentFilter = z.object({
  match_policy: z.enum(["include_any", "include_all", "exclude_any", "exclude_all"]).default("include_any"),
  clauses: z.array(Clause).max(20).default([]),
  actions: z
    .object({ create: z.boolean().default(true), update: z.boolean().default(true), delete: z.boolean().default(true) })
    .default({ create: true, update: true, delete: true }),
});
export type SentFilter = z.output<typeof SentFilter>;

/** The same, with the addresses of pages read as what they stand for. */
export interface Filter extends Pick<SentFilter, "match_policy" | "actions"> {
  clauses: { field: "key" | "group" | "id" | "references"; among: ReadonlySet<string> }[];
}

/** The addresses that a filter names. */
export const urisOf = ({ clauses }: SentFilter): string[] =>
  clauses.filter(({ field }) => field === "/uri").flatMap(({ value }) => value);

/** @param keys of the pages that the addresses stand for */
export function filterOf({ match_policy, actions, clauses }: SentFilter, keys: readonly string[]): Filter {
  const read = clauses.map(({ field, value }) =>
    field === "/uri"
      ? { field: "key" as const, among: new Set(keys) }
      : { field: FIELDS[field], among: new Set(value) },
  );
  return { match_policy, actions, clauses: read };
}

const FIELDS = { "/group": "group", "/id": "id", "/references": "references" } as const;

/** Whether somebody with this filter wants to hear of a change there. */
export function matches({ match_policy, clauses }: Filter, place: Place): boolean {
  const fits = clauses.map(({ field, among }) =>
    field === "references" ? place.references.some((id) => among.has(id)) : among.has(place[field]),
  );
  if (match_policy === "include_any") return fits.some(Boolean);
  if (match_policy === "include_all") return fits.length > 0 && fits.every(Boolean);
  return match_policy === "exclude_any" ? !fits.some(Boolean) : !fits.every(Boolean);
}

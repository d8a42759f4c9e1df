import type { FactArguments, FactKind } from "@/lib/extraction/fact";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { sha256 } from "@/lib/platform/ids";
import type { Span } from "@/lib/text/span";

/** By this a second run knows a fact again: SHA-256 of kind, span and the arguments as the machine wrote them. */
export const fingerprintOf = (fact: Span & { kind: FactKind; arguments: FactArguments }): string =>
  sha256(canonicalJson([fact.kind, fact.start, fact.end, withoutLater(fact)]));

// Facts written before these arguments came are to be known again where the words do not say them.
function withoutLater({ kind, arguments: args }: { kind: FactKind; arguments: FactArguments }): object {
  const later = LATER[kind] ?? [];
  return Object.fromEntries(Object.entries(args).filter(([name, value]) => value !== null || !later.includes(name)));
}

const LATER: Partial<Record<FactKind, readonly string[]>> = {
  statement: ["said"],
  quantity: ["to", "comparison", "change", "date"],
};

export const sameArguments = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

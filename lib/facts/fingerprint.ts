import type { FactArguments, FactKind } from "@/lib/extraction/fact";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { sha256 } from "@/lib/platform/ids";
import type { Span } from "@/lib/text/span";

/** By this a second run knows a fact again: SHA-256 of kind, span and the arguments as the machine wrote them. */
export const fingerprintOf = (fact: Span & { kind: FactKind; arguments: FactArguments }): string =>
  sha256(canonicalJson([fact.kind, fact.start, fact.end, fact.arguments]));

export const sameArguments = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

import type { ExtractedFact, FactKind } from "@/lib/extraction/fact";
import { readBody } from "../../../support/reading";

/** The arguments of the facts of one kind, "name: value; …"; what is null or empty is left out. */
export function told(body: string, kind: FactKind): string[] {
  return readBody(body)
    .facts.filter((fact) => fact.kind === kind)
    .map(argumentsOf);
}

/** The very words the facts of one kind stand on. */
export function evidence(body: string, kind: FactKind): string[] {
  const { text, facts } = readBody(body);
  return facts.filter((fact) => fact.kind === kind).map(({ start, end }) => text.slice(start, end));
}

const argumentsOf = (fact: ExtractedFact): string =>
  Object.entries(fact.arguments)
    .filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(" + ") : value}`)
    .join("; ");

import type { FactArguments } from "@/lib/extraction/fact";
import { comparableName } from "@/lib/text/normalise";
import type { Link } from "./reconcile";

/** An entity as it may be called. */
export interface Named {
  entityId: string;
  names: readonly string[];
  key: string;
}

const ROLES: ReadonlySet<string> = new Set([
  ...["person", "of", "by", "participants", "places", "location", "source", "speaker", "subject"],
  ...["actor", "object", "document"],
]);

/** Who plays which part, by name: an argument is linked where it says a name of an entity of the document. */
export function linkRoles(args: FactArguments, entities: readonly Named[]): Link[] {
  const byName = new Map<string, string>();
  for (const { entityId, names, key } of entities) {
    for (const name of [key, ...names.map(comparableName)]) if (!byName.has(name)) byName.set(name, entityId);
  }
  return Object.entries(args).flatMap(([role, value]) => {
    const spoken: unknown[] = ROLES.has(role) ? [value].flat() : [];
    const found = spoken.flatMap((name) => (typeof name === "string" ? (byName.get(comparableName(name)) ?? []) : []));
    return [...new Set(found)].map((entityId) => ({ role, entityId }));
  });
}

import type { MentionView } from "@/lib/entities/entity";
import type { EntityKind } from "@/lib/extraction/mention";
import { isChecked } from "@/lib/facts/fact";
import type { FactView } from "@/lib/facts/fact-view";

/** An entity as the справка lists it: how often it is named, and whether an editor has checked a fact that names it. */
export interface Named {
  entityId: string;
  kind: EntityKind;
  name: string;
  /** The rule that found its first mention. */
  rule: string;
  count: number;
  isChecked: boolean;
}

/** Everybody and everything that a text names; those named most come first, then in the order of the text. */
export function namedIn(mentions: readonly MentionView[], facts: readonly FactView[]): Named[] {
  const checked = new Set(
    facts.filter(({ status }) => isChecked(status)).flatMap(({ entities }) => entities.map(({ entityId }) => entityId)),
  );
  const named = new Map<string, Named>();
  for (const { entityId, kind, name, rule } of mentions) {
    const entity = named.get(entityId) ?? { entityId, kind, name, rule, count: 0, isChecked: checked.has(entityId) };
    entity.count++;
    named.set(entityId, entity);
  }
  return [...named.values()].sort((a, b) => b.count - a.count);
}

/** The people whom none of the posts belongs to. */
export function withoutPost(named: readonly Named[], posts: readonly FactView[]): Named[] {
  const placed = new Set(posts.map(personOf));
  return named.filter(({ kind, entityId }) => kind === "person" && !placed.has(entityId));
}

/** Who holds a post, as an entity; undefined where the fact does not know. */
export const personOf = ({ entities }: FactView): string | undefined =>
  entities.find(({ role }) => role === "person")?.entityId;

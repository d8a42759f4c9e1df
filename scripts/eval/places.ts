import { overlaps, type Span } from "@/lib/text/span";
import type { Reading } from "./gold";

/** Which identities of the corpus an entity that was found stands on. */
export type Places = (entity: string) => ReadonlySet<string>;

/**
 * Each mention found belongs to the identity of the mention of the corpus that covers it best (shared characters over
 * all characters of both); so "правительства" within "пресс-служба правительства" is the government's. Posts and common
 * nouns that stand for somebody count too.
 */
export function placesOf({ gold, found }: Reading): Places {
  const named = gold.item.mentions.flatMap(({ start, end, id, denotes, date, amount }) => {
    const identity = denotes ?? id;
    return identity && !date && !amount ? [{ start, end, identity }] : [];
  });
  const byEntity = new Map<string, Set<string>>();
  for (const mention of found.mentions) {
    if (mention.entity === undefined) continue;
    const touched = named.filter((other) => overlaps(mention, other));
    const best = touched.sort((a, b) => likeness(b, mention) - likeness(a, mention))[0];
    if (best) byEntity.set(mention.entity, (byEntity.get(mention.entity) ?? new Set()).add(best.identity));
  }
  return (entity) => byEntity.get(entity) ?? NOWHERE;
}

const NOWHERE: ReadonlySet<string> = new Set();

function likeness(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (one.end - one.start + other.end - other.start - shared);
}

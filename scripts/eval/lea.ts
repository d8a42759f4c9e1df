/** Precision, recall and F1 of a metric of identity. */
export interface Lea {
  precision: number;
  recall: number;
  f1: number;
}

/** Sums over the documents of a set: how much was resolved of how many mentions, on both sides. */
export interface LeaCounts {
  resolvedOfKey: number;
  inKey: number;
  resolvedOfResponse: number;
  inResponse: number;
}

export const noLeaCounts = (): LeaCounts => ({ resolvedOfKey: 0, inKey: 0, resolvedOfResponse: 0, inResponse: 0 });

/**
 * LEA, the link-based entity-aware metric of Moosavi and Strube (ACL 2016, section 4): each entity counts by the number
 * of its mentions and is resolved to the share of its links that the other side has in one entity too. An entity of one
 * mention is resolved when it is alone on the other side as well. Mentions are compared as strings; a mention stands in
 * one entity of a side.
 */
export function leaCounts(key: readonly (readonly string[])[], response: readonly (readonly string[])[]): LeaCounts {
  return {
    resolvedOfKey: resolved(key, response),
    inKey: mentionsIn(key),
    resolvedOfResponse: resolved(response, key),
    inResponse: mentionsIn(response),
  };
}

export function addLea(one: LeaCounts, other: LeaCounts): LeaCounts {
  return {
    resolvedOfKey: one.resolvedOfKey + other.resolvedOfKey,
    inKey: one.inKey + other.inKey,
    resolvedOfResponse: one.resolvedOfResponse + other.resolvedOfResponse,
    inResponse: one.inResponse + other.inResponse,
  };
}

/** The metric of summed counts; 0 where there is nothing to divide by. */
export function leaOf({ resolvedOfKey, inKey, resolvedOfResponse, inResponse }: LeaCounts): Lea {
  const recall = inKey === 0 ? 0 : resolvedOfKey / inKey;
  const precision = inResponse === 0 ? 0 : resolvedOfResponse / inResponse;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

type Entities = readonly (readonly string[])[];

const mentionsIn = (entities: Entities): number => entities.reduce((sum, mentions) => sum + mentions.length, 0);

function resolved(entities: Entities, others: Entities): number {
  const entityOf = new Map(others.flatMap((mentions, at) => mentions.map((mention) => [mention, at] as const)));
  const sizes = others.map((mentions) => mentions.length);
  return entities.reduce((sum, mentions) => sum + mentions.length * shareOfLinks(mentions, entityOf, sizes), 0);
}

function shareOfLinks(
  mentions: readonly string[],
  entityOf: ReadonlyMap<string, number>,
  sizes: readonly number[],
): number {
  const [only] = mentions;
  if (mentions.length === 1 && only !== undefined) {
    const other = entityOf.get(only);
    return other !== undefined && sizes[other] === 1 ? 1 : 0;
  }
  const together = new Map<number, number>();
  for (const mention of mentions) {
    const other = entityOf.get(mention);
    if (other !== undefined) together.set(other, (together.get(other) ?? 0) + 1);
  }
  const common = [...together.values()].reduce((sum, count) => sum + links(count), 0);
  return common / links(mentions.length);
}

const links = (mentions: number): number => (mentions * (mentions - 1)) / 2;

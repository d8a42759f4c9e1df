import type { Mention } from "@/lib/extraction/mention";
import type { Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { inChunks } from "./chunks";

interface Revision {
  id: string;
  text: string;
}

/**
 * Makes the mentions of a revision those that were found; the ones that stand already keep their ids.
 * @returns whether anything changed
 */
export async function replaceMentions(
  tx: Db,
  { id: revisionId, text }: Revision,
  mentions: readonly Mention[],
  entityIds: ReadonlyMap<string, string>,
): Promise<boolean> {
  const found = new Map(
    mentions.flatMap(({ start, end, entity, rule, confidence }) => {
      const entityId = entity && entityIds.get(entity);
      if (!entityId) return [];
      const row = { revisionId, entityId, start, end, exact: text.slice(start, end), rule, confidence };
      return [[keyOf(row), row]];
    }),
  );
  const known = await tx.mention.findMany({ where: { revisionId }, omit: { exact: true } });
  const standing = new Set(known.map(keyOf));
  const gone = known.filter((mention) => !found.has(keyOf(mention))).map(({ id }) => id);
  const added = [...found].filter(([key]) => !standing.has(key)).map(([, row]) => ({ ...row, id: newId() }));
  if (gone.length > 0) await tx.$executeRaw`DELETE FROM "Mention" WHERE "id" = ANY(${gone})`;
  for (const data of inChunks(added)) await tx.mention.createMany({ data, skipDuplicates: true });
  return gone.length + added.length > 0;
}

const keyOf = ({ start, end, entityId, rule, confidence }: Mark): string =>
  [start, end, entityId, rule, confidence].join(" ");
type Mark = { start: number; end: number; entityId: string; rule: string; confidence: number };

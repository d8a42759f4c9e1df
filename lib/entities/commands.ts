import type { DocumentEntity, EntityKind } from "@/lib/extraction/mention";
import type { Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

// What an index of PostgreSQL can hold is 2,704 bytes a row.
const NAME_MAX = 500;
const ALIASES_MAX = 40;
/** Languages in which the archive shows names. */
const NAMED_IN = ["ru", "ky", "uz", "en"];

/**
 * Finds the entities of a document in the archive by kind and key, or makes them; one that was merged stands for the one
 * it went into. Two documents at once are safe: rows are made in one order and never twice.
 * @returns identity within the document → id in the archive
 */
export async function linkEntities(
  tx: Db,
  entities: readonly DocumentEntity[],
  language: string,
): Promise<Map<string, string>> {
  const wanted = distinct(entities);
  if (wanted.length === 0) return new Map();
  const names = (name: string) => (NAMED_IN.includes(language) ? { [language]: name } : {});
  await tx.entity.createMany({
    data: wanted.map(({ kind, key, name, aliases }) => ({ id: newId(), kind, key, name, aliases, names: names(name) })),
    skipDuplicates: true,
  });
  const known = await findByKeys(tx, wanted);
  await learnNames(tx, wanted, known, language);
  return new Map(entities.map((entity) => [entity.id, known.get(identity(entity))?.id ?? ""]));
}

/** Keeps by what names a revision calls its entities, in place of what was kept of it before. */
export async function replaceNames(
  tx: Db,
  revision: { id: string; language: string },
  entities: readonly DocumentEntity[],
  entityIds: ReadonlyMap<string, string>,
): Promise<void> {
  const data = entities.flatMap(({ id, name, aliases }) => {
    const entityId = entityIds.get(id);
    if (!entityId) return [];
    const of = { revisionId: revision.id, entityId, language: revision.language };
    const others = aliases.slice(0, ALIASES_MAX).map((alias) => ({ ...of, name: clip(alias), isFull: false }));
    return [{ ...of, name: clip(name), isFull: true }, ...others];
  });
  await tx.entityName.deleteMany({ where: { revisionId: revision.id } });
  await tx.entityName.createMany({ data, skipDuplicates: true });
}

interface Wanted {
  kind: EntityKind;
  key: string;
  name: string;
  aliases: string[];
}

const identity = ({ kind, key }: { kind: string; key: string }): string => `${kind} ${key.slice(0, NAME_MAX)}`;

/** In one order for all, so that two documents with the same names never wait for each other in a ring. */
function distinct(entities: readonly DocumentEntity[]): Wanted[] {
  const byIdentity = new Map<string, Wanted>();
  for (const entity of entities) {
    const same = byIdentity.get(identity(entity));
    const aliases = [...(same ? [...same.aliases, entity.name] : []), ...entity.aliases];
    const name = same?.name ?? clip(entity.name);
    byIdentity.set(identity(entity), {
      kind: entity.kind,
      key: clip(entity.key),
      name,
      aliases: [...new Set(aliases.map(clip))].filter((alias) => alias !== name).slice(0, ALIASES_MAX),
    });
  }
  return [...byIdentity.keys()].sort().flatMap((key) => byIdentity.get(key) ?? []);
}

const clip = (words: string): string => words.slice(0, NAME_MAX).toWellFormed();

interface Known {
  id: string;
  name: string;
  aliases: string[];
  names: Record<string, string>;
}

async function findByKeys(tx: Db, wanted: readonly Wanted[]): Promise<Map<string, Known>> {
  const kinds = wanted.map(({ kind }) => kind as string);
  const keys = wanted.map(({ key }) => key);
  const rows = await tx.$queryRaw<(Known & { kind: string; key: string })[]>`
    SELECT named."kind"::text AS "kind", named."key", e."id", e."name", e."aliases", e."names"
    FROM unnest(${kinds}::text[], ${keys}::text[]) AS wanted("kind", "key")
    JOIN "Entity" named ON named."kind" = wanted."kind"::"EntityKind" AND named."key" = wanted."key"
    JOIN "Entity" e ON e."id" = COALESCE(named."mergedIntoId", named."id")`;
  return new Map(rows.map((row) => [identity(row), row]));
}

// Rarely anything: most documents call an entity as others did.
async function learnNames(
  tx: Db,
  wanted: readonly Wanted[],
  known: ReadonlyMap<string, Known>,
  language: string,
): Promise<void> {
  const learnt = wanted.flatMap((entity) => {
    const before = known.get(identity(entity));
    if (!before) return [];
    const has = new Set([before.name, ...before.aliases]);
    const aliases = [entity.name, ...entity.aliases].filter((name) => !has.has(name)).slice(0, room(before));
    const names = NAMED_IN.includes(language) && !(language in before.names) ? { [language]: entity.name } : {};
    return aliases.length > 0 || Object.keys(names).length > 0 ? [{ id: before.id, aliases, names }] : [];
  });
  for (const { id, aliases, names } of learnt.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    await tx.$executeRaw`
      UPDATE "Entity" SET "names" = ${names}::jsonb || "names",
        "aliases" = "aliases" || ARRAY(SELECT a FROM unnest(${aliases}::text[]) a WHERE a <> ALL ("aliases") AND a <> "name")
      WHERE "id" = ${id}`;
  }
}

const room = ({ aliases }: Known): number => Math.max(0, ALIASES_MAX - aliases.length);

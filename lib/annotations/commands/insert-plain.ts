import { sql } from "@/lib/platform/db";
import type { AnnotationStatus, Motivation, Visibility } from "../annotation";
import { TOLD_LATER, tellMade } from "./tell-made";

/** A comment, a reply or any annotation without words, tags and documents of its own: what is written most. */
export interface Plain {
  id: string;
  creatorId: string | null;
  motivations: Motivation[];
  editorial: boolean;
  status: AnnotationStatus;
  body: string;
  language: string | null;
  visibility: Visibility;
  groupId: string | null;
  articleId: string | null;
  factId: string | null;
  entityId: string | null;
  parentId: string | null;
  rootId: string | null;
  depth: number;
  targetUri: string;
  targetKey: string;
  revisionId: string | null;
}

/** The key under which the write is answered once; see `once` of platform/idempotency. */
export interface Key {
  userId: string;
  key: string;
  requestHash: string;
  response: object;
}

interface With {
  /** Null: it is written however often it is sent. */
  key: Key | null;
  /** The name of a draft of its author that goes with it; null where there can be none. */
  draft: string | null;
}

/**
 * Writes a plain annotation and its key with one statement, which is a transaction of its own: one journey to the database
 * instead of seven. False when the key stands already: then nothing was written.
 */
export async function insertPlain(row: Plain, { key, draft }: With): Promise<boolean> {
  const values = [
    ...[row.id, row.creatorId, row.motivations, row.editorial, row.status, row.body, row.language, row.visibility],
    ...[row.groupId, row.articleId, row.factId, row.entityId, row.parentId, row.rootId, row.depth, row.targetUri],
    ...[row.targetKey, row.revisionId, draft],
  ];
  const { rows } = key
    ? await sql(WITH_KEY, [...values, key.userId, key.key, key.requestHash, JSON.stringify(key.response)])
    : await sql(INSERT, values);
  if (rows.length === 0) return false;
  await tellMade(row.id);
  return true;
}

const COLUMNS = `"id", "creatorId", "motivations", "editorial", "status", "body", "language", "visibility", "groupId",
  "articleId", "factId", "entityId", "parentId", "rootId", "depth", "targetUri", "targetKey", "revisionId",
  "heldFor", "via"`;
const GIVEN = `$1::text, $2::text, $3::"Motivation"[], $4::boolean, $5::"AnnotationStatus", $6::text, $7::text, $8::"Visibility",
  $9::text, $10::text, $11::text, $12::text, $13::text, $14::text, $15::int, $16::text, $17::text, $18::text,
  '{}'::text[], '{}'::text[]`;
const SENT = `sent AS (DELETE FROM "Draft" WHERE "userId" = $2 AND "target" = $19)`;
const INSERT = `WITH ${SENT}, ${TOLD_LATER}
  INSERT INTO "Annotation" (${COLUMNS}) SELECT ${GIVEN} FROM told_later RETURNING "id"`;
// Two at once: the second waits for the first at the key, finds it taken and writes nothing.
const WITH_KEY = `
  WITH ${SENT}, ${TOLD_LATER}, first AS (
    INSERT INTO "IdempotencyKey" ("userId", "key", "requestHash", "response") VALUES ($20, $21, $22, $23::jsonb)
    ON CONFLICT DO NOTHING RETURNING "key")
  INSERT INTO "Annotation" (${COLUMNS}) SELECT ${GIVEN} FROM first, told_later RETURNING "id"`;

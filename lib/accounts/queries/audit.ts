import { z } from "zod";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { notFound } from "@/lib/platform/app-error";
import { findAuditBreak } from "@/lib/platform/audit";
import { decodeCursor, encodeCursor } from "@/lib/platform/cursor";
import { db } from "@/lib/platform/db";

export interface AuditRow {
  seq: number;
  at: Date;
  byName: string | null;
  action: string;
  subject: string;
  /** JSON. */
  detail: string;
}

/** The audit log, newest first, by pages. @throws {AppError} not-found; invalid `bad-cursor` */
export async function listAudit(
  viewer: Viewer,
  { cursor, limit = 100 }: { cursor?: string; limit?: number } = {},
): Promise<{ items: AuditRow[]; next: string | null }> {
  if (!may(viewer, "audit:read", null)) throw notFound();
  const before = decodeCursor(z.tuple([z.number().int().positive()]), cursor);
  const rows = await db.auditEvent.findMany({
    where: before ? { seq: { lt: before[0] } } : {},
    orderBy: { seq: "desc" },
    take: limit + 1,
    select: { seq: true, at: true, actorId: true, action: true, subject: true, detail: true },
  });
  const names = await namesOf(rows.map(({ actorId }) => actorId));
  const items = rows.slice(0, limit).map(({ seq, actorId, detail, ...row }) => ({
    ...row,
    seq: Number(seq),
    byName: actorId && (names.get(actorId) ?? actorId),
    detail: JSON.stringify(detail),
  }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? encodeCursor([last.seq]) : null };
}

/** The number of the first row that does not fit the one before it, or null when the chain holds. Reads all rows. */
export async function checkAudit(viewer: Viewer): Promise<number | null> {
  if (!may(viewer, "audit:read", null)) throw notFound();
  const found = await findAuditBreak(db);
  return found === null ? null : Number(found);
}

async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids)].filter((id) => id !== null);
  const users = await db.user.findMany({ where: { id: { in: known } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}

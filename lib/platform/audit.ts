import { canonicalJson } from "./canonical-json";
import type { Db, Prisma } from "./db";
import { sha256 } from "./ids";

export interface AuditEntry {
  actorId: string | null;
  /** What was done: "article:publish", "user:role". */
  action: string;
  /** To what: "article:<id>". */
  subject: string;
  /** Before and after, reasons; never a secret. */
  detail?: Prisma.InputJsonObject;
}

const CHAIN_LOCK = 7_210_001;
const GENESIS = "0".repeat(64);

/** Adds a row to the audit log in the transaction of what it tells of. Rows are written one after another. */
export async function appendAudit(tx: Db, { actorId, action, subject, detail = {} }: AuditEntry): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`;
  const last = await tx.auditEvent.findFirst({ orderBy: { seq: "desc" }, select: { hash: true } });
  const row = { at: new Date(), actorId, action, subject, detail, prevHash: last?.hash ?? GENESIS };
  await tx.auditEvent.create({ data: { ...row, hash: hashOf(row) } });
}

/** The first row that does not fit the one before it, or null when the whole chain holds. */
export async function findAuditBreak(tx: Db): Promise<bigint | null> {
  let prevHash = GENESIS;
  let after = -1n;
  for (;;) {
    const rows = await tx.auditEvent.findMany({ where: { seq: { gt: after } }, orderBy: { seq: "asc" }, take: 500 });
    for (const { seq, hash, ...row } of rows) {
      if (row.prevHash !== prevHash || hashOf(row) !== hash) return seq;
      prevHash = hash;
      after = seq;
    }
    if (rows.length < 500) return null;
  }
}

const hashOf = (row: object): string => sha256(canonicalJson(row));

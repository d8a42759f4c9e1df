import { AppError } from "./app-error";
import { canonicalJson } from "./canonical-json";
import { type Db, db, type Prisma } from "./db";
import { sha256 } from "./ids";

/**
 * Runs a write once for a key of one user. The same key with the same request gets the first answer again; with another
 * request it is refused. The key is stored in the same transaction, so it stands exactly when the write does.
 * @throws {AppError} invalid `idempotency-key-reused`
 */
export async function once<Answer extends Prisma.InputJsonValue>(
  tx: Db,
  { userId, key, request }: { userId: string; key: string | null; request: unknown },
  run: () => Promise<Answer>,
): Promise<Answer> {
  if (!key) return run();
  const requestHash = sha256(canonicalJson(request));
  // Two at once: the second waits here until the first has committed.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${userId}\n${key}`}, 0))`;
  const before = await tx.idempotencyKey.findUnique({ where: { userId_key: { userId, key } } });
  if (before && before.requestHash !== requestHash) throw new AppError("invalid", "idempotency-key-reused");
  if (before) return before.response as Answer;
  const response = await run();
  await tx.idempotencyKey.create({ data: { userId, key, requestHash, response } });
  return response;
}

const KEPT_DAYS = 7;

/** Forgets keys that no client repeats any more. */
export async function sweepKeys(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60_000);
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } });
}

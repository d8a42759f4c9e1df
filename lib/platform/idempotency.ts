import { AppError } from "./app-error";
import { canonicalJson } from "./canonical-json";
import { type Db, db, type Prisma, sql } from "./db";
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
  // Two at once: the second waits here until the first has committed.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${userId}\n${key}`}, 0))`;
  const stored = await tx.idempotencyKey.findUnique({ where: { userId_key: { userId, key } } });
  if (stored) return answerIn<Answer>(stored, request);
  const response = await run();
  await tx.idempotencyKey.create({ data: { userId, key, requestHash: hashOf(request), response } });
  return response;
}

/**
 * What the same request with the same key was answered before; null where it is new. For writes that are refused by what
 * has changed since (too fast, said already): a request that is repeated is no second one.
 * @throws {AppError} invalid `idempotency-key-reused`
 */
export async function answeredBefore<Answer extends Prisma.InputJsonValue>({
  userId,
  key,
  request,
}: {
  userId: string;
  key: string | null;
  request: unknown;
}): Promise<Answer | null> {
  if (!key) return null;
  const { rows } = await sql<Stored>(
    `SELECT "requestHash", "response" FROM "IdempotencyKey" WHERE "userId" = $1 AND "key" = $2`,
    [userId, key],
  );
  return rows[0] ? answerIn<Answer>(rows[0], request) : null;
}

interface Stored {
  requestHash: string;
  response: Prisma.JsonValue;
}

function answerIn<Answer>({ requestHash, response }: Stored, request: unknown): Answer {
  if (requestHash !== hashOf(request)) throw new AppError("invalid", "idempotency-key-reused");
  return response as Answer;
}

/** What is stored of a key besides its answer, for a write that stores it with a statement of its own. */
export const keyOf = ({ userId, request }: { userId: string; request: unknown }) => ({
  userId,
  requestHash: hashOf(request),
});

const hashOf = (request: unknown): string => sha256(canonicalJson(request));

const KEPT_DAYS = 7;

/** Forgets keys that no client repeats any more. */
export async function sweepKeys(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60_000);
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } });
}

import pg from "pg";
import { writeSessionToken } from "@/app/_request/session-token";

/** A reader who is signed in: the value of their session cookie. */
export interface Talker {
  token: string;
}

/**
 * So many readers, each with a session of their own, for as many comments: the limits let one person write one in half a
 * minute. They are two days old and their addresses are proved.
 */
export async function signInTalkers(databaseUrl: string, count: number): Promise<Talker[]> {
  const client = new pg.Client({ connectionString: databaseUrl, options: "-c timezone=UTC" });
  await client.connect();
  try {
    await client.query(USERS, [count]);
    await client.query(SESSIONS, [count]);
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
  return Promise.all(
    Array.from({ length: count }, async (_, n) => ({ token: await writeSessionToken(`benchsession${n + 1}`) })),
  );
}

const USERS = `
  INSERT INTO "User" ("id", "email", "name", "passwordHash", "role", "emailVerifiedAt", "createdAt")
  SELECT 'benchuser' || n, 'bench' || n || '@example.org', 'Читатель ' || n, '', 'reader', now(), now() - interval '2 days'
  FROM generate_series(1, $1::int) n`;
const SESSIONS = `
  INSERT INTO "UserSession" ("id", "userId", "userAgent", "address", "expiresAt")
  SELECT 'benchsession' || n, 'benchuser' || n, 'bench', '127.0.0.0/24', now() + interval '1 day'
  FROM generate_series(1, $1::int) n`;

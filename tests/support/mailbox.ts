import { sql } from "@/lib/platform/db";
import type { Jobs } from "@/lib/platform/queue";
import { unseal } from "@/lib/platform/seal";

/** The letters that wait in the queue for somebody, oldest first, as they will be sent. */
export async function lettersTo(email: string): Promise<{ subject: string; text: string; messageId: string }[]> {
  const { rows } = await sql<{ data: Jobs["send-mail"] }>(
    "SELECT data FROM pgboss.job WHERE name = 'send-mail' AND data->>'to' = $1 ORDER BY created_on, id",
    [email],
  );
  return rows.map(({ data: { subject, text, messageId } }) => ({ subject, text: unseal(text), messageId }));
}

/** The secret of the link in the newest letter to somebody. */
export async function mailedToken(email: string): Promise<string> {
  const letter = (await lettersTo(email)).at(-1);
  const token = letter?.text.match(/token=([\w-]+)/)?.[1];
  if (!token) throw new Error(`no letter with a link to ${email}`);
  return token;
}

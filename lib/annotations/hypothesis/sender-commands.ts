import { sql } from "@/lib/platform/db";

/** On which web processes hear by which client an annotation was just changed. */
export const SENDER_CHANNEL = "annotation_sender";

const CLIENT = /^[\w-]{1,64}$/u;

/** Says which client has changed an annotation, so that no push tells it what it has done itself. */
export async function tellSender(id: string, client: string | null): Promise<void> {
  if (client === null || !CLIENT.test(client)) return;
  await sql("SELECT pg_notify($1, $2)", [SENDER_CHANNEL, JSON.stringify({ id, client })]);
}

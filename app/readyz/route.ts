import { databaseAnswers } from "@/lib/platform/database-answers";

/** The process can serve: its database answers within a second. */
export async function GET(): Promise<Response> {
  const isReady = await databaseAnswers();
  return Response.json({ ready: isReady }, { status: isReady ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}

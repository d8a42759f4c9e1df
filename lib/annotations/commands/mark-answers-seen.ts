import { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import { self } from "@/lib/accounts/self";
import { sql } from "@/lib/platform/db";

/** The newest answer that stood on the page: what came after it was not seen. */
export const AnswersSeen = z.object({ upTo: z.iso.datetime({ precision: 6, error: "wrong-value" }) });

/** Marks answers as read up to a moment; what was marked stays marked. @throws {AppError} unauthenticated */
export async function markAnswersSeen(viewer: Viewer, { upTo }: z.output<typeof AnswersSeen>): Promise<void> {
  const { id } = self(viewer);
  await sql(
    `UPDATE "User" SET "answersSeenAt" = GREATEST("answersSeenAt", LEAST($2::timestamptz, now())) WHERE "id" = $1`,
    [id, upTo],
  );
}

import type { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import { notFound } from "@/lib/platform/app-error";
import { db } from "@/lib/platform/db";
import type { Profile, SessionChoice } from "../account";
import { self } from "../self";
import { revokeSessions } from "./open-session";

/** Changes one's own name and the language of one's letters; "" leaves the language to each request. */
export async function changeProfile(viewer: Viewer, { name, language }: z.infer<typeof Profile>): Promise<void> {
  const { id } = self(viewer);
  await db.user.update({ where: { id }, data: { name, locale: language || null } });
}

/**
 * Ends one of one's own sessions, this one included.
 * @throws {AppError} not-found when it is not one's own or has ended
 */
export async function endSession(viewer: Viewer, { sessionId }: z.infer<typeof SessionChoice>): Promise<void> {
  const { id } = self(viewer);
  if ((await revokeSessions(db, { userId: id, id: sessionId })) === 0) throw notFound();
}

/** Ends all sessions but this one and gives their number. */
export async function endOtherSessions(viewer: Viewer): Promise<number> {
  const { id, sessionId } = self(viewer);
  return revokeSessions(db, { userId: id, id: { not: sessionId } });
}

/** Ends this session: its cookie signs nobody in any more. A guest has nothing to end. */
export async function signOut(viewer: Viewer): Promise<void> {
  if (viewer.kind === "user") await revokeSessions(db, { userId: viewer.id, id: viewer.sessionId });
}

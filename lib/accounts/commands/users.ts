import type { z } from "zod";
import { authorize } from "@/lib/access/policy";
import type { Role, Viewer } from "@/lib/access/viewer";
import { viewerId } from "@/lib/access/viewer";
import { AppError, notFound } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import { type Db, db } from "@/lib/platform/db";
import type { RoleChange, Suspension, UserChoice } from "../account";
import { holdAdmins } from "./hold-admins";
import { revokeSessions } from "./open-session";

/**
 * Gives somebody another role. Their sessions end, so that the new role holds from the next sign-in on.
 * @throws {AppError} forbidden; not-found
 */
export async function setRole(viewer: Viewer, { userId, role }: z.infer<typeof RoleChange>): Promise<void> {
  authorize(viewer, "user:list", null);
  await db.$transaction(async (tx) => {
    const user = await holdUser(tx, viewer, userId);
    authorize(viewer, "user:set-role", { userId, from: user.role, to: role });
    if (user.role === role) return;
    await tx.user.update({ where: { id: userId }, data: { role } });
    await revokeSessions(tx, { userId });
    await audit(tx, viewer, "user:set-role", userId, { from: user.role, to: role });
  });
}

/**
 * Suspends somebody: they read like a guest and write nothing, and are told why. Their sessions end.
 * @throws {AppError} forbidden; not-found
 */
export async function suspendUser(viewer: Viewer, { userId, reason }: z.infer<typeof Suspension>): Promise<void> {
  authorize(viewer, "user:list", null);
  await db.$transaction(async (tx) => {
    const user = await holdUser(tx, viewer, userId);
    authorize(viewer, "user:suspend", { userId, role: user.role });
    const suspendedAt = user.suspendedAt ?? new Date();
    await tx.user.update({ where: { id: userId }, data: { suspendedAt, suspendedReason: reason } });
    await revokeSessions(tx, { userId });
    await audit(tx, viewer, "user:suspend", userId, { reason });
  });
}

/** Ends a suspension. @throws {AppError} forbidden; not-found */
export async function restoreUser(viewer: Viewer, { userId }: z.infer<typeof UserChoice>): Promise<void> {
  authorize(viewer, "user:list", null);
  await db.$transaction(async (tx) => {
    const user = await holdUser(tx, viewer, userId);
    authorize(viewer, "user:suspend", { userId, role: user.role });
    if (!user.suspendedAt) return;
    await tx.user.update({ where: { id: userId }, data: { suspendedAt: null, suspendedReason: null } });
    await audit(tx, viewer, "user:restore", userId, { reason: user.suspendedReason });
  });
}

interface Held {
  role: Role;
  suspendedAt: Date | null;
  suspendedReason: string | null;
}

/**
 * The person as they stand now, while nobody else changes who is an admin. Whoever asks may have been unseated between
 * the request and this moment: then two admins could unseat each other, and none would be left.
 */
async function holdUser(tx: Db, viewer: Viewer, userId: string): Promise<Held> {
  await holdAdmins(tx);
  const mine = viewerId(viewer);
  if (mine && (await tx.user.count({ where: { id: mine, role: "admin", suspendedAt: null } })) === 0) {
    throw new AppError("forbidden", "not-allowed");
  }
  const select = { role: true, suspendedAt: true, suspendedReason: true } as const;
  const user = await tx.user.findUnique({ where: { id: userId }, select });
  if (!user) throw notFound();
  return user;
}

const audit = (tx: Db, viewer: Viewer, action: string, userId: string, detail: Record<string, string | null>) =>
  appendAudit(tx, { actorId: viewerId(viewer), action, subject: `user:${userId}`, detail });

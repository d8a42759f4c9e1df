import type { Role } from "@/lib/access/viewer";

/** A session ends this many seconds after it began, whatever happened meanwhile; so do its cookie and its token. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

const IDLE_MINUTES: Record<Role, number> = {
  reader: 7 * 24 * 60,
  contributor: 7 * 24 * 60,
  editor: 12 * 60,
  admin: 12 * 60,
};

/** Sight of a session is written down at most this often. */
const SEEN_EVERY_MS = 60_000;

export const isIdle = (role: Role, lastSeenAt: Date, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() > IDLE_MINUTES[role] * 60_000;

export const isSightDue = (lastSeenAt: Date, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MS;

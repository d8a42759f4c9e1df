import { randomBytes } from "node:crypto";
import type { Role, SignedIn } from "@/lib/access/viewer";
import type { Client } from "@/lib/accounts/client";
import { openSession } from "@/lib/accounts/commands/open-session";
import { hashPassword } from "@/lib/accounts/password-hash";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

/** The password of every `aUser`; good by the rules. */
export const A_PASSWORD = "серый волк у моста";
export const A_CLIENT = { address: "203.0.113.7", userAgent: "Test", language: "en" } as const;

let networks = 0;

/** Somebody at the other end, each from a network of their own, so that tests do not wait for one another's tries. */
export function aClient(): Client {
  networks += 1;
  return { ...A_CLIENT, address: `198.51.${100 + Math.floor(networks / 250)}.${networks % 250}` };
}

interface Given {
  role?: Role;
  name?: string;
  email?: string;
  suspended?: boolean;
  verified?: boolean;
}

let hash: Promise<string> | null = null;

/** Somebody with an account. */
export async function aUser({
  role = "reader",
  name = "Айгерим",
  suspended = false,
  verified = true,
  ...given
}: Given = {}) {
  hash ??= hashPassword(A_PASSWORD);
  const now = new Date();
  return db.user.create({
    data: {
      id: newId(),
      email: given.email ?? `${randomBytes(6).toString("hex")}@example.org`,
      name,
      role,
      passwordHash: await hash,
      emailVerifiedAt: verified ? now : null,
      suspendedAt: suspended ? now : null,
      suspendedReason: suspended ? "spam" : null,
    },
  });
}

/** Somebody with an account who has signed in: whoever asks in a test. */
export async function aViewer(given: Given = {}): Promise<SignedIn> {
  const { id, name, role, suspendedAt } = await aUser(given);
  const sessionId = await openSession(db, id, A_CLIENT);
  return { kind: "user", id, name, role, suspended: suspendedAt !== null, sessionId };
}

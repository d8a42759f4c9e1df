import { randomBytes } from "node:crypto";
import type { Role, SignedIn } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";

/** A signed-in person with a row of their own, a reader unless told otherwise. */
export async function aViewer(role: Role = "reader", name = "Айгерим Т."): Promise<SignedIn> {
  const id = randomBytes(8).toString("hex");
  await db.user.create({ data: { id, email: `${id}@example.org`, name, role, passwordHash: "-" } });
  return { kind: "user", id, name, role, suspended: false, sessionId: `session-${id}` };
}

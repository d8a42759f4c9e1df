import type { SignedIn } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { signedInAs } from "../../support/sign-in";

/** Everybody the archive tells apart. `suspended` was an editor, `revoked` an admin whose session has been ended. */
export const PEOPLE = ["guest", "reader", "contributor", "editor", "admin", "suspended", "revoked"] as const;
export type Person = (typeof PEOPLE)[number];

export const EVERYBODY = PEOPLE;
export const SIGNED_IN = ["reader", "contributor", "editor", "admin", "suspended"] as const;
export const EDITORS = ["editor", "admin"] as const;
export const CONTRIBUTORS = ["contributor", ...EDITORS] as const;
export const NOBODY = [] as const;

export interface Identity {
  person: Person;
  viewer: SignedIn | null;
  /** For the Cookie header. */
  headers: Record<string, string>;
  email: string | null;
}

/** Somebody new of this kind, signed in. */
export async function identify(person: Person): Promise<Identity> {
  if (person === "guest") return { person, viewer: null, headers: {}, email: null };
  const role = person === "suspended" ? "editor" : person === "revoked" ? "admin" : person;
  const { viewer, header } = await signedInAs(role, { suspended: person === "suspended", name: `Some ${person}` });
  if (person === "revoked") {
    await db.userSession.update({ where: { id: viewer.sessionId }, data: { revokedAt: new Date() } });
  }
  const { email } = await db.user.findUniqueOrThrow({ where: { id: viewer.id } });
  return { person, viewer, headers: { cookie: header }, email };
}

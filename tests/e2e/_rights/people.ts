import type { Role, SignedIn } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { signedInAs } from "../../support/sign-in";

/**
 * Everybody the archive tells apart. `suspended` was an editor, `revoked` an admin whose session has been ended. Readers by
 * their role are `author`, who wrote what the door is about, and the `member` and `groupModerator` of the group it is for.
 */
export const PEOPLE = [
  ...(["guest", "reader", "author", "member", "groupModerator", "contributor", "editor", "admin"] as const),
  ...(["suspended", "revoked"] as const),
] as const;
export type Person = (typeof PEOPLE)[number];

export const EVERYBODY = PEOPLE;
export const READERS = ["reader", "author", "member", "groupModerator"] as const;
/** Who may write at all. */
export const ACTIVE = [...READERS, "contributor", "editor", "admin"] as const;
export const SIGNED_IN = [...ACTIVE, "suspended"] as const;
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

const ROLES: Record<Exclude<Person, "guest">, Role> = {
  ...({ reader: "reader", author: "reader", member: "reader", groupModerator: "reader" } as const),
  ...({ contributor: "contributor", editor: "editor", admin: "admin", suspended: "editor", revoked: "admin" } as const),
};

/** Somebody new of this kind, signed in. */
export async function identify(person: Person): Promise<Identity> {
  if (person === "guest") return { person, viewer: null, headers: {}, email: null };
  const role = ROLES[person];
  const { viewer, header } = await signedInAs(role, { suspended: person === "suspended", name: `Some ${person}` });
  if (person === "revoked") {
    await db.userSession.update({ where: { id: viewer.sessionId }, data: { revokedAt: new Date() } });
  }
  const { email } = await db.user.findUniqueOrThrow({ where: { id: viewer.id } });
  return { person, viewer, headers: { cookie: header }, email };
}

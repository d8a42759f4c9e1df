import type { Role } from "@/lib/access/viewer";
import type { Db } from "@/lib/platform/db";
import type { Language } from "../account";
import type { Client } from "../client";
import { type PostedLetter, postLetter } from "../letters";
import { issueToken } from "./email-tokens";

export interface NewUser {
  id: string;
  email: string;
  name: string;
  passwordHash: string;
  role: Role;
  /** The language in which they signed up. */
  locale: Language;
}

/** Writes a new account, or nothing when the address is taken; two at once do not both get it. */
export async function addUser(tx: Db, user: NewUser): Promise<boolean> {
  const { count } = await tx.user.createMany({ data: [user], skipDuplicates: true });
  return count === 1;
}

/** The letter with the link by which a person proves that the address is theirs. */
export async function postVerification(
  tx: Db,
  user: { id: string; email: string; name: string; locale: string | null },
  client: Client,
): Promise<PostedLetter> {
  const secret = await issueToken(tx, user.id, "verify");
  return postLetter(tx, "verify", user, { path: `/verify?token=${secret}`, language: client.language });
}

import type { Db } from "@/lib/platform/db";
import type { Client } from "../client";
import { type Addressee, postLetter } from "../letters";

/** Tells the owner of an account that its password is another one now, in case it was not them. */
export async function tellOfNewPassword(tx: Db, owner: Addressee, client: Client): Promise<void> {
  await postLetter(tx, "password-changed", owner, { path: "/forgot", language: client.language });
}

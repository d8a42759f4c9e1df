import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { environment } from "./environment";

/**
 * Text that waits in the database but must not be readable there, such as a letter with a secret link: AES-256-GCM
 * under a key made from NEXTAUTH_SECRET. Gives base64url of nonce, tag and cipher text.
 */
export function seal(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** @throws {Error} when it was not sealed under our key or was changed since */
export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}

const key = (): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", environment().NEXTAUTH_SECRET, "", "spravka: text at rest", 32));

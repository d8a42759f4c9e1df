import { createHash, randomBytes } from "node:crypto";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32: nothing that reads as something else

/** A new public id: 80 random bits as 16 letters. It tells nothing about how many there are. */
export function newId(): string {
  return Array.from(randomBytes(16), (byte) => ALPHABET[byte & 31]).join("");
}

/** A secret for a link, 256 bits. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** SHA-256, hexadecimal, of the UTF-8 bytes. */
export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

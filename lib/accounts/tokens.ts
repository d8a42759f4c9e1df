import { randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";
import { z } from "zod";
import { SCOPES, type Scope } from "@/lib/access/scopes";

/** Made by a person for a program; made for an annotation client that they let in; the word that renews the latter. */
export type TokenUse = "personal" | "client" | "refresh";

/** How long a personal key may live, in days. None lives for ever. */
export const LIFETIMES = [7, 30, 90, 365] as const;
/** No more keys that are good at one time. */
export const MOST_TOKENS = 50;

/** A key as its owner sees it; the word itself is shown once, when it is made. */
export interface TokenView {
  id: string;
  kind: "personal" | "client";
  name: string;
  scopes: Scope[];
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
}

const PREFIX: Record<TokenUse, string> = { personal: "spravka_key_", client: "spravka_app_", refresh: "spravka_re_" };
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32, as in ids
const FORM = /^spravka_(?:key|app|re)_[0-9a-hjkmnp-tv-z]{52}([0-9a-hjkmnp-tv-z]{7})$/;

/**
 * A new word: a prefix by which scanners of leaked secrets know it, 260 random bits, and a checksum by which they (and we)
 * can tell it from a slip without asking the database.
 */
export function newToken(use: TokenUse): string {
  const bits = Array.from(randomBytes(52), (byte) => ALPHABET[byte & 31]).join("");
  const word = `${PREFIX[use]}${bits}`;
  return word + checksum(word);
}

/** Whether a word can be one of our keys at all. */
export function isToken(word: string): boolean {
  const found = FORM.exec(word)?.[1];
  return found !== undefined && checksum(word.slice(0, -7)) === found;
}

/** CRC-32 in seven letters of base 32. */
function checksum(word: string): string {
  const sum = crc32(word);
  return Array.from({ length: 7 }, (_, at) => ALPHABET[Math.floor(sum / 32 ** (6 - at)) % 32]).join("");
}

export const isScope = (value: string): value is Scope => SCOPES.some((scope) => scope === value);

const oneOrMore = (value: unknown): unknown => (value === undefined || value === "" ? [] : [value].flat());

/** What a person says of a new key. Every key reads; a form sends one box as a word and several as a list. */
export const NewToken = z.object({
  name: z
    .string("name-needed")
    .transform((typed) => typed.normalize("NFC").replace(/\s+/gu, " ").trim())
    .pipe(
      z
        .string()
        .min(1, "name-needed")
        .max(80, "name-long")
        .regex(/^[^\p{Cc}<>]*$/u, "name-wrong"),
    ),
  scopes: z
    .preprocess(oneOrMore, z.array(z.enum(SCOPES, "wrong-value")).max(20, "wrong-value"))
    .transform((asked) => SCOPES.filter((scope) => scope === "read" || asked.includes(scope))),
  days: z.coerce.number("wrong-value").refine((days) => LIFETIMES.some((choice) => choice === days), "wrong-value"),
  key: z.string().max(100).optional(),
});
export const TokenChoice = z.object({ tokenId: z.string("wrong-value").min(1, "wrong-value").max(64, "wrong-value") });

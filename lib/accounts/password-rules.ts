import { AppError } from "@/lib/platform/app-error";

// NIST SP 800-63B-4 §3.1.1.2: 15 code points where a password is the only factor, no composition rules, a blocklist.
const SHORTEST = 15;
const LONGEST = 128;

interface Owner {
  email: string;
  name: string;
}

/** @throws {AppError} invalid, with the reason at the field `password` */
export async function requireGoodPassword(password: string, owner: Owner): Promise<void> {
  const refusal = await passwordRefusal(password, owner);
  if (refusal) throw new AppError("invalid", "check-fields", { fields: { password: refusal } });
}

/** Why a password is not good enough, as a name of refusals.json, or null. */
export async function passwordRefusal(password: string, owner: Owner): Promise<string | null> {
  const letters = Array.from(password.normalize("NFKC"));
  if (letters.length < SHORTEST) return "password-short";
  if (letters.length > LONGEST) return "password-long";
  const lower = letters.map((letter) => letter.toLowerCase());
  if (isRepetition(lower)) return "password-repeats";
  if (isSequence(lower)) return "password-sequence";
  if (isMostlyContext(lower.join(""), owner)) return "password-context";
  return (await isCommon(lower.join(""))) ? "password-common" : null;
}

/** "abcabcabcabcabc", "aaaaaaaaaaaaaab": one short piece again and again, or hardly any different letters. */
function isRepetition(letters: string[]): boolean {
  if (new Set(letters).size <= 4) return true;
  const periods = Array.from(
    { length: Math.min(SHORTEST - 1, Math.floor(letters.length / 2)) },
    (_, index) => index + 1,
  );
  return periods.some((period) => letters.every((letter, at) => at < period || letter === letters[at - period]));
}

const ROWS = ["1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю."];
const NEIGHBOURS = new Set(ROWS.flatMap((row) => Array.from(row.slice(1), (letter, at) => `${row[at]}${letter}`)));

/** "abcdefghijklmno", "987654321098765", "qwertyuiopasdfg": nearly every letter is the one next to the letter before. */
function isSequence(letters: string[]): boolean {
  const steps = letters.slice(1).filter((letter, at) => isNext(letters[at] ?? "", letter));
  return steps.length >= (letters.length - 1) * 0.75;
}

function isNext(before: string, letter: string): boolean {
  const distance = (letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
  return Math.abs(distance) === 1 || NEIGHBOURS.has(before + letter) || NEIGHBOURS.has(letter + before);
}

/** What anybody who knows the account would try first: without those words fewer than eight letters are left. */
function isMostlyContext(password: string, { email, name }: Owner): boolean {
  const words = [...email.split(/[@._+-]/), ...name.split(/\s+/), "spravka", "справка", "spravki", "справки"]
    .map((word) => word.normalize("NFKC").toLowerCase())
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), password);
  return rest.length < password.length && Array.from(rest.replace(/[^\p{L}\p{N}]/gu, "")).length < 8;
}

/** On the list as it is, or with nothing but digits and signs around a word of the list. */
async function isCommon(password: string): Promise<boolean> {
  const list = await commonPasswords();
  const core = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return list.has(password) || list.has(core);
}

let common: Promise<ReadonlySet<string>> | null = null;
/** Read when a password is chosen for the first time, and kept: some 18,000 words. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  common ??= readCommonPasswords();
  return common;
}

async function readCommonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  const words: unknown = dictionary["passwords-common"];
  if (!Array.isArray(words)) throw new Error("password rules: the list of common passwords is missing");
  return new Set(words.filter((word): word is string => typeof word === "string" && word.length >= 8));
}

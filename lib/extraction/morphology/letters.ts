/** Letters as the dictionary numbers them: "а" 1 … "я" 32, then the hyphen and the digits. 0: it has no such letter. */
export function letterCode(unit: number): number {
  if (unit >= 0x430 && unit <= 0x44f) return unit - 0x42f;
  if (unit === 0x2d) return 33;
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 34 : 0;
}

/** Lower case, "е" for "ё", one hyphen, nothing invisible: how the dictionary compares words. */
export function compared(word: string): string {
  const lower = word.toLowerCase().replaceAll("ё", "е");
  return PLAIN.test(lower) ? lower : lower.replaceAll(/[‐‑]/gu, "-").replaceAll(/[\u00AD\u200B-\u200D\u2060]/gu, "");
}

const PLAIN = /^[а-я-]*$/u;

/** Goes on with the number of a stem by one more letter. Stems are found by it. */
export const hashOn = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);
export const HASH_BEGIN = 0x811c9dc5 | 0;
/** Spreads the bits, so that the low ones tell stems apart. */
export const hashEnd = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

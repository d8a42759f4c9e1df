/** FNV-1a over UTF-16 units; never 0, which means "nothing". http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(text: string): number {
  return hashEnd(hashOn(HASH_BEGIN, text));
}

/** The same in steps: `hashEnd(hashOn(hashOn(HASH_BEGIN, a), b))` is `hashOf(a + b)`, and no text is put together. */
export const HASH_BEGIN = 0x811c9dc5 | 0;

export function hashOn(begun: number, text: string): number {
  let hash = begun;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** Goes on with a space. */
export const hashSpace = (begun: number): number => Math.imul(begun ^ 0x20, FNV_PRIME);

export const hashEnd = (hash: number): number => (hash === 0 ? 1 : hash);

const FNV_PRIME = 0x01000193;

/** Joins two hashes into one that tells their order. */
export function mix(hash: number, other: number): number {
  let mixed = Math.imul(hash ^ (other + 0x7f4a7c15), 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca77);
  return (mixed ^ (mixed >>> 13)) | 0;
}

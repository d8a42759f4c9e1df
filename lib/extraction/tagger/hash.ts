/** FNV-1a over UTF-16 units; never 0, which means "nothing". http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash === 0 ? 1 : hash | 0;
}

/** Joins two hashes into one that tells their order. */
export function mix(hash: number, other: number): number {
  let mixed = Math.imul(hash ^ (other + 0x7f4a7c15), 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca77);
  return (mixed ^ (mixed >>> 13)) | 0;
}

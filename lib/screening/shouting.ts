const LONG_ENOUGH = 40;

/** Most letters are capitals, or one letter or mark is drawn out: in words long enough to tell. */
export function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  const drawnOut = /([\p{L}!?])\1{9,}/u.test(text);
  return drawnOut || (letters.length >= LONG_ENOUGH && capitals.length > letters.length * 0.7);
}

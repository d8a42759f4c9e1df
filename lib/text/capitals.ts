/** Whether a text begins with a capital letter of any script; Latin and Russian letters are told without a search. */
export function beginsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (unit >= 0x410 && unit <= 0x44f) return unit <= 0x42f;
  return CAPITAL.test(text);
}

const CAPITAL = /^\p{Lu}/u;

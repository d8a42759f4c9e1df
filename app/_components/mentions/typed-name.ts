/** A name that somebody is typing after "@": its letters so far, and what of the text it is (UTF-16, end exclusive). */
export interface TypedName {
  letters: string;
  start: number;
  end: number;
}

// As lib/text/markdown/mentions reads them: one word, or several in brackets; not within a word, so in no e-mail address.
const TYPED = /(?<![\p{L}\p{N}@.])@(?:\[(?<whole>[^[\]\n]{0,79})|(?<one>(?:[\p{L}\p{N}_][\p{L}\p{N}_-]{0,79})?))$/u;
const REST = { one: /^[\p{L}\p{N}_-]*/u, whole: /^(?:[^[\]\n@]*\])?/u };
const ONE_WORD = /^[\p{L}\p{N}_][\p{L}\p{N}_-]{1,79}$/u;

/** "Спросите @Айг" with the caret at its end ⇒ { letters: "Айг", start: 9, end: 13 }; null where no name is being typed. */
export function typedName(text: string, caret: number): TypedName | null {
  const found = TYPED.exec(text.slice(0, caret));
  if (!found) return null;
  const { whole, one = "" } = found.groups ?? {};
  const rest = REST[whole === undefined ? "one" : "whole"].exec(text.slice(caret))?.[0] ?? "";
  return { letters: whole ?? one, start: found.index, end: caret + rest.length };
}

/** What stands in its place once somebody is chosen: "@Айгерим " or "@[Айгерим Токтосунова] ". */
export function calling(name: string, text: string, { end }: TypedName): string {
  const called = ONE_WORD.test(name) ? `@${name}` : `@[${name}]`;
  return /^[\s.,;:!?)]/u.test(text.slice(end)) ? called : `${called} `;
}

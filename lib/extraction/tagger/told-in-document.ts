import type { Sentence, Word } from "@/lib/extraction/reading";
import { stemOfWord } from "@/lib/extraction/tagger/stem";
import { classIn } from "@/lib/extraction/tagger/word-atoms";
import { sortOf } from "@/lib/extraction/tagger/word-class";
import { beginsWithCapital } from "@/lib/text/capitals";

/**
 * What a document tells of its names anywhere in it, by their stems: the sort of the words that stand right before them
 * ("компания „Альфа“", "город Альфа"), and short names explained in brackets ("Союз координационных советов (СКС)").
 */
export type Told = ReadonlyMap<string, string>;

export function readTold(sentences: readonly Sentence[]): Told {
  const told = new Map<string, Set<string>>();
  const tell = (word: Word | undefined, what: string): void => {
    if (word?.kind !== "word") return;
    const stem = stemOfWord(word);
    told.set(stem, (told.get(stem) ?? new Set()).add(what));
  };
  for (const { words } of sentences) {
    for (let at = 1; at < words.length; at++) {
      const word = words[at];
      if (word?.kind !== "word" || !beginsWithCapital(word.text)) continue;
      const before = OPENING.test(words[at - 1]?.text ?? "") ? at - 2 : at - 1;
      const sort = words[before]?.kind === "word" ? sortOf(classIn(words[before]?.text ?? "")) : "";
      if (sort !== "") tell(word, sort);
      if (words[at - 1]?.text === "(" && words[at + 1]?.text === ")" && isShortOf(words, at)) tell(word, "short");
    }
  }
  return new Map([...told].map(([stem, all]) => [stem, [...all].sort().join(" ")]));
}

const OPENING = /^[«„“"]$/u;

/** Its letters are those with which the words before the bracket begin, small ones left out. */
export function isShortOf(words: readonly Word[], at: number): boolean {
  return expansionOf(words, at) >= 0;
}

/** The first of the words before a bracket whose first letters a short name in it is made of; -1 where they are not. */
export function expansionOf(words: readonly Word[], at: number): number {
  const short = words[at]?.text ?? "";
  if (!/^\p{Lu}{2,8}$/u.test(short)) return -1;
  let letter = short.length - 1;
  for (let before = at - 2; before >= 0 && at - before < 16; before--) {
    const word = words[before];
    if (word?.kind !== "word") {
      if (/^[«»„“”"]$/u.test(word?.text ?? "")) continue;
      return -1;
    }
    if (word.text[0]?.toUpperCase() === short[letter]) letter--;
    else if (word.text.length > 3) return -1;
    if (letter < 0) return beginsWithCapital(word.text) ? before : -1;
  }
  return -1;
}

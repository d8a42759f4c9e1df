import type { Sentence, Word } from "@/lib/extraction/reading";
import { stemOfWord } from "@/lib/extraction/tagger/stem";
import { readTold, type Told } from "@/lib/extraction/tagger/told-in-document";
import { beginsWithCapital } from "@/lib/text/capitals";

/** What is known of the words of a document from elsewhere in it, by their stems. */
export interface Elsewhere {
  /** How they are written. */
  written: ReadonlyMap<string, number>;
  told: Told;
}

const [LOWER, CAPITAL, CAPITALS_BEFORE, CAPITALS_AFTER, QUOTED] = [1, 2, 4, 8, 16] as const;

/** Goes once over the document. What stands at the beginning of a sentence tells nothing of a capital. */
export function readElsewhere(sentences: readonly Sentence[]): Elsewhere {
  const known = new Map<string, number>();
  for (const { words } of sentences) {
    let begun = false;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word?.kind !== "word") continue;
      const stem = stemOfWord(word);
      known.set(stem, (known.get(stem) ?? 0) | seenAs(words, at, word, begun));
      begun = true;
    }
  }
  return { written: known, told: readTold(sentences) };
}

function seenAs(words: readonly Word[], at: number, word: Word, begun: boolean): number {
  if (!beginsWithCapital(word.text)) return LOWER;
  const before = words[at - 1];
  const after = words[at + 1];
  const quoted = before !== undefined && /[«„“"]/u.test(before.text) ? QUOTED : 0;
  const capitalBefore = before?.kind === "word" && beginsWithCapital(before.text) ? CAPITALS_BEFORE : 0;
  const capitalAfter = after?.kind === "word" && beginsWithCapital(after.text) ? CAPITALS_AFTER : 0;
  return quoted | capitalBefore | capitalAfter | (begun && !quoted ? CAPITAL : 0);
}

/** "lower capital", as a trait of a word with a capital. */
export function describeElsewhere({ written }: Elsewhere, word: Word): string {
  if (word.kind !== "word" || !beginsWithCapital(word.text)) return "";
  return `e${written.get(stemOfWord(word)) ?? 0}`;
}

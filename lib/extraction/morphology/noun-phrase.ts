import { isAdjective } from "@/lib/extraction/morphology/adjectives";
import type { Case } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nominativeOf } from "@/lib/extraction/morphology/nominative";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { isFunctionWord, isVerb } from "@/lib/extraction/morphology/word-class";
import { plainWord } from "@/lib/extraction/phrasebook";

/**
 * The nominative of a noun phrase: "промышленных кондиционеров и систем охлаждения" ⇒ "промышленные кондиционеры и
 * системы охлаждения". What depends on the head stays as it is. Null when it cannot stand in that case.
 */
export function nominativePhrase(words: readonly string[], from: "genitive" | "accusative"): string | null {
  const parts = conjuncts(words).map((part) => nominativeConjunct(part, from));
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.join(" и ") : null;
}

/** Splits at "и" where what follows is a phrase of its own and not a second adjective. */
function conjuncts(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    const last = parts.at(-1) ?? [];
    const hasHead = last.some((other) => !isAdjective(plainWord(other)));
    if (word === "и" && hasHead) parts.push([]);
    else last.push(word);
  }
  return parts;
}

/** An accusative of persons looks like a genitive, and is no thing or place. */
function nominativeConjunct(words: readonly string[], from: "genitive" | "accusative"): string | null {
  const group = nounGroup(words, 0, { cases: [from] });
  if (group?.head.pos !== "noun" || (from === "accusative" && group.head.animate)) return null;
  return nominativeOf(words, { cases: [from] });
}

/** True of a word that may stand in the genitive inside a chain of nouns: "здравоохранения", "иностранных", "дел". */
export const mayBeGenitive = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word) || mayBe(word, "genitive");
export const mayBeDative = (word: string): boolean => mayBe(word, "dative");
export const mayBeInstrumental = (word: string): boolean => mayBe(word, "instrumental");

function mayBe(word: string, grammaticalCase: Case): boolean {
  const lower = plainWord(word);
  if (!/^\p{L}/u.test(word) || isFunctionWord(lower) || isVerb(lower)) return false;
  return readingsOf(word).some(
    (reading) => reading.case === grammaticalCase || (reading.case === null && reading.fixed),
  );
}

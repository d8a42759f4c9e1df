import { testOfForm } from "@/lib/extraction/form";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { STAGING_VERBS, STAGING_VERBS_OF_OTHERS } from "@/lib/extraction/lexicon/happenings";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { plainWord } from "@/lib/extraction/phrasebook";
import type { Sentence } from "@/lib/extraction/reading";

/** A verb with which something takes place; "of others" takes it for its object: "съезд наметили на 3 мая". */
export function stagingAt(sentence: Sentence, at: number): "own" | "of others" | null {
  if (!mayStage(sentence.words[at]) || /^(?:не|ни|бы)$/u.test(sentence.plain[at - 1] ?? "")) return null;
  for (const { pos, lemma, case: its, tense, number } of readingsOf(sentence.plain[at] ?? "")) {
    const verb = plainWord(lemma);
    if (pos === "verb" && STAGING_VERBS.has(verb)) return "own";
    if (!STAGING_VERBS_OF_OTHERS.has(verb)) continue;
    if (pos === "participle" && its === null) return "own";
    if (pos === "verb" && number === "plural" && tense !== "present") return "of others";
  }
  return null;
}

const mayStage = testOfForm(({ plain }) => FIRST_LETTERS.test(plain));

/** Spares most words the dictionary. */
const FIRST_LETTERS = /^(?:состо|про[йхвшд]|нач|старт|заве|зак[ро]|конч|откр|наме|назн|запл|пере|сыгр|пока)/u;

export const isStagingAt = (sentence: Sentence, at: number): boolean => stagingAt(sentence, at) !== null;

/** Semicolons and colons part what belongs together; nothing farther off than a long clause does either. */
export function reachOf(sentence: Sentence, { first, end }: Stretch): Stretch {
  let [from, to] = [first, end];
  while (from > 0 && first - from < 24 && !/^[;:]$/u.test(sentence.plain[from - 1] ?? "")) from--;
  while (to < sentence.words.length && to - end < 24 && !/^[;:]$/u.test(sentence.plain[to] ?? "")) to++;
  return { first: from, end: to };
}

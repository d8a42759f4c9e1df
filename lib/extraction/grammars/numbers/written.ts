import type { NumberLanguage } from "@/lib/extraction/lexicon/numerals/number-language";
import type { Word } from "@/lib/extraction/reading";

/** What the grammar of numbers reads: the words of a sentence and the forms the lexicon knows them by. */
export interface NumberText {
  words: readonly Word[];
  forms: readonly string[];
  language: NumberLanguage;
}

/** A number and the word after it. */
export interface Written {
  value: number;
  end: number;
  /** In words, or with "тыс.", "млн": surely a figure, even without a unit. */
  spelt: boolean;
}

/** Whether no space stands between a word and the one before it. */
export const isGlued = ({ words }: NumberText, at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && before.end === word.start;
};

/** 3,4 × 10⁹ without the dust of binary fractions. */
export const exact = (value: number): number => Number(value.toPrecision(15));

import type { Line, Named } from "@/lib/extraction/figures/scene";
import type { Subject } from "@/lib/extraction/grammars/subject";
import type { Case } from "@/lib/extraction/morphology/declension";
import { nominativeOf } from "@/lib/extraction/morphology/nominative";
import { textOf } from "@/lib/extraction/reading";

/** Words of a sentence in the nominative, from one to another, read in the case that is known of them. */
export function phraseOf({ sentence }: Line, first: number, last: number, its: Case | null): Subject {
  const words = sentence.words.slice(first, last).map(({ text }) => text);
  const name = nominativeOf(words, its ? { cases: [its] } : {});
  // "Юнусабадской линии" within a sentence is a name of its own.
  return { name: first > 0 && last > first + 1 ? name : lowerFirst(name), entity: null };
}

export const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** Words of a sentence as they stand. */
export const upTo = (line: Line, first: number, end: number): string => lowerFirst(textOf(line.sentence, first, end));

export const nameOf = ({ name, entity }: Named): Subject => ({ name, entity });

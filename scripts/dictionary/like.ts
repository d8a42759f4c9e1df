import type { Features } from "@/lib/extraction/morphology/grammar";
import { compared } from "@/lib/extraction/morphology/letters";
import type { OwnWord } from "./own-words";
import type { Form } from "./paradigms";

interface Lexicon {
  lexemes: readonly (readonly [stem: string, paradigm: number])[];
  paradigms: readonly (readonly Form[])[];
  suffixes: readonly string[];
  features: readonly Features[];
}

/**
 * Stems and paradigms of words of our own: each declines as most words of its kind do that end as it does. A word that
 * the dictionary has in the same kind is not added.
 */
export function lexemesLike(own: readonly OwnWord[], lexicon: Lexicon): [string, number][] {
  const patterns = patternsOf(lexicon);
  return own.flatMap((word): [string, number][] => {
    if (patterns.known.has(`${kindOf(word)} ${compared(word.word)}`)) return [];
    const paradigm = patternFor(word, patterns.counts);
    if (paradigm === null) throw new Error(`nothing in the dictionary declines like "${word.word}"`);
    const suffix = lexicon.suffixes[lexicon.paradigms[paradigm]?.[0]?.suffix ?? 0] ?? "";
    return [[word.word.slice(0, word.word.length - suffix.length), paradigm]];
  });
}

const LONGEST = 4;

interface Patterns {
  known: Set<string>;
  /** By kind and ending: how many lexemes each paradigm has. */
  counts: Map<string, Map<number, number>>;
}

function patternsOf({ lexemes, paradigms, suffixes, features }: Lexicon): Patterns {
  const patterns: Patterns = { known: new Set(), counts: new Map() };
  for (const [stem, paradigm] of lexemes) {
    const first = paradigms[paradigm]?.[0];
    const its = features[first?.features ?? -1];
    if (!first || its?.pos !== "noun" || its.case !== "nominative") continue;
    const lemma = compared(stem + (suffixes[first.suffix] ?? ""));
    patterns.known.add(`${kindOf(its)} ${lemma}`);
    for (let length = 0; length <= LONGEST; length++) {
      const key = `${kindOf(its)} ${lemma.slice(lemma.length - length)}`;
      const counts = patterns.counts.get(key) ?? new Map<number, number>();
      patterns.counts.set(key, counts.set(paradigm, (counts.get(paradigm) ?? 0) + 1));
    }
  }
  return patterns;
}

/** What does not decline needs no letters in common. */
function patternFor(word: OwnWord, counts: Patterns["counts"]): number | null {
  const letters = compared(word.word);
  for (let length = word.fixed ? 0 : LONGEST; length >= (word.fixed ? 0 : 1); length--) {
    const found = counts.get(`${kindOf(word)} ${letters.slice(letters.length - length)}`);
    const [best] = [...(found ?? [])].sort(([a, many], [b, more]) => more - many || a - b);
    if (best) return best[0];
  }
  return null;
}

const kindOf = ({
  tag,
  gender,
  animate,
  fixed,
}: Omit<OwnWord, "word" | "gender" | "animate"> & Partial<Features>): string => [tag, gender, animate, fixed].join(" ");

import { testOfForm } from "@/lib/extraction/form";
import { adjectiveNominative } from "@/lib/extraction/morphology/adjectives";
import type { Gender } from "@/lib/extraction/morphology/declension";
import { isCapital, type Sentence } from "@/lib/extraction/reading";

/** One of several places that share their noun: its words, and its whole name in the nominative, lower case. */
export interface PairedPlace {
  first: number;
  last: number;
  name: readonly [adjective: string, noun: string];
}

/** "в Чуйской и Нарынской областях" ⇒ "чуйская область" on the first adjective, "нарынская область" on the rest. */
export function pairedPlaces(sentence: Sentence): PairedPlace[] {
  return sentence.words.flatMap((word, at) => {
    if (!isNoun(word)) return NONE;
    const { plain } = word;
    const noun = NOUNS.find(({ forms }) => forms.test(plain));
    const adjectives = noun ? adjectivesBefore(sentence, at) : [];
    if (!noun || adjectives.length < 2) return [];
    return adjectives.flatMap((word): PairedPlace[] => {
      const adjective = adjectiveNominative(sentence.plain[word] ?? "", noun.gender, "singular");
      const last = word === at - 1 ? at + 1 : word + 1;
      return adjective === null ? [] : [{ first: word, last, name: [adjective, noun.lemma] }];
    });
  });
}

const NOUNS: readonly { forms: RegExp; lemma: string; gender: Gender }[] = [
  { forms: /^област(?:и|ей|ям|ями|ях|ью)$/u, lemma: "область", gender: "feminine" },
  { forms: /^район(?:ы|ов|ам|ами|ах|а|у|е|ом)?$/u, lemma: "район", gender: "masculine" },
];

const isNoun = testOfForm(({ plain }) => NOUNS.some(({ forms }) => forms.test(plain)));
const NONE: readonly PairedPlace[] = [];

const MOST = 8;

/** The words before the noun that are adjectives with a capital, with commas and "и" between them, in their order. */
function adjectivesBefore(sentence: Sentence, noun: number): number[] {
  const found: number[] = [];
  for (let at = noun - 1; isNamed(sentence, at) && found.length < MOST; at -= 2) {
    found.unshift(at);
    if (!/^(?:и|или|,)$/u.test(sentence.plain[at - 1] ?? "")) break;
  }
  return found;
}

const isNamed = (sentence: Sentence, at: number): boolean =>
  isCapital(sentence.words[at]) && /(?:ск|цк)(?:ой|ая|ую|ий|ого|ому|ом|им|ие|их|ими)$/u.test(sentence.plain[at] ?? "");

import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Line } from "@/lib/extraction/figures/scene";
import { readTail } from "@/lib/extraction/grammars/noun-strings";
import { genitivePluralOf } from "@/lib/extraction/morphology/nominative";
import { type QuantitySighting, textOf } from "@/lib/extraction/reading";

/** What a number counts, as many of it are called, with the word after it. */
export interface Things {
  words: string;
  end: number;
}

/**
 * "пожарных машин", "ДТП", "голов скота"; where only the number stands ("ещё 34"), what its unit is called. Null where
 * words after it are not understood.
 */
export function thingsOf(line: Line, amount: QuantitySighting): Things | null {
  const { last, reach, unit, counted } = amount;
  if (unit === null) return null;
  if (reach === last) {
    const isSaid = line.words[last - 1]?.readings.some(({ lemma }) => lemma === unit) === true;
    const end = isSaid ? withGenitives(line, last) : last;
    return { words: [genitivePluralOf([unit]), textOf(line.sentence, last, end)].filter(Boolean).join(" "), end };
  }
  const phrase = indexOf(line)
    .phrasesFrom.get(last)
    ?.find(({ head }) => head < last + 5);
  const end = phrase ? withGenitives(line, phrase.head + 1) : reach;
  const said = textOf(line.sentence, last, end);
  const head = phrase && line.words[phrase.head];
  if (head && !(["genitive", "nominative", "accusative"] as const).some((its) => head.cases.has(its))) return null;
  if (!phrase) return /^\p{Lu}{2,6}$/u.test(said) ? { words: said, end } : null;
  return { words: counted === null ? ofFew(line, amount, phrase.head, end) : said, end };
}

/** "два | пешеходных моста через реку" ⇒ "пешеходных мостов". */
function ofFew({ sentence }: Line, { last, unit }: QuantitySighting, head: number, end: number): string {
  const noun = sentence.words[head]?.text ?? "";
  const many = genitivePluralOf([unit?.includes(" ") ? noun : (unit ?? noun)]);
  return [textOf(sentence, last, head), many, textOf(sentence, head + 1, end)].filter(Boolean).join(" ");
}

/** The genitives that hang on what is counted, not what is told with a preposition. */
function withGenitives(line: Line, from: number): number {
  const { segments } = readTail(line, from);
  const led = segments.findIndex(({ preposition }) => preposition !== null);
  const own = led < 0 ? segments : segments.slice(0, led);
  return own.at(-1)?.last ?? from;
}

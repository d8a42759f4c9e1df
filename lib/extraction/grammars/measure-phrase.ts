import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line, Named } from "@/lib/extraction/figures/scene";
import { afterAsides } from "@/lib/extraction/grammars/asides";
import { withLand } from "@/lib/extraction/grammars/land-of-text";
import { ownerIn } from "@/lib/extraction/grammars/measure-owners";
import { readTail, type Segment, segmentAt } from "@/lib/extraction/grammars/noun-strings";
import type { Owned } from "@/lib/extraction/grammars/own-measures";
import { nameOf, phraseOf, upTo } from "@/lib/extraction/grammars/phrase-names";
import { EMPTY_MEASURES, MADE_MEASURES, OWN_MEASURES } from "@/lib/extraction/lexicon/measures";

/** What is measured and whose it is, as words in the nominative say it. */
export interface MeasurePhrase extends Owned {
  /** "прежняя", in the gender of what is measured. */
  former: string;
  /** Which pronoun stands for it: "masculine", "plural". */
  gender: string | null;
  first: number;
  /** The word after all that belongs to it. */
  end: number;
}

export const isMeasure = (lemma: string): boolean =>
  OWN_MEASURES.has(lemma) || MADE_MEASURES.has(lemma) || EMPTY_MEASURES.has(lemma);

/** "Экспорт черешни из Баткенской области", "Средняя зарплата учителя", "В Оше средняя зарплата". */
export function readMeasurePhrase(line: Line, phrase: Phrase, land: Named | null = null): MeasurePhrase | null {
  const read = readTail(line, phrase.head + 1);
  const tail = { ...read, segments: withLand(line, read.segments, land) };
  const isOwn = tail.segments.length > 0 && OWN_MEASURES.has(line.words[phrase.head]?.lemma ?? "");
  const before = isOwn ? null : saidBefore(line, phrase, tail.segments);
  const said = before ?? (tail.segments.length > 0 ? ownerIn(line, phrase, tail.segments) : null);
  return said && { ...said, ...formsOf(line, phrase), first: phrase.first, end: tail.end };
}

/** "прежняя цена", "прежние поставки", and the pronoun for them. */
export function formsOf({ words }: Line, { head }: Phrase): Pick<MeasurePhrase, "former" | "gender"> {
  const noun = words[head]?.readings.find(({ pos, case: its }) => pos === "noun" && its === "nominative");
  const gender = noun?.number === "plural" ? "plural" : (noun?.gender ?? null);
  return { former: FORMER[gender ?? ""] ?? "прежний", gender };
}

const FORMER: Readonly<Record<string, string>> = {
  feminine: "прежняя",
  neuter: "прежнее",
  plural: "прежние",
};

/** "В Чуйской области | средняя зарплата", "На Чу | расход воды": the place that the clause begins with. */
function saidBefore(line: Line, { first, head }: Phrase, segments: readonly Segment[]): Owned | null {
  if (segments.some(({ preposition, named }) => preposition !== null || named !== null)) return null;
  for (let at = first - 2; at >= 0 && at > first - 9; at--) {
    const led = line.words[at]?.plain ?? "";
    const segment = /^(?:в|во|на)$/u.test(led) ? segmentAt(line, at) : null;
    if (!segment || afterAsides(line, segment.last) !== first || STAGES.has(line.words[segment.last - 1]?.lemma ?? ""))
      continue;
    const measure = upTo(line, first, segments.at(-1)?.last ?? head + 1);
    if (segment.isName && segment.named) return { measure, subject: nameOf(segment.named), per: null, led };
    return segments.length > 0
      ? null
      : {
          measure,
          subject: phraseOf(line, segment.first, segment.last, "locative"),
          per: null,
          led,
        };
  }
  return null;
}

const STAGES: ReadonlySet<string> = new Set("этап среднее год итог случай результат целое начало конец".split(" "));

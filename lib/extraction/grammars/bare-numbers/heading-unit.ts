import { thingAtStart } from "@/lib/extraction/grammars/bare-numbers/noun-before";
import type { Unit } from "@/lib/extraction/grammars/bare-numbers/told";
import { readMeasure } from "@/lib/extraction/grammars/unit";
import { numbersOf, unitsOf } from "@/lib/extraction/lexicon/number-languages";
import type { Sentence } from "@/lib/extraction/reading";

/** What the lead-in of a list says of all its numbers, and by what they are multiplied: 1e6 of "млн долларов". */
export interface HeadingUnit extends Unit {
  scale: number;
}

/** "Доля, в процентах:", "Осадки, мм:", "Конкурс (человек на место):", "Больше всего пожаров:". */
export function headingUnit(sentences: readonly Sentence[], index: number): HeadingUnit | null {
  for (let at = index; at >= 0 && at > index - LONGEST_LIST; at--) {
    const sentence = sentences[at];
    if (!sentence) return null;
    if (at < index && sentence.plain.at(-1) === ":") return unitIn(sentence) ?? thingIn(sentence);
    if (sentence.block.kind !== "item") return null;
  }
  return null;
}

const LONGEST_LIST = 16;

function unitIn({ words, plain }: Sentence): HeadingUnit | null {
  const language = numbersOf("ru");
  for (let before = 0; before + 1 < plain.length; before++) {
    if (!/^(?:[(,]|в)$/u.test(plain[before] ?? "")) continue;
    const scale = language.scales.get(plain[before + 1] ?? "");
    const at = scale ? before + 2 : before + 1;
    const isPeople = plain[at] === "человек";
    const measure = readMeasure({ words, forms: plain, language }, unitsOf("ru"), at);
    const end = isPeople ? at + 1 : measure?.end;
    if (end === undefined || !ENDS.has(plain[end] ?? "")) continue;
    if (plain[before] === "в" && !/(?:ах|ях|%)$/u.test(plain[end - 1] ?? "")) continue;
    return {
      unit: isPeople ? "человек" : (measure?.name ?? ""),
      currency: measure?.currency ?? null,
      scale: scale ?? 1,
    };
  }
  return null;
}

/** What may follow a unit in a lead-in: "сомов за килограмм:", "в процентах от нормы:". */
const ENDS: ReadonlySet<string> = new Set([":", ")", ",", "за", "на", "от", "к", "в", "/"]);

function thingIn(sentence: Sentence): HeadingUnit | null {
  const unit = thingAtStart(sentence);
  return unit === null ? null : { unit, currency: null, scale: 1 };
}

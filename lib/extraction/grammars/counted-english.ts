import type { CountedReading } from "@/lib/extraction/grammars/counted";
import type { NumberText } from "@/lib/extraction/grammars/numbers/written";

/** "25 new schools" ⇒ school, "three people" ⇒ person: the first plural among the next words. */
export function readEnglishCounted({ words, forms }: NumberText, from: number): CountedReading | null {
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    const form = forms[at] ?? "";
    if (word?.kind !== "word" || /^\p{Lu}/u.test(word.text) || NO_THINGS.has(form)) return null;
    const singular =
      IRREGULAR[form] ?? (/[a-z]{2}s$/u.test(form) && !/(?:ss|us|is)$/u.test(form) ? singularOf(form) : null);
    if (singular) return { unit: singular, counted: form, end: at + 1 };
  }
  return null;
}

const singularOf = (form: string): string => {
  if (/ies$/u.test(form)) return `${form.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss)es$/u.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
};

const IRREGULAR: Readonly<Record<string, string>> = {
  people: "person",
  children: "child",
  men: "man",
  women: "woman",
  sheep: "sheep",
  cattle: "cattle",
  staff: "staff",
};

const NO_THINGS: ReadonlySet<string> = new Set(
  "and or of in on at to from by for with as is was were are has have had that which who than but per a an the this last".split(
    " ",
  ),
);

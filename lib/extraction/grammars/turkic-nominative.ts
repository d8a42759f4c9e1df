import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";
import type { TurkicCase } from "@/lib/extraction/morphology/turkic-forms";

/** A word of a Kyrgyz or Uzbek text without its case alone: "жигиттердин" ⇒ "жигиттер", "агымынын" ⇒ "агымы". */
export function withoutCase(text: string, { form }: Pick<TurkicWord, "form">, language: string): string {
  if (form.adjectival) return text;
  const endings = language === "ky" ? (form.possessive ? KYRGYZ_OWN : KYRGYZ) : UZBEK;
  const ending = endings[form.case]?.exec(text);
  return ending && ending.index > 1 ? text.slice(0, ending.index) : text;
}

type Endings = Readonly<Partial<Record<TurkicCase, RegExp>>>;

const KYRGYZ: Endings = {
  genitive: /[ндт][ыиуү]н$/u,
  dative: /[гк][аеоө]$/u,
  accusative: /[ндт][ыиуү]$/u,
  locative: /[дт][аеоө]$/u,
  ablative: /[дтн][аеоө]н$/u,
};
const KYRGYZ_OWN: Endings = {
  genitive: /н[ыиуү]н$/u,
  dative: /н[аеоө]$/u,
  accusative: /н$/u,
  locative: /нд[аеоө]$/u,
  ablative: /н[аеоө]н$/u,
};
const UZBEK: Endings = {
  genitive: /(?:ning|нинг)$/u,
  dative: /(?:[gkq]a|[гкқ]а)(?:cha|ча)?$/u,
  accusative: /(?:ni|ни)$/u,
  locative: /(?:[dt]a|[дт]а)$/u,
  ablative: /(?:[dt]an|[дт]ан)$/u,
};

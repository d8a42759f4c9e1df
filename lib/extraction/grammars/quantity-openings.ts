import { testOfForm } from "@/lib/extraction/form";
import { isNumberAdjective } from "@/lib/extraction/grammars/numbers/adjective";
import type { QuantityText } from "@/lib/extraction/grammars/quantity-reading";
import { mayTurn } from "@/lib/extraction/grammars/turned-quantity";
import { numbersOf } from "@/lib/extraction/lexicon/number-languages";
import type { NumberLanguage } from "@/lib/extraction/lexicon/numerals/number-language";
import { CURRENCY_CODES } from "@/lib/extraction/lexicon/units/unit";

/** Whether a figure may begin at a word that is of no date; of most Russian words one look tells that none does. */
export function mayBegin({ words, code }: QuantityText, at: number): boolean {
  const word = words[at];
  return code !== "ru" || word?.kind !== "word" || mayOpen(word);
}

const mayOpen = testOfForm(({ plain }) => isOpening(plain, numbersOf("ru")));

const isOpening = (form: string, language: NumberLanguage): boolean =>
  language.numerals.has(form) ||
  language.one.has(form) ||
  language.aloneScales.has(form) ||
  language.fractions.has(form) ||
  language.joined.has(form) ||
  language.minus.has(form) ||
  language.plus.has(form) ||
  CURRENCY_CODES.has(form) ||
  form.includes("-") ||
  mayTurn(form) ||
  isNumberAdjective(form);

import { ENGLISH_NUMBERS } from "@/lib/extraction/lexicon/numerals/english";
import { KYRGYZ_NUMBERS } from "@/lib/extraction/lexicon/numerals/kyrgyz";
import type { NumberLanguage } from "@/lib/extraction/lexicon/numerals/number-language";
import { RUSSIAN_NUMBERS } from "@/lib/extraction/lexicon/numerals/russian";
import { UZBEK_NUMBERS } from "@/lib/extraction/lexicon/numerals/uzbek";
import { ENGLISH_UNITS } from "@/lib/extraction/lexicon/units/english";
import { KYRGYZ_UNITS } from "@/lib/extraction/lexicon/units/kyrgyz";
import { RUSSIAN_UNITS } from "@/lib/extraction/lexicon/units/russian";
import type { UnitLanguage } from "@/lib/extraction/lexicon/units/unit";
import { UZBEK_UNITS } from "@/lib/extraction/lexicon/units/uzbek";

/** Numbers and units by the language of a document; Russian where we know no better. */
export const numbersOf = (language: string): NumberLanguage => NUMBERS[language] ?? RUSSIAN_NUMBERS;
export const unitsOf = (language: string): UnitLanguage => UNITS[language] ?? RUSSIAN_UNITS;

const NUMBERS: Readonly<Record<string, NumberLanguage>> = {
  ru: RUSSIAN_NUMBERS,
  ky: KYRGYZ_NUMBERS,
  uz: UZBEK_NUMBERS,
  "uz-Cyrl": UZBEK_NUMBERS,
  en: ENGLISH_NUMBERS,
};

const UNITS: Readonly<Record<string, UnitLanguage>> = {
  ru: RUSSIAN_UNITS,
  ky: KYRGYZ_UNITS,
  uz: UZBEK_UNITS,
  "uz-Cyrl": UZBEK_UNITS,
  en: ENGLISH_UNITS,
};

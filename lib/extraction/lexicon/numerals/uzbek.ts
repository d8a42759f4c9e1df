import { UZBEK_ENDINGS } from "@/lib/extraction/lexicon/endings";
import { forms, type NumberLanguage, phrases } from "@/lib/extraction/lexicon/numerals/number-language";

/** In Latin; Cyrillic is transliterated before it is looked up. */
export const UZBEK_NUMERALS: ReadonlyMap<string, number> = new Map([
  ...forms(2, "ikki ikkov"),
  ...forms(3, "uch"),
  ...forms(4, "toʻrt"),
  ...forms(5, "besh"),
  ...forms(6, "olti"),
  ...forms(7, "yetti etti"),
  ...forms(8, "sakkiz"),
  ...forms(9, "toʻqqiz"),
  ...forms(10, "oʻn"),
  ...forms(20, "yigirma"),
  ...forms(30, "oʻttiz"),
  ...forms(40, "qirq"),
  ...forms(50, "ellik"),
  ...forms(60, "oltmish"),
  ...forms(70, "yetmish etmish"),
  ...forms(80, "sakson"),
  ...forms(90, "toʻqson"),
]);

export const UZBEK_NUMBERS: NumberLanguage = {
  numerals: UZBEK_NUMERALS,
  one: new Set(["bir", "bitta"]),
  tens: new Map(),
  tenJoins: true,
  scales: new Map([
    ...forms(1e3, "ming"),
    ...forms(1e6, "million mln"),
    ...forms(1e9, "milliard mlrd"),
    ...forms(1e12, "trillion trln"),
  ]),
  aloneScales: new Set(["ming"]),
  fractions: new Map(forms(0.5, "yarmi yarmini")),
  joined: new Map(),
  andHalf: phrases("yarim"),
  minus: new Set(["minus", "-", "−", "–"]),
  plus: new Set(["plus", "+"]),
  ranges: new Map([]),
  upTo: null,
  endings: UZBEK_ENDINGS,
  hundred: new Set(["yuz"]),
  homonyms: ["uchun", "ikkala", "uchala", "beshala", "yuzi", "yuzlan", "yuzaga", "uchi"],
  commaGroups: false,
  bounds: {
    approximate: phrases("taxminan, qariyb, oʻrtacha, salkam, deyarli"),
    more: phrases("kamida, eng kamida"),
    less: phrases("koʻpi bilan"),
    approximateAfter: phrases("yaqin, chamasi, atrofida"),
    moreAfter: phrases("ortiq, oshdi, oshgan, oshiq, ziyod, koʻp, kam boʻlmagan, kam boʻlmaydi, kam emas"),
    lessAfter: phrases("kam, oshmaydi, oshmasin, oshmasligi, oshmagan, koʻp emas, koʻp boʻlmagan"),
    up: "oʻs,osh,koʻpay,qimmatla,ort,koʻp,ziyod,yuqori".split(","),
    down: "kamay,pasay,arzonla,qisqar,tush,kam".split(","),
    by: new Set(),
  },
};

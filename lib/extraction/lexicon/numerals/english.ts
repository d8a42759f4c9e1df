import { forms, type NumberLanguage, phrases } from "@/lib/extraction/lexicon/numerals/number-language";

const SMALL =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

export const ENGLISH_NUMERALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(" ").map((word, index) => [word, index + 2] as const),
  ...TENS.split(" ").map((word, index) => [word, (index + 2) * 10] as const),
  ...forms(12, "dozen"),
]);

export const ENGLISH_NUMBERS: NumberLanguage = {
  numerals: ENGLISH_NUMERALS,
  one: new Set(["one"]),
  tens: new Map(),
  tenJoins: false,
  scales: new Map([
    ...forms(1e3, "thousand k"),
    ...forms(1e6, "million mln m"),
    ...forms(1e9, "billion bln bn"),
    ...forms(1e12, "trillion tn"),
  ]),
  aloneScales: new Set(),
  fractions: new Map(forms(0.5, "half")),
  joined: new Map(),
  andHalf: phrases("and a half"),
  minus: new Set(["minus", "-", "−", "–"]),
  plus: new Set(["plus", "+"]),
  ranges: new Map([["between", "and"]]),
  upTo: null,
  endings: null,
  hundred: new Set(["hundred"]),
  homonyms: [],
  commaGroups: true,
  bounds: {
    approximate: phrases("about, around, approximately, nearly, almost, some, roughly, an estimated"),
    more: phrases("over, more than, at least, above, no less than, not less than, no fewer than, exceeded, exceeds"),
    less: phrases("under, less than, fewer than, at most, up to, below, no more than, not more than"),
    approximateAfter: phrases("or so"),
    moreAfter: phrases("or more, or higher"),
    lessAfter: phrases("or less, or fewer"),
    up: "rose,rise,risen,grew,grow,increas,up,higher,more,gain,climb,jump".split(","),
    down: "fell,fall,declin,decreas,drop,down,lower,less,fewer,shrank,shrunk,cut,reduc,los".split(","),
    by: new Set(["by"]),
  },
};

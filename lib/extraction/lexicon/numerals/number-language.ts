/** How a language writes its numbers in words. */
export interface NumberLanguage {
  /** Words below a thousand, in all their forms; of the languages that join endings on, in the bare form. */
  numerals: ReadonlyMap<string, number>;
  /** "один": a figure only after tens, or where things are told apart by number. */
  one: ReadonlySet<string>;
  /** "два десятка", "полторы сотни": words that multiply a small number. */
  tens: ReadonlyMap<string, number>;
  /** "он бир" is eleven. */
  tenJoins: boolean;
  /** "тысяча", "млн": they multiply what stands before them. */
  scales: ReadonlyMap<string, number>;
  /** Scales that are a number without another before them: "тысячу", not "тысяч". */
  aloneScales: ReadonlySet<string>;
  /** "половина", "половины": parts of a whole, numbers by themselves. */
  fractions: ReadonlyMap<string, number>;
  /** Words that are number and unit in one: "полгода" is half a year, "четверо" four persons. */
  joined: ReadonlyMap<string, { value: number; unit: string }>;
  /** "с половиной", "yarim": one half more, after a number. */
  andHalf: readonly (readonly string[])[];
  minus: ReadonlySet<string>;
  plus: ReadonlySet<string>;
  /** "от 5 до 7": the word before the first and the word between. */
  ranges: ReadonlyMap<string, string>;
  /** "до пяти" is a bound. */
  upTo: string | null;
  /** Endings that may be joined to a numeral, a scale or a unit. */
  endings: ReadonlySet<string> | null;
  /** "hundred" multiplies within a thousand. */
  hundred: ReadonlySet<string>;
  /** Beginnings of words that only look like a numeral with an ending: "алтын", "uchun". */
  homonyms: readonly string[];
  /** "12,500" is twelve thousand five hundred. */
  commaGroups: boolean;
  bounds: Bounds;
}

/** Words around a number that say how sure it is, and whether it is a change; each a phrase of one word or more. */
export interface Bounds {
  approximate: readonly (readonly string[])[];
  more: readonly (readonly string[])[];
  less: readonly (readonly string[])[];
  /** The same, after the number. */
  approximateAfter: readonly (readonly string[])[];
  moreAfter: readonly (readonly string[])[];
  lessAfter: readonly (readonly string[])[];
  /** The beginnings of words that say in which way something changed, and the word between them and the number. */
  up: readonly string[];
  down: readonly string[];
  by: ReadonlySet<string>;
}

/** "один два, три" ⇒ [["один", "два"], ["три"]]. */
export const phrases = (list: string): readonly (readonly string[])[] =>
  list === "" ? [] : list.split(", ").map((phrase) => phrase.split(" "));

export const forms = <T>(value: T, list: string): readonly (readonly [string, T])[] =>
  list.split(" ").map((form) => [form, value] as const);

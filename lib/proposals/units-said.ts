import { comparableName } from "@/lib/text/normalise";

/** Whether a quotation has a unit, written out in some form or as an abbreviation: "километр" in "12 км". */
export function isUnitSaid(unit: string, quote: string): boolean {
  if (quote.includes(unit)) return true;
  const [asked = ""] = comparableName(unit).split(" ");
  return comparableName(quote)
    .split(" ")
    .some((word) => word !== "" && (shareStem(word, asked) || isShort(word, asked) || isShort(asked, word)));
}

const shareStem = (one: string, other: string): boolean => one.length > 3 && one.slice(0, 4) === other.slice(0, 4);

/** "га" of "гектар": at most four letters, the first one the same, the others in the order of the word. */
function isShort(short: string, long: string): boolean {
  if (short.length > 4 || !/^\p{L}+$/u.test(short) || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** Whether a quotation has a currency (ISO 4217): by its code, its sign, or its word in one of our languages. */
export const isCurrencySaid = (code: string, quote: string): boolean =>
  new RegExp(`\\b${code}\\b`).test(quote) || (CURRENCIES[code]?.test(quote) ?? false);

const CURRENCIES: Readonly<Record<string, RegExp>> = {
  KGS: /(?<!\p{L})(?:сом(?!он)|som)/iu,
  UZS: /(?<!\p{L})(?:сум|сўм|so[ʻ'‘’ʼ`]m|sum)/iu,
  KZT: /₸|те[нң]ге|tenge/iu,
  TJS: /сомони|somoni/iu,
  TMT: /манат|manat/iu,
  RUB: /₽|(?<!\p{L})руб|rubl|rouble/iu,
  USD: /\$|долл|dollar/iu,
  EUR: /€|евро|euro|yevro/iu,
  CNY: /юан|yuan/iu,
};

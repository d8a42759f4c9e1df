import type { FactArguments } from "@/lib/extraction/fact";
import { figureWords } from "./figures";
import type { Locale } from "./locale";

type Amount = Pick<FactArguments<"quantity">, "value" | "to" | "approximate" | "comparison" | "change">;

/** What stands before a number: how it is meant. Each has its word for those who do not see it. */
export const SIGNS = { up: "+", down: "−", more: ">", less: "<", approximately: "≈" } as const;
export type Sign = keyof typeof SIGNS;

export function signsOf({ approximate, comparison, change }: Amount): Sign[] {
  const signs: (Sign | null)[] = [change, comparison, approximate ? "approximately" : null];
  return signs.filter((sign) => sign !== null);
}

/** (ru, 5 to 7) ⇒ "5–7" */
export function valueWords(locale: Locale, { value, to }: Pick<Amount, "value" | "to">): string {
  const from = figureWords(locale, value);
  return to === null ? from : `${from}–${figureWords(locale, to)}`;
}

/** A number with its signs, in a line: "> 30", "≈ 80 000", "+ 12". */
export const amountWords = (locale: Locale, amount: Amount): string =>
  [...signsOf(amount).map((sign) => SIGNS[sign]), valueWords(locale, amount)].join("\u00a0");

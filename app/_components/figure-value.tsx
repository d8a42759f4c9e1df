import { getLocale, getTranslations } from "next-intl/server";
import { SIGNS, signsOf, valueWords } from "@/app/_i18n/amounts";
import type { FactArguments } from "@/lib/extraction/fact";

type Quantity = FactArguments<"quantity">;

/** The value of a figure, its signs spoken as words; the number and its signs never part. */
export async function FigureValue(quantity: Quantity) {
  const [locale, say] = await Promise.all([getLocale(), getTranslations("common.figure")]);
  return (
    <>
      {signsOf(quantity).map((sign) => (
        <span key={sign}>
          <abbr title={say(sign)}>{SIGNS[sign]}</abbr>
          {"\u00a0"}
        </span>
      ))}
      {valueWords(locale, quantity)}
    </>
  );
}

/** Of what and for how long, as far as the words say it: "единица / год". */
export const unitOf = ({ unit, currency, per }: Pick<Quantity, "unit" | "currency" | "per">): string =>
  [unit ?? currency, per].filter((words) => words !== null).join(" / ");

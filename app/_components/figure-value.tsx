import { getLocale, getTranslations } from "next-intl/server";
import { figureWords } from "@/app/_i18n/figures";
import type { FactArguments } from "@/lib/extraction/fact";

type Quantity = FactArguments<"quantity">;

/** The value of a figure, "≈" spoken as a word; the number and its sign never part. */
export async function FigureValue({ value, approximate }: Pick<Quantity, "value" | "approximate">) {
  const [locale, say] = await Promise.all([getLocale(), getTranslations("common.figure")]);
  return (
    <>
      {approximate && (
        <>
          <abbr title={say("approximately")}>≈</abbr>
          {"\u00a0"}
        </>
      )}
      {figureWords(locale, value)}
    </>
  );
}

/** Of what and for how long, as far as the words say it: "единица / год". */
export const unitOf = ({ unit, currency, per }: Pick<Quantity, "unit" | "currency" | "per">): string =>
  [unit ?? currency, per].filter((words) => words !== null).join(" / ");

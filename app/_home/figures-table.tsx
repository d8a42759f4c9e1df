import { getLocale, getTranslations } from "next-intl/server";
import { dayWords, isoDay } from "@/app/_i18n/dates";
import type { Locale } from "@/app/_i18n/locale";
import { shownStatus } from "@/lib/facts/fact";
import type { FactOfArticle } from "@/lib/facts/fact-view";
import { FigureValue, unitOf } from "../_components/figure-value";
import { Status } from "../_components/status";
import { dateWords } from "../articles/[slug]/_reading/iso-date";
import { type Figure, isFigure, wordsOf } from "./figure";

interface Props {
  figures: (FactOfArticle & { publishedAt?: Date | null })[];
  /** With the article and the status of each, where there is room. */
  inFull?: boolean;
}

/** Figures of several articles as a table; a row leads to its words. */
export async function FiguresTable({ figures, inFull = false }: Props) {
  const [locale, say] = await Promise.all([getLocale(), getTranslations("home")]);
  return (
    <table className={inFull ? "wk full stack" : "wk"}>
      <caption>{say("figures-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("what")}</th>
          <th scope="col" className="val">
            {say("how-much")}
          </th>
          <th scope="col">{say("of-what")}</th>
          {inFull && <th scope="col">{say("status")}</th>}
          {inFull && <th scope="col">{say("article")}</th>}
        </tr>
      </thead>
      <tbody>
        {figures.filter(isFigure).map((figure) => (
          <Row key={figure.id} figure={figure} inFull={inFull} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ figure, inFull, locale }: { figure: Figure; inFull: boolean; locale: Locale }) {
  const { arguments: quantity, article, status, publishedAt } = figure;
  return (
    <tr className={status === "disputed" ? "disputed" : undefined}>
      <th scope="row" lang={article.language}>
        <a className="plain" href={wordsOf(figure)}>
          {quantity.subject}
          {quantity.measure && `, ${quantity.measure}`}
        </a>
        {inFull && quantity.date && (
          <time className="quiet" dateTime={quantity.date} lang={locale}>
            {dateWords(locale, quantity.date)}
          </time>
        )}
      </th>
      <td className="val">
        <FigureValue {...quantity} />
      </td>
      <td lang={article.language}>{unitOf(quantity)}</td>
      {inFull && (
        <td>
          <Status status={shownStatus(figure)} />
        </td>
      )}
      {inFull && (
        <td lang={article.language}>
          <a href={`/articles/${article.slug}`}>{article.headline}</a>
          {publishedAt && (
            <time className="quiet" dateTime={isoDay(publishedAt)} lang={locale}>
              {dayWords(locale, publishedAt)}
            </time>
          )}
        </td>
      )}
    </tr>
  );
}

import { getTranslations } from "next-intl/server";
import type { FactOfArticle } from "@/lib/facts/fact-view";
import { FigureValue, unitOf } from "../_components/figure-value";
import { Status } from "../_components/status";
import { type Figure, isFigure, wordsOf } from "./figure";

interface Props {
  figures: FactOfArticle[];
  /** With the article and the status of each, where there is room. */
  inFull?: boolean;
}

/** Figures of several articles as a table; a row leads to its words. */
export async function FiguresTable({ figures, inFull = false }: Props) {
  const say = await getTranslations("home");
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
          <Row key={figure.id} figure={figure} inFull={inFull} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ figure, inFull }: { figure: Figure; inFull: boolean }) {
  const { arguments: quantity, article, status } = figure;
  return (
    <tr className={status === "disputed" ? "disputed" : undefined}>
      <th scope="row" lang={article.language}>
        <a className="plain" href={wordsOf(figure)}>
          {quantity.subject}
          {quantity.measure && `, ${quantity.measure}`}
        </a>
      </th>
      <td className="val">
        <FigureValue {...quantity} />
      </td>
      <td lang={article.language}>{unitOf(quantity)}</td>
      {inFull && (
        <td>
          <Status status={status} />
        </td>
      )}
      {inFull && (
        <td lang={article.language}>
          <a href={`/articles/${article.slug}`}>{article.headline}</a>
        </td>
      )}
    </tr>
  );
}

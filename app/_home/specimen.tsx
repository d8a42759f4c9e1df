import { getTranslations } from "next-intl/server";
import { isChecked } from "@/lib/facts/fact";
import type { FactOfArticle } from "@/lib/facts/fact-view";
import { numberIn } from "@/lib/text/number-in";
import { FigureValue, unitOf } from "../_components/figure-value";
import { Status } from "../_components/status";
import { type Figure, isFigure, wordsOf } from "./figure";

const SHORT = 160; // UTF-16 units: three lines beside the search field

/** A figure whose words show how the archive reads: short, with its number in digits, checked by a person if one is. */
export function specimenAmong(facts: FactOfArticle[]): Figure | null {
  const plain = facts.filter(isFigure).filter(({ exact, status }) => exact.length <= SHORT && status !== "disputed");
  const telling = plain.filter(({ exact }) => /\d/.test(exact));
  return telling.find(({ status }) => isChecked(status)) ?? telling[0] ?? plain[0] ?? null;
}

/** Words of an article, and under them the fact they became. */
export async function Specimen({ figure }: { figure: Figure }) {
  const say = await getTranslations("home");
  const { arguments: quantity, article, status } = figure;
  const { start, end } = numberIn(figure.exact, quantity.value) ?? { start: 0, end: 0 };
  return (
    <aside className="how" aria-label={say("how")}>
      <p className="hint">{say("how-words")}</p>
      <p className="q" lang={article.language}>
        <a className="f figure" href={wordsOf(figure)}>
          {figure.exact.slice(0, start)}
          <b>{figure.exact.slice(start, end)}</b>
          {figure.exact.slice(end)}
        </a>
      </p>
      <p className="hint">{say("how-fact")}</p>
      <table className="stack">
        <tbody lang={article.language}>
          <tr>
            <th scope="row">{quantity.subject}</th>
            {quantity.measure && <td>{quantity.measure}</td>}
            <td className="val">
              <FigureValue {...quantity} />
            </td>
            <td>{unitOf(quantity)}</td>
            <td>
              <Status status={status} />
            </td>
          </tr>
        </tbody>
      </table>
    </aside>
  );
}

import { getTranslations } from "next-intl/server";
import type { FactArticle, FactView } from "@/lib/facts/fact-view";
import { FigureValue, unitOf } from "../_components/figure-value";
import { Status } from "../_components/status";
import { type Figure, isFigure, wordsOf } from "./figure";

const SHORT = 160; // UTF-16 units: three lines beside the search field

/** A figure short enough to show how the archive reads, one that a person has checked if there is any. */
export function specimenAmong(facts: (FactView & { article: FactArticle })[]): Figure | null {
  const short = facts.filter(isFigure).filter(({ exact }) => exact.length <= SHORT);
  return short.find(({ status }) => status === "confirmed" || status === "corrected") ?? short[0] ?? null;
}

/** Words of an article, and under them the fact they became. */
export async function Specimen({ figure }: { figure: Figure }) {
  const say = await getTranslations("home");
  const { arguments: quantity, article, status } = figure;
  return (
    <aside className="how" aria-label={say("how")}>
      <p className="hint">{say("how-words")}</p>
      <p className="q" lang={article.language}>
        <a className="plain" href={wordsOf(figure)}>
          <span className="f figure">
            <Underlined words={figure.exact} />
          </span>
        </a>
      </p>
      <p className="hint">{say("how-fact")}</p>
      <table className="stack-s">
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

/** The number within the words of a figure carries the fat line: "выпускается [550 тысяч] единиц". */
function Underlined({ words }: { words: string }) {
  const [before = "", number = "", after = ""] = words.split(NUMBER);
  return (
    <>
      {before}
      <b>{number}</b>
      {after}
    </>
  );
}

const NUMBER = /(\d[\d\s.,]*(?:\s(?:тыс|млн|млрд|миң|ming|mln|mlrd|thousand|million|billion)\p{L}*\.?)?)/u;

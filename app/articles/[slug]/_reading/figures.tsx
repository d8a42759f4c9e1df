import type { ReactNode } from "react";
import { SIGNS, signsOf, valueWords } from "@/app/_i18n/amounts";
import { hyphens } from "./hyphens";
import { dateWords } from "./iso-date";
import { factRow } from "./marks";
import { jump, permalink, ruleOf, statusOf } from "./row";
import type { FactOfKind } from "./spravka-facts";
import type { Words } from "./words";

type Figure = FactOfKind<"quantity">;

/** Figures as a table; on a phone each row folds into prose with its labels. */
export const figures = (facts: readonly Figure[], labelledBy: string, language: string, words: Words): ReactNode => (
  <table className="fold figs" aria-labelledby={labelledBy}>
    <thead>
      <tr>
        <th scope="col">{words.spravka("subject")}</th>
        <th scope="col">{words.spravka("measure")}</th>
        <th scope="col" className="val">
          {words.spravka("value")}
        </th>
        <th scope="col">{words.spravka("unit")}</th>
        <th scope="col">{words.spravka("per")}</th>
      </tr>
    </thead>
    <tbody>{facts.map((fact) => figure(fact, language, words))}</tbody>
  </table>
);

function figure(fact: Figure, language: string, words: Words): ReactNode {
  const { subject, measure, date } = fact.arguments;
  return (
    <tr key={fact.id} id={factRow(fact)} className={fact.status === "disputed" ? "disputed" : undefined}>
      <th scope="row">
        {hyphens(subject, language)}
        <div className="under">
          {permalink(fact, words)}
          {statusOf(fact.status, words)}
          {jump(fact, words)}
        </div>
        {ruleOf(fact, words)}
      </th>
      {measure === null && date === null ? (
        notGiven(words)
      ) : (
        <td>{[measured(measure, language), period(date, words)]}</td>
      )}
      <td className="val">
        {signsOf(fact.arguments).map((sign) => (
          <span key={sign}>
            <span className="about" role="img" aria-label={words.spravka(sign)}>
              {SIGNS[sign]}
            </span>
            {"\u00a0"}
          </span>
        ))}
        {valueWords(words.locale, fact.arguments)}
      </td>
      {unit(fact, language)}
      {per(fact, language, words)}
    </tr>
  );
}

const measured = (measure: string | null, language: string): ReactNode =>
  measure !== null && <span key="measure">{hyphens(measure, language)}</span>;

/** The period that the figure is for. */
const period = (date: string | null, { locale }: Words): ReactNode =>
  date !== null && (
    <small key="date" className="rule">
      <time dateTime={date}>{dateWords(locale, date)}</time>
    </small>
  );

const notGiven = (words: Words): ReactNode => <td className="nil">{words.spravka("not-given")}</td>;

function unit({ arguments: { unit: name, currency } }: Figure, language: string): ReactNode {
  if (name !== null) return <td>{hyphens(name, language)}</td>;
  return currency === null ? <td className="nil none">–</td> : <td>{currency}</td>;
}

/** A rate without its period is a thing not known; a count of things has none. */
function per({ arguments: { per: period, measure } }: Figure, language: string, words: Words): ReactNode {
  if (period !== null) return <td data-l={words.spravka("per-label")}>{hyphens(period, language)}</td>;
  if (!isRate(measure)) return <td className="nil none">–</td>;
  return (
    <td className="nil" data-l={words.spravka("per-unknown-label")}>
      {words.spravka("not-given")}
    </td>
  );
}

const RATE = /мощност|выпуск|добыч|выработ|производительност|пропускн|скорост|кубаттуулуг|quvvat|capacity|output/iu;
const isRate = (measure: string | null): boolean => measure !== null && RATE.test(measure);

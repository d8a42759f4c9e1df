import type { ReactNode } from "react";
import type { FactStatus } from "@/lib/facts/fact";
import type { FactView } from "@/lib/facts/fact-view";
import { factRow, factWords } from "./marks";
import type { Words } from "./words";

/** A fact as a row of the справка: its number, what it says, its status, and the way to its words. */
export function factLine(fact: FactView, says: ReactNode, words: Words): ReactNode {
  return (
    <li key={fact.id} id={factRow(fact)} className={fact.status === "disputed" ? "disputed" : undefined}>
      {permalink(fact, words)}
      <div>
        {says}
        {ruleOf(fact, words)}
      </div>
      <div className="end">
        {statusOf(fact.status, words)}
        {jump(fact, words)}
      </div>
    </li>
  );
}

/** Its number, leading to its own page. */
export const permalink = ({ id, number }: FactView, { spravka }: Words): ReactNode => (
  <a className="no" href={`/facts/${id}`} aria-label={spravka("fact-page", { number })}>
    {number}
  </a>
);

/** Shape and word. */
export const statusOf = (status: FactStatus, words: Words): ReactNode => (
  <span className={status === "proposed" ? "st" : `st ${status}`}>{words.status(status)}</span>
);

export const jump = (fact: FactView, { spravka }: Words): ReactNode => (
  <a className="jump" href={`#${factWords(fact)}`} aria-label={spravka("to-words-of", { number: fact.number })}>
    {spravka("to-words")}
  </a>
);

/** The rule that found it, while nobody has looked at it. */
export const ruleOf = ({ status, rule }: FactView, words: Words): ReactNode =>
  status === "proposed" && <small className="rule">{words.rule(rule)}</small>;

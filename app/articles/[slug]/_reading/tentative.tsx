import type { ReactNode } from "react";
import { summaryOf } from "@/app/facts/[id]/_fact/summary";
import type { FactView } from "@/lib/facts/fact-view";
import { encodePart } from "../_margin/writing/text-fragment";
import { factRow } from "./marks";
import { permalink } from "./row";
import type { Words } from "./words";

interface Place {
  slug: string;
  language: string;
}

/**
 * What the machine has read but is not sure of: folded below the справка, each with the words it came from, so that a
 * reader can judge and an editor find it; nothing of it is underlined in the text.
 */
export function tentativeRows(place: Place, facts: readonly FactView[], words: Words): ReactNode {
  return (
    <details className="doubts">
      <summary>{words.spravka("tentative", { count: facts.length })}</summary>
      <p className="quiet">{words.spravka("tentative-text")}</p>
      <ol className="rows">{facts.map((fact) => row(place, fact, words))}</ol>
    </details>
  );
}

const row = ({ slug, language }: Place, fact: FactView, words: Words): ReactNode => (
  <li key={fact.id} id={factRow(fact)}>
    {permalink(fact, words)}
    <div className="unsure-told">
      <i>{words.fact(`kind.${fact.kind}`)}</i> <span lang={language}>{summaryOf(fact, words)}</span>
      <a className="from" href={`/articles/${slug}#:~:text=${encodePart(beginning(fact.exact))}`} lang={language}>
        <q>{fact.exact}</q>
      </a>
    </div>
  </li>
);

/** Browsers look for words within one block; the first of them lead to the place as well as all. */
const beginning = (exact: string): string => (exact.split("\n")[0] ?? "").split(/\s+/u).slice(0, MOST_WORDS).join(" ");
const MOST_WORDS = 12;

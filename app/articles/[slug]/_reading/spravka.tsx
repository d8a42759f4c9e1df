import type { ReactNode } from "react";
import type { StandsOnce } from "@/app/_components/static-markup/stands-once";
import type { ArticleView } from "@/lib/articles/article";
import type { FactStatus } from "@/lib/facts/fact";
import type { FactView } from "@/lib/facts/fact-view";
import type { Drawing } from "./drawing";
import { extractionState } from "./state";
import type { Words } from "./words";

interface Props {
  article: ArticleView;
  drawing: Drawing;
  words: Words;
  once: StandsOnce;
  children: ReactNode;
}

/** The box of facts beside the text. Its rows and the words light each other. */
export function Spravka({ article, drawing: { facts, rows, tentative }, words, once, children }: Props) {
  const { extraction } = article.revision;
  return (
    <section className="spr" id="spravka" aria-labelledby="spr-h">
      <header>
        <h2 id="spr-h">{words.spravka("title")}</h2>
        {facts.length > 0 && <p className="quiet">{counts(facts, words)}</p>}
      </header>
      {(extraction !== "done" || !rows) && extractionState(extraction, words)}
      {rows && once(rows, { id: "spravka-rows" })}
      {tentative && once(tentative, { id: "spravka-tentative" })}
      {children}
    </section>
  );
}

const COUNTED: readonly FactStatus[] = ["confirmed", "corrected", "disputed", "proposed"];

/** "17 фактов: проверено 9, оспорен 1, машинных 7" */
function counts(facts: readonly FactView[], { spravka }: Words): string {
  const counted = COUNTED.map((status) => ({ status, count: facts.filter((fact) => fact.status === status).length }));
  const said = counted.filter(({ count }) => count > 0).map(({ status, count }) => spravka(status, { count }));
  return `${spravka("total", { count: facts.length })}: ${said.join(", ")}`;
}

import type { ReactNode } from "react";
import { Standing } from "@/app/_components/static-markup/standing";
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
  children: ReactNode;
}

/** The box of facts beside the text. Its rows and the words light each other. */
export function Spravka({ article, drawing: { facts, rows, tentative }, words, children }: Props) {
  const { extraction } = article.revision;
  return (
    <section className="spr" id="spravka" aria-labelledby="spr-h">
      <header>
        <h2 id="spr-h">{words.spravka("title")}</h2>
        {facts.length > 0 && <p className="quiet">{counts(facts, words)}</p>}
      </header>
      {(extraction !== "done" || !rows) && extractionState(extraction, words)}
      {rows && <Standing drawn={rows} />}
      {tentative && <Standing drawn={tentative} />}
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

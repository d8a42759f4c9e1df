import type { Words } from "@/app/articles/[slug]/_reading/words";
import { summaryOf } from "@/app/facts/[id]/_fact/summary";
import type { FactOfArticle } from "@/lib/facts/fact-view";

const MOST = 12;

/** Facts in which it plays a part, posts aside: they have a table of their own. */
export function EntityFacts({ facts, words }: { facts: readonly FactOfArticle[]; words: Words }) {
  const shown = facts.filter(({ kind }) => kind !== "position").slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="facts-h">
      <h2 id="facts-h">{words.entity("page.facts")}</h2>
      <ul className="ent-facts">
        {shown.map((fact) => (
          <li key={fact.id}>
            <span className="quiet">{words.fact(`kind.${fact.kind}`)}</span>
            <a href={`/facts/${fact.id}`} lang={fact.article.language}>
              {summaryOf(fact, words)}
            </a>
            <span className={fact.status === "proposed" ? "st" : `st ${fact.status}`}>{words.status(fact.status)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

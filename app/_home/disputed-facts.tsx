import type { ReactNode } from "react";
import type { FactOfArticle } from "@/lib/facts/fact-view";
import { Status } from "../_components/status";
import { When } from "../_components/when";

/** Disputed facts by their words, each leading to its own page, where the reasons stand. */
export function DisputedFacts({ facts, empty }: { facts: FactOfArticle[]; empty: ReactNode }) {
  if (facts.length === 0) return empty;
  return (
    <ol className="dis">
      {facts.map((fact) => (
        <li key={fact.id}>
          <a className="plain" href={`/facts/${fact.id}`}>
            <q lang={fact.article.language}>{fact.exact}</q>
          </a>
          <p>
            <a className="plain" href={`/articles/${fact.article.slug}#r${fact.number}`} lang={fact.article.language}>
              {fact.article.headline}
            </a>
          </p>
          <div className="meta">
            <Status status={fact.status} />
            <When at={fact.updatedAt} hasTime={false} />
          </div>
        </li>
      ))}
    </ol>
  );
}

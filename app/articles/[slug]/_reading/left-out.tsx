import type { ReactNode } from "react";
import type { ArticleView } from "@/lib/articles/article";
import type { Words } from "./words";

/** The lines that came with the article and are not its text, told and kept to be read. */
export function leftOut({ revision: { text, blocks } }: ArticleView, { article: say, locale }: Words): ReactNode {
  const left = blocks.filter(({ omitted }) => omitted);
  if (left.length === 0) return null;
  return (
    <details className="left" lang={locale}>
      <summary>{say("left-out", { count: left.length })}</summary>
      <ul>
        {left.map(({ start, end, omitted }) => (
          <li key={start}>
            <q>{text.slice(start, end)}</q> <span className="quiet">{say(`left-${omitted}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

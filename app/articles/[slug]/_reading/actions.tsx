import type { ReactNode } from "react";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import type { ArticleView } from "@/lib/articles/article";
import type { Cited } from "./citation";
import { citations } from "./citations";
import { ExportLinks } from "./export-links";
import type { Words } from "./words";

/** What can be done with the article from here: by everybody, and by editors. */
export function actions(viewer: Viewer, { slug }: ArticleView, cited: Cited, words: Words): ReactNode {
  const { spravka } = words;
  const own: [string, string][] = [];
  if (may(viewer, "fact:decide", null)) own.push(["check", spravka("check")]);
  if (may(viewer, "article:revise", null)) own.push(["revise", spravka("revise")]);
  if (may(viewer, "article:publish", null)) own.push(["manage", spravka("manage")]);
  return (
    <section aria-label={spravka("actions")}>
      <div className="acts">
        {own.map(([path, label]) => (
          <a key={path} className="link" href={`/articles/${slug}/${path}`}>
            {label}
          </a>
        ))}
        <a className="link" href={`/api/v1/articles/${slug}`}>
          JSON
        </a>
        <ExportLinks slug={slug} />
        <a className="link" href={`/articles/${slug}/hypothesis`}>
          Hypothesis
        </a>
        <details>
          <summary className="link">{spravka("cite")}</summary>
          {citations(cited, words)}
        </details>
      </div>
    </section>
  );
}

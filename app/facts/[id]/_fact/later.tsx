import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { Viewer } from "@/lib/access/viewer";
import { listFactAnchors } from "@/lib/facts/anchor-queries";
import type { FactInFull } from "@/lib/facts/fact-view";

/** Of a fact of an older revision: what became of its words since, and where it lives on. */
export async function Later({ viewer, fact, words }: { viewer: Viewer; fact: FactInFull; words: Words }) {
  const last = (await listFactAnchors(viewer, fact.id)).at(-1);
  return (
    <div className="alert">
      <p>{words.fact("old-revision", { number: fact.revisionNumber, current: fact.revisionCount })}</p>
      {last && (
        <p>
          {words.fact(`later.${last.state}`, { number: last.revisionNumber })}{" "}
          {last.factId && <a href={`/facts/${last.factId}`}>{words.fact("later.there")}</a>}
        </p>
      )}
    </div>
  );
}

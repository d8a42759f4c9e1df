import { getTranslations } from "next-intl/server";
import { FigureValue, unitOf } from "@/app/_components/figure-value";
import type { Viewer } from "@/lib/access/viewer";
import type { FactInFull } from "@/lib/facts/fact-view";
import { listSimilarFigures } from "@/lib/facts/queries";

/** Where a fact stands, and what other articles say of the same subject. */
export async function Provenance({ viewer, fact }: { viewer: Viewer; fact: FactInFull }) {
  const say = await getTranslations("bench.provenance");
  return (
    <>
      <h2 className="sm">{say("title")}</h2>
      <dl>
        <div>
          <dt>{say("revision")}</dt>
          <dd>{say("revision-of", { number: fact.revisionNumber, total: fact.revisionCount })}</dd>
        </div>
        <div>
          <dt>{say("characters")}</dt>
          <dd>
            {fact.start}–{fact.end}
          </dd>
        </div>
        <div>
          <dt>{say("box")}</dt>
          <dd>{say(fact.inBox ? "in-box" : "in-text")}</dd>
        </div>
        <div>
          <dt>{say("address")}</dt>
          <dd>
            <a href={`/facts/${fact.id}`}>{say("fact-page")}</a>
          </dd>
        </div>
      </dl>
      {fact.kind === "quantity" && <Similar viewer={viewer} factId={fact.id} />}
    </>
  );
}

async function Similar({ viewer, factId }: { viewer: Viewer; factId: string }) {
  const say = await getTranslations("bench.provenance");
  const figures = (await listSimilarFigures(viewer, factId)).filter((fact) => fact.kind === "quantity");
  return (
    <>
      <h2 className="sm">{say("similar")}</h2>
      {figures.length === 0 ? (
        <p>{say("no-similar")}</p>
      ) : (
        <ul>
          {figures.map((fact) => (
            <li key={fact.id}>
              <a href={`/facts/${fact.id}`}>
                <FigureValue {...fact.arguments} /> {unitOf(fact.arguments)}
              </a>
              <br />
              <span className="quiet" lang={fact.article.language}>
                {fact.article.headline}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

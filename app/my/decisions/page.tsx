import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EmptyState } from "@/app/_components/empty-state";
import { When } from "@/app/_components/when";
import { toldAs } from "@/app/moderation/_desk/told-as";
import { notePath } from "@/lib/annotations/addresses";
import { listDecisionsAbout, listWaiting, type Statement, type Waiting } from "@/lib/moderation/told-queries";
import { About } from "../_parts/about";
import { MyPage } from "../_parts/my-page";
import { myViewer } from "../_parts/my-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("my"))("decisions.title"), robots: { index: false } };
}

/** What moderators decided of one's own words and why, and what still waits for them. */
export default async function DecisionsPage() {
  const viewer = await myViewer("/my/decisions");
  const [waiting, statements, say] = await Promise.all([
    listWaiting(viewer),
    listDecisionsAbout(viewer, { limit: 100 }),
    getTranslations("my.decisions"),
  ]);
  return (
    <MyPage viewer={viewer} part="decisions" title={say("title")} lead={say("lead")}>
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting" className="sechead">
            {say("waiting-title")}
          </h2>
          <ol className="listed">
            {waiting.map((each) => (
              <li key={each.annotationId}>
                <Held waiting={each} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {statements.length > 0 && (
        <section aria-labelledby="decided">
          <h2 id="decided" className="sechead">
            {say("decided-title")}
          </h2>
          <ol className="listed">
            {statements.map((statement) => (
              <li key={statement.id}>
                <Decided statement={statement} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {waiting.length + statements.length === 0 && <EmptyState title={say("none-title")}>{say("none")}</EmptyState>}
    </MyPage>
  );
}

async function Held({ waiting }: { waiting: Waiting }) {
  const [say, checks] = await Promise.all([getTranslations("my"), getTranslations("moderation.held")]);
  return (
    <article aria-labelledby={`waiting-${waiting.annotationId}`}>
      <h3 id={`waiting-${waiting.annotationId}`}>
        <About article={waiting.article} />
      </h3>
      <q className="q">{waiting.excerpt}</q>
      <ul className="grounds">
        {waiting.heldFor.map((name) => (
          <li key={name}>{checks(checks.has(name) ? name : "other")}</li>
        ))}
      </ul>
      <Foot id={waiting.annotationId} at={waiting.createdAt} open={say("open")} />
    </article>
  );
}

async function Decided({ statement }: { statement: Statement }) {
  const [say, told, grounds, side, object] = await Promise.all([
    getTranslations("my"),
    getTranslations("moderation.told"),
    getTranslations("moderation.reason"),
    getTranslations("moderation.side"),
    getTranslations("moderation.object"),
  ]);
  const { annotationId, action, reason, text, createdAt, isLatest, isReported, excerpt, objection } = statement;
  const isUpheld = toldAs(statement) === "uphold";
  return (
    <article aria-labelledby={`decided-${statement.id}`}>
      <h3 id={`decided-${statement.id}`}>
        <b>{isUpheld ? told("uphold") : say(`decision.${action}`)}</b> <About article={statement.article} />
      </h3>
      {excerpt && <q className="q">{excerpt}</q>}
      <dl className="statement">
        {reason && (
          <div>
            <dt>{say("decisions.reason")}</dt>
            <dd>{grounds(reason)}</dd>
          </div>
        )}
        {text && (
          <div>
            <dt>{say("decisions.words")}</dt>
            <dd>{text}</dd>
          </div>
        )}
        {statement.objection && (
          <div>
            <dt>{say("decisions.objected")}</dt>
            <dd>{statement.objection}</dd>
          </div>
        )}
        <div>
          <dt>{say("decisions.found")}</dt>
          <dd>{say(isReported ? "decisions.by-report" : "decisions.by-moderator")}</dd>
        </div>
      </dl>
      {!isLatest && <p className="quiet">{say("decisions.replaced")}</p>}
      {objection && <p className="quiet">{side("objection", { words: objection })}</p>}
      {statement.canObject && (
        <p>
          <a href={`${notePath(annotationId)}/object`}>{object("link")}</a>
        </p>
      )}
      <Foot id={annotationId} at={createdAt} open={say("open")}>
        {statement.canObject && (
          <a className="link" href={`${notePath(annotationId)}/object`}>
            {say("decisions.object")}
          </a>
        )}
      </Foot>
    </article>
  );
}

function Foot({ id, at, open, children }: { id: string; at: Date; open: string; children?: ReactNode }) {
  return (
    <div className="acts">
      <span className="quiet">
        <When at={at} />
      </span>
      <a className="link" href={notePath(id)}>
        {open}
      </a>
      {children}
    </div>
  );
}

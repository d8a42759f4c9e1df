import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { When } from "@/app/_components/when";
import { articlePath, factPath, notePath } from "@/lib/annotations/addresses";
import type { DecisionRow } from "@/lib/moderation/decision-queries";
import { plainStart } from "../_desk/plain-start";
import { toldAs } from "../_desk/told-as";
import { restoreHere } from "../actions";

/** One decision: what it was about, what became of it, why, by whom, and the ways on. */
export async function LoggedDecision({ decision }: { decision: DecisionRow }) {
  const [say, told, reason, status] = await Promise.all([
    getTranslations("moderation.log"),
    getTranslations("moderation.told"),
    getTranslations("moderation.reason"),
    getTranslations("moderation.status"),
  ]);
  const { from, to, text, undoneAt, author, article, annotationId, factId, caseId } = decision;
  const about = annotationId ? notePath(annotationId) : factPath(factId ?? "");
  const words = plainStart(decision.excerpt, 120) || about;
  return (
    <li>
      <p>
        <b>{undoneAt ? <del>{told(toldAs(decision))}</del> : told(toldAs(decision))}</b>
        {undoneAt && ` (${say("undone")})`}
        {decision.reason && `, ${reason(decision.reason)}`}
        {from && to && from !== to && (
          <span className="quiet"> {say("from-to", { from: status(from), to: status(to) })}</span>
        )}
      </p>
      <p className="words" lang={article?.language}>
        {author && <span>{author}: </span>}
        {decision.isClosed ? words : <a href={about}>{words}</a>}
      </p>
      {text && <p className="said">{text}</p>}
      <p className="meta">
        <span>
          {decision.by ?? say("archive")}, <When at={decision.createdAt} />
        </span>
        {article && (
          <a href={articlePath(article.slug)} lang={article.language}>
            {article.headline}
          </a>
        )}
        {isRestorable(decision) && annotationId && <Restore annotation={annotationId} label={say("restore")} />}
        {caseId && <a href={`/moderation?case=${encodeURIComponent(caseId)}`}>{say("case")}</a>}
      </p>
    </li>
  );
}

/** It took words away, and they are still away by it. */
const isRestorable = ({ to, status, undoneAt }: DecisionRow): boolean =>
  undoneAt === null && to === status && (status === "hidden" || status === "removed");

function Restore({ annotation, label }: { annotation: string; label: string }) {
  return (
    <ActionForm action={restoreHere}>
      <input type="hidden" name="annotation" value={annotation} />
      <input type="hidden" name="filter" value="all" />
      <Submit className="link">{label}</Submit>
    </ActionForm>
  );
}

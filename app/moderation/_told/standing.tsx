import { getTranslations } from "next-intl/server";
import type { Viewer } from "@/lib/access/viewer";
import { notePath } from "@/lib/annotations/addresses";
import { findStanding } from "@/lib/moderation/told-queries";
import { HeldWhy } from "../_desk/held-why";

/** Why words wait, or were taken away: to their author in plain words, to moderators with the way to the case. */
export async function Standing({ viewer, annotationId }: { viewer: Viewer; annotationId: string }) {
  const standing = await findStanding(viewer, annotationId);
  if (!standing) return null;
  const [say, name, object] = await Promise.all([
    getTranslations("moderation.standing"),
    getTranslations("moderation.reason"),
    getTranslations("moderation.object"),
  ]);
  const { heldFor, reason, text, caseId, isOwn, canObject } = standing;
  return (
    <>
      {heldFor.length > 0 && <HeldWhy heldFor={heldFor} />}
      {reason && <p>{say("reason", { reason: name(reason) })}</p>}
      {text && <p>{say("words", { words: text })}</p>}
      {canObject && (
        <p>
          <a href={`${notePath(annotationId)}/object`}>{object("link")}</a>
        </p>
      )}
      {isOwn && (
        <p>
          <a href="/my/decisions">{say("mine")}</a>
        </p>
      )}
      {caseId && (
        <p>
          <a href={`/moderation?case=${encodeURIComponent(caseId)}`}>{say("case")}</a>
        </p>
      )}
    </>
  );
}

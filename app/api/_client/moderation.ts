import type { Viewer } from "@/lib/access/viewer";
import type { AnnotationStatus, AnnotationView } from "@/lib/annotations/annotation";
import type { ModerationStatus } from "@/lib/annotations/hypothesis/hypothesis";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { moderate } from "@/lib/moderation/commands";
import type { Judgement } from "@/lib/moderation/moderation";
import { AppError, notFound } from "@/lib/platform/app-error";
import { environment } from "@/lib/platform/environment";
import { saidIn } from "./words";

/**
 * Does what the client's list of states asks for. The client names no reasons; what a moderator wants to say to the
 * author is said on our own page of the queue.
 * @param updated the moment of the version that the moderator saw
 * @throws {AppError} forbidden, not-found; conflict `annotation-changed`; invalid `not-possible-now`
 */
export async function setModerationStatus(
  viewer: Viewer,
  id: string,
  status: ModerationStatus,
  updated?: string,
): Promise<void> {
  const view = await findAnnotation(viewer, id);
  if (!view) throw notFound();
  if (updated !== undefined && !isSameMoment(view, updated)) throw new AppError("conflict", "annotation-changed");
  const judgement = judgementFor(status, view.status);
  if (judgement) await moderate(viewer, { annotation: view.id, seen: view.version, ...judgement });
}

const isSameMoment = ({ updated }: AnnotationView, seen: string): boolean => seen.replace(/\+00:00$/u, "Z") === updated;

/** Null: it is so already. */
function judgementFor(wanted: ModerationStatus, is: AnnotationStatus): Judgement | null {
  const isTakenAway = is === "hidden" || is === "removed";
  if (wanted === "APPROVED") return { action: isTakenAway ? "restore" : "approve" };
  if (wanted === "DENIED")
    return isTakenAway
      ? null
      : { action: "hide", reason: "other", text: saidIn(environment().DEFAULT_LOCALE)("denied") };
  if (wanted === "SPAM") return is === "removed" ? null : { action: "remove", reason: "spam" };
  if (is === "held") return null;
  throw new AppError("invalid", "not-possible-now"); // what readers have seen does not wait for a check again
}

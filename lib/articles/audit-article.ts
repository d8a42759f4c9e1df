import { type Viewer, viewerId } from "@/lib/access/viewer";
import { appendAudit } from "@/lib/platform/audit";
import type { Db } from "@/lib/platform/db";

type Detail = Record<string, string | number | boolean | null>;

/** Writes in the log what a viewer did to an article. */
export const auditArticle = (
  tx: Db,
  viewer: Viewer,
  action: string,
  articleId: string,
  detail: Detail,
): Promise<void> => appendAudit(tx, { actorId: viewerId(viewer), action, subject: `article:${articleId}`, detail });

import { type Viewer, viewerId } from "@/lib/access/viewer";
import { appendAudit } from "@/lib/platform/audit";
import type { Db } from "@/lib/platform/db";

/** What was done about a tag, or with it. */
export const auditTag = (tx: Db, viewer: Viewer, action: string, subject: string, tag: string): Promise<void> =>
  appendAudit(tx, { actorId: viewerId(viewer), action, subject, detail: { tag } });

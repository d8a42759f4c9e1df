import { notFound, redirect } from "next/navigation";
import { getViewer } from "@/app/_request/viewer";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { moderatesAnything } from "@/lib/moderation/queries";

/** Whether somebody decides any cases: the newsroom, and moderators of a group. */
export async function isModerator(viewer: Viewer): Promise<boolean> {
  if (viewer.kind !== "user" || viewer.suspended) return false;
  return may(viewer, "moderation:queue", null) || moderatesAnything(viewer);
}

/** Who moderates; guests sign in first, for all others there is no such page. */
export async function moderatorAt(path: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (viewer.kind === "guest") redirect(`/signin?next=${encodeURIComponent(path)}`);
  return (await isModerator(viewer)) ? viewer : notFound();
}

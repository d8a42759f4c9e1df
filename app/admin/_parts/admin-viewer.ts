import { notFound } from "next/navigation";
import { getViewer } from "@/app/_request/viewer";
import { type Action, may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";

type AdminAction = Extract<Action, "user:list" | "settings:change" | "audit:read">;

/** Who asks, if they may; for all others there is no such page. */
export async function adminViewer(action: AdminAction): Promise<Viewer> {
  const viewer = await getViewer();
  return may(viewer, action, null) ? viewer : notFound();
}

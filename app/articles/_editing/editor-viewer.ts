import { notFound, redirect } from "next/navigation";
import { getViewer } from "@/app/_request/viewer";
import { type Action, may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";

type EditorAction = Extract<Action, "article:file" | "article:revise" | "article:publish">;

/** Who asks, if they may. A guest is sent to sign in and comes back; for others there is no such page. */
export async function editorViewer(action: EditorAction, path: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (may(viewer, action, null)) return viewer;
  if (viewer.kind === "guest") redirect(`/signin?next=${encodeURIComponent(path)}`);
  return notFound();
}

import type { Viewer } from "@/lib/access/viewer";
import { articlePath, factPath, notePath } from "./addresses";
import { findAnnotation } from "./queries/annotations";

/**
 * The address at which an annotation is seen among those around it: its thread in the discussion of an article or a fact,
 * a reply to a note on the page of that note. Null when it is not there for the viewer, or about neither.
 */
export async function placeInDiscussion(viewer: Viewer, id: string): Promise<string | null> {
  const view = await findAnnotation(viewer, id);
  if (!view) return null;
  const root = view.rootId ? await findAnnotation(viewer, view.rootId) : view;
  const { article, factId } = view.target;
  if (root?.quote) return view.rootId ? `${notePath(view.rootId)}#comment-${id}` : notePath(id);
  const path = factId ? factPath(factId) : article && articlePath(article.slug);
  if (!path) return null;
  return `${path}?thread=${encodeURIComponent(view.rootId ?? view.id)}#comment-${id}`;
}

import type { Viewer } from "@/lib/access/viewer";
import { countNotes } from "@/lib/annotations/note-queries";
import type { ArticleView } from "@/lib/articles/article";

interface Props {
  viewer: Viewer;
  article: ArticleView;
}

/** The notes of an article beside its words. Without any it takes no room. */
export async function Margin({ viewer, article }: Props) {
  const count = await countNotes(viewer, article.id);
  if (count === 0) return null;
  return <section className="margin" id="margin" data-notes={count} />;
}

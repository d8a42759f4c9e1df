import type { Viewer } from "@/lib/access/viewer";
import { NewAnnotation } from "@/lib/annotations/annotation";
import { createAnnotation, type Made } from "@/lib/annotations/commands/create-annotation";

let count = 0;

interface Said {
  article?: string;
  /** Words of the article that it stands on. */
  words?: string;
  parent?: string;
  fact?: string;
  body?: string;
  tags?: string[];
  visibility?: "public" | "private" | "group" | "newsroom";
  group?: string;
  style?: "amber" | "green";
  editorial?: boolean;
}

/** Somebody annotates: a comment on an article; with `words` a note on them; with `parent` a reply. */
export function anAnnotation(viewer: Viewer, { article, words, parent, fact, ...rest }: Said): Promise<Made> {
  const target = parent ? { parent } : fact ? { fact } : { article };
  const selection = words === undefined ? null : { exact: words };
  return createAnnotation(viewer, NewAnnotation.parse({ target, selection, body: `Заметка ${++count}.`, ...rest }));
}

import { type AnnotationView, isComment } from "@/lib/annotations/annotation";

type Kind = "note" | "highlight" | "tagging" | "comment" | "reply" | "editorial";

/** What readers call it. */
export function kindOf(view: AnnotationView): Kind {
  if (view.parentId !== null) return "reply";
  if (view.editorial) return "editorial";
  if (isComment(view)) return "comment";
  if (view.body !== "") return "note";
  return view.tags.length > 0 ? "tagging" : "highlight";
}

/** "IT-парк и другие…": at most so many characters, cut between words. */
export function shortened(words: string, most: number): string {
  const one = words.replace(/\s+/gu, " ").trim();
  if (one.length <= most) return one;
  const cut = one.slice(0, most).replace(/[\uD800-\uDBFF]$/u, "");
  return `${cut.replace(/\s+\S*$/u, "")}…`;
}

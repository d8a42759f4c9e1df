import { slugOf } from "@/lib/text/slug";
import type { Span } from "@/lib/text/span";
import type { AnnotationView } from "../annotation";

/** Words of a text with what is said of them, for formats that know labels on spans and nothing else. UTF-16 offsets. */
export interface Labelled extends Span {
  id: string;
  /** Letters of ASCII, digits, "-" and "_". */
  label: string;
  /** In full, for people. */
  note: string;
}

/** An annotation as a label where its words stand in the current text; null for what stands on none. */
export function labelOf({ id, anchor, tags, motivations, body, creator }: AnnotationView): Labelled | null {
  if (!anchor || anchor.start === null || anchor.end === null) return null;
  const [name = motivations[0] ?? "note"] = tags;
  const said = [tags.join(", "), body, creator?.name].filter(Boolean).join(" · ");
  return { id, start: anchor.start, end: anchor.end, label: asLabel(name), note: said };
}

/** "Ош и область" ⇒ "Osh_i_oblast" */
export const asLabel = (name: string): string => {
  const latin = slugOf(name, 40, "note").replaceAll("-", "_");
  return latin.charAt(0).toUpperCase() + latin.slice(1);
};

import type { AnnotationView } from "@/lib/annotations/annotation";

/** It has words for this viewer; what has none is a tombstone. */
export const isReadable = ({ status, body, tags, creator }: AnnotationView): boolean =>
  status !== "deleted" && (creator !== null || body !== "" || tags.length > 0);

import { notFound } from "next/navigation";
import { cache } from "react";
import { getViewer } from "@/app/_request/viewer";
import type { Viewer } from "@/lib/access/viewer";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { findAnnotation, findGone, type Gone } from "@/lib/annotations/queries/annotations";

type Found = { viewer: Viewer } & ({ view: AnnotationView; gone: null } | { view: null; gone: Gone });

/** The annotation of a page, or what became of it; asked for once though the page and its head both want it. */
export const readAnnotation = cache(async (id: string): Promise<Found> => {
  const viewer = await getViewer();
  const view = await findAnnotation(viewer, id);
  if (view) return { viewer, view, gone: null };
  return { viewer, view: null, gone: (await findGone(viewer, id)) ?? notFound() };
});

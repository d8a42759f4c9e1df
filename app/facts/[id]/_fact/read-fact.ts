import { notFound } from "next/navigation";
import { cache } from "react";
import { getViewer } from "@/app/_request/viewer";
import { findFact } from "@/lib/facts/queries";

/** The fact of a page, asked for once though the page and its head both want it; 404 when it is not there. */
export const readFact = cache(async (id: string) => {
  const viewer = await getViewer();
  const fact = await findFact(viewer, id);
  return { viewer, fact: fact ?? notFound() };
});

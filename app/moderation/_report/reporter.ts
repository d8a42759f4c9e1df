import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { readQuery, type SearchParams } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";

/** Who reports: guests sign in first and come back, the suspended have no such page. */
export async function reporterAt(path: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (viewer.kind === "guest") redirect(`/signin?next=${encodeURIComponent(path)}`);
  if (!may(viewer, "annotation:report", null)) notFound();
  return viewer;
}

const Query = z.object({ sent: z.enum(["first", "joined", "again"]).optional().catch(undefined) });

/** Whether the report has just been sent, and what it was. */
export const readSent = async (searchParams: SearchParams) => (await readQuery(Query, searchParams)).sent;

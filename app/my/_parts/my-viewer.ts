import { redirect } from "next/navigation";
import { getViewer } from "@/app/_request/viewer";
import type { SignedIn } from "@/lib/access/viewer";

/** Who asks for a page of their own; guests are sent to sign in and come back. */
export async function myViewer(path: string): Promise<SignedIn> {
  const viewer = await getViewer();
  if (viewer.kind !== "user") redirect(`/signin?next=${path}`);
  return viewer;
}

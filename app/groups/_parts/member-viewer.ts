import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { getViewer } from "@/app/_request/viewer";
import type { SignedIn } from "@/lib/access/viewer";
import type { GroupView } from "@/lib/groups/group";
import { findGroup } from "@/lib/groups/queries";

/** The group at an address and who asks; guests are asked to sign in first, whoever is not in it finds nothing. */
export const groupHere = cache(async (slug: string): Promise<{ viewer: SignedIn; group: GroupView }> => {
  const viewer = await getViewer();
  if (viewer.kind !== "user") redirect(`/signin?next=${encodeURIComponent(`/groups/${slug}`)}`);
  return { viewer, group: (await findGroup(viewer, slug)) ?? notFound() };
});

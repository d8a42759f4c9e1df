import { type Viewer, viewerId } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { ClientPreferences } from "../client-preferences";

/** What the viewer has settled in the annotation client; nothing for guests. */
export async function findClientPreferences(viewer: Viewer): Promise<ClientPreferences> {
  const id = viewerId(viewer);
  if (id === null) return {};
  const row = await db.user.findUnique({ where: { id }, select: { clientPreferences: true } });
  const read = ClientPreferences.safeParse(row?.clientPreferences ?? {});
  return read.success ? read.data : {};
}

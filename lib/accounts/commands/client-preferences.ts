import type { z } from "zod";
import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import type { ClientPreferencesChange } from "../client-preferences";
import { findClientPreferences } from "../queries/client-preferences";

/** Settles some of one's preferences of the annotation client; the others stay. @throws {AppError} unauthenticated */
export async function setClientPreferences(
  viewer: Viewer,
  { preferences }: z.output<typeof ClientPreferencesChange>,
): Promise<void> {
  authorize(viewer, "client:settle", null);
  const clientPreferences = { ...(await findClientPreferences(viewer)), ...preferences };
  await db.user.update({
    where: { id: viewerId(viewer) ?? "" },
    data: { clientPreferences },
    select: { id: true },
  });
}

import { authorize } from "@/lib/access/policy";
import type { SignedIn, Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";

/**
 * The person who asks, where they act on their own account.
 * @throws {AppError} unauthenticated `sign-in-first`
 */
export function self(viewer: Viewer): SignedIn {
  if (viewer.kind !== "user") throw new AppError("unauthenticated", "sign-in-first");
  authorize(viewer, "account:own", { userId: viewer.id });
  return viewer;
}

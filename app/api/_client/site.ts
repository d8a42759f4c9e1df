import { hereOrigin } from "@/app/_request/origin";
import type { Site } from "@/lib/annotations/hypothesis/hypothesis";
import { environment } from "@/lib/platform/environment";

/** The archive as this request reaches it. Accounts are of one authority, however it is reached. */
export const siteOf = (headers: Headers): Site => ({
  origin: hereOrigin(headers),
  authority: new URL(environment().NEXTAUTH_URL).hostname,
});

import type { Viewer } from "@/lib/access/viewer";
import { grantFor } from "@/lib/accounts/commands/client-tokens";
import type { Site } from "@/lib/annotations/hypothesis/hypothesis";

/** Where the client finds itself. The slash at the end of the first counts. */
const addresses = (origin: string) => ({
  assetRoot: `${origin}/client/`,
  sidebarAppUrl: `${origin}/app.html`,
  notebookAppUrl: `${origin}/notebook`,
  profileAppUrl: `${origin}/user-profile`,
});

/**
 * The settings of the client in a page of ours, as JSON that can end no element. Whoever is signed in here is signed in
 * there by a grant of some minutes; a guest gets none, and the client's own way to sign in.
 * → https://h.readthedocs.io/projects/client/en/latest/publishers/config.html
 */
export function clientConfig({ origin, authority }: Site, viewer: Viewer): string {
  const grantToken = grantFor(viewer);
  const service = { apiUrl: `${origin}/api/`, authority, grantToken, allowFlagging: true, enableShareLinks: true };
  const config = { ...addresses(origin), openSidebar: false, ...(grantToken !== null && { services: [service] }) };
  return JSON.stringify(config).replaceAll("<", "\\u003c");
}

/** What people put into a page of their own, so that it is annotated here. */
export const snippet = (origin: string): string =>
  [
    `<script type="application/json" class="js-hypothesis-config">`,
    JSON.stringify({ ...addresses(origin), openSidebar: false }, null, 2),
    "</script>",
    `<script async src="${origin}/client/build/boot.js"></script>`,
  ].join("\n");

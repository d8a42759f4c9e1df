import { clientRoutes } from "../_client/addresses";
import { clientDoor } from "../_client/door";

/** What stands at `/api/`, for annotation clients; `/api` is the page for people. → app/_server/client-root */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor(
  { GET: async ({ site }) => ({ links: clientRoutes(site.origin) }) },
  { "Cache-Control": "public, max-age=300" },
);

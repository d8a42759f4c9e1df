import { clientLinks } from "../_client/addresses";
import { clientDoor } from "../_client/door";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor(
  { GET: async ({ site }) => clientLinks(site.origin) },
  { "Cache-Control": "public, max-age=300" },
);

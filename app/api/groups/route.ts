import { clientDoor } from "../_client/door";
import { worldGroup } from "../_client/groups";

/** The groups of a page for whoever reads it: there is one, of everybody. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  GET: async (asked) => [worldGroup(asked)],
});

import { clientDoor } from "../../_client/door";
import { myGroups } from "../../_client/groups";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  GET: (asked) => myGroups(asked.viewer, asked),
});

import { searchForClient } from "@/lib/annotations/hypothesis/queries";
import { ClientSearch, searchParameters } from "@/lib/annotations/hypothesis/search";
import { checked, clientDoor } from "../_client/door";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  GET: ({ viewer, query, site }) => searchForClient(viewer, checked(ClientSearch, searchParameters(query)), site),
});

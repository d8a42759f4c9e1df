import { clientDoor } from "../../_client/door";

/** The client tells how it is used. We take it and keep nothing. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({ POST: async () => undefined });

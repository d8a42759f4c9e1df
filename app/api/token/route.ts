import { tokenDoor } from "../_client/token-door";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = tokenDoor();

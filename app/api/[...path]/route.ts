import { nothingHere } from "@/app/_request/api-route";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = nothingHere();

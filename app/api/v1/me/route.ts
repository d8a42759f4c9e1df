import { apiRoute } from "@/app/_request/api-route";
import { AppError } from "@/lib/platform/app-error";
import { getMeOperation } from "../../_operations/people";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(getMeOperation, async (viewer) => {
  if (viewer.kind !== "user") throw new AppError("unauthenticated", "sign-in-first");
  const { id, name, role, suspended, scopes } = viewer;
  return { id, name, role, suspended, scopes: scopes ? [...scopes] : null };
});

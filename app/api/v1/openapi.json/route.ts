import { z } from "zod";
import { apiRoute } from "@/app/_request/api-route";
import { openApiDocument } from "../../_openapi/document";

// The document does not list itself.
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  {
    path: "/api/v1/openapi.json",
    operationId: "getOpenApi",
    summary: "The OpenAPI document",
    params: z.strictObject({}),
    query: z.strictObject({}),
    answer: z.record(z.string(), z.unknown()),
    example: {},
    refusals: [],
  },
  async () => openApiDocument(),
);

import { z } from "zod";
import { operation } from "@/app/_request/operation";
import { ENTITY_KINDS } from "@/lib/extraction/mention";
import { EntityJson, EntityLine } from "../_json/entity";
import { Next, PAGING } from "../_json/paging";
import { ENTITY, ENTITY_LINE } from "./examples";
import { Identified } from "./identified";

export const listEntitiesOperation = operation({
  path: "/api/v1/entities",
  operationId: "listEntities",
  summary: "People, organisations, places and facilities, by name",
  params: z.strictObject({}),
  query: z.strictObject({
    ...PAGING,
    kind: z.enum(ENTITY_KINDS, "wrong-value").optional(),
    letters: z
      .string()
      .trim()
      .min(1, "wrong-value")
      .max(100, "wrong-value")
      .regex(/^\P{Cc}*$/u, "wrong-value")
      .optional()
      .describe("The first letters of the name"),
  }),
  answer: z.object({ items: z.array(EntityLine), next: Next }),
  example: { items: [ENTITY_LINE], next: null },
  refusals: [],
});

export const getEntityOperation = operation({
  path: "/api/v1/entities/{id}",
  operationId: "getEntity",
  summary: "One entity with the places where it is named",
  description: "An entity that was merged into another is answered as that other one: compare `id`.",
  params: Identified,
  query: z.strictObject(PAGING),
  answer: EntityJson,
  example: ENTITY,
  refusals: ["not-found"],
});

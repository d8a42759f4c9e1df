import { z } from "zod";
import { operation } from "@/app/_request/operation";
import { FACT_KINDS } from "@/lib/extraction/fact";
import { FACT_STATUSES } from "@/lib/facts/fact";
import { searchedWords } from "@/lib/text/searched-words";
import { CERTAINTY } from "../_json/certainty";
import { FactHistory, FactJson } from "../_json/fact";
import { Next, PAGING } from "../_json/paging";
import { FACT, FACT_HISTORY } from "./examples";
import { ID, Identified } from "./identified";

export const listFactsOperation = operation({
  path: "/api/v1/facts",
  operationId: "listFacts",
  summary: "Facts of current revisions",
  description:
    "In an order that does not change, so that whoever follows `next` to the end meets every fact once. Without `status` all but the rejected.",
  params: z.strictObject({}),
  query: z.strictObject({
    ...PAGING,
    status: z.enum(FACT_STATUSES, "wrong-value").optional(),
    certainty: CERTAINTY,
    kind: z.enum(FACT_KINDS, "wrong-value").optional(),
    words: z
      .string()
      .max(200, "wrong-value")
      .refine((words) => searchedWords(words) !== "", "wrong-value")
      .optional()
      .describe('Words that the fact stands on or, a figure, says, in any of their forms; "together", -without'),
    article: z
      .string()
      .regex(/^[\p{L}\p{N}_-]{1,200}$/u, "wrong-value")
      .optional()
      .describe("The slug of an article"),
    entity: z.string().regex(ID, "wrong-value").optional().describe("The id of an entity that plays a part"),
  }),
  answer: z.object({ items: z.array(FactJson), next: Next }),
  example: { items: [FACT], next: null },
  refusals: [],
});

export const getFactOperation = operation({
  path: "/api/v1/facts/{id}",
  operationId: "getFact",
  summary: "One fact with its sentence and its history",
  description: "Facts of older revisions and rejected facts keep their addresses.",
  params: Identified,
  query: z.strictObject({}),
  answer: FactHistory,
  example: FACT_HISTORY,
  refusals: ["not-found"],
});

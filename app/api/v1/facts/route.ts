import { apiRoute } from "@/app/_request/api-route";
import { listAllFacts, listCodePointOffsets } from "@/lib/facts/listing-queries";
import { factJson } from "../../_json/fact";
import { nextPage } from "../../_json/paging";
import { listFactsOperation } from "../../_operations/facts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  listFactsOperation,
  async (viewer, { query, here }) => {
    const { items, next } = await listAllFacts(viewer, query);
    const offsetsOf = await listCodePointOffsets(items.map(({ revisionId }) => revisionId));
    return {
      items: items.map((fact) => factJson(fact, { ...fact, offsets: offsetsOf(fact.revisionId) })),
      next: nextPage(here, next),
    };
  },
);

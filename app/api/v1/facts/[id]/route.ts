import { apiRoute } from "@/app/_request/api-route";
import { listCodePointOffsets } from "@/lib/facts/listing-queries";
import { findFact } from "@/lib/facts/queries";
import { notFound } from "@/lib/platform/app-error";
import { factHistory } from "../../../_json/fact";
import { getFactOperation } from "../../../_operations/facts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  getFactOperation,
  async (viewer, { params: { id } }) => {
    const fact = await findFact(viewer, id);
    if (!fact) throw notFound();
    const offsetsOf = await listCodePointOffsets([fact.revisionId]);
    return factHistory(fact, offsetsOf(fact.revisionId));
  },
);

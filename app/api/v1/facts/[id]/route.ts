import { apiRoute } from "@/app/_request/api-route";
import { listFactAnchors } from "@/lib/facts/anchor-queries";
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
    const [offsetsOf, later] = await Promise.all([
      listCodePointOffsets([fact.revisionId]),
      listFactAnchors(viewer, fact.id),
    ]);
    return factHistory(fact, later, offsetsOf(fact.revisionId));
  },
);

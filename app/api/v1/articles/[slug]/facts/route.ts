import { apiRoute } from "@/app/_request/api-route";
import { isOfCertainty } from "@/lib/facts/fact";
import { listFacts } from "@/lib/facts/queries";
import { codePointOffsets } from "@/lib/text/code-points";
import { factJson } from "../../../../_json/fact";
import { listArticleFactsOperation } from "../../../../_operations/articles";
import { getRevisionOf } from "../revision-of";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  listArticleFactsOperation,
  async (viewer, { params: { slug }, query }) => {
    const article = await getRevisionOf(viewer, slug, query.revision);
    const facts = await listFacts(viewer, article.revision.id);
    const standing = {
      article,
      revisionNumber: article.revision.number,
      offsets: codePointOffsets(article.revision.text),
    };
    const isWanted = query.status ? [query.status] : ["proposed", "confirmed", "disputed", "corrected"];
    return {
      items: facts
        .filter((fact) => isWanted.includes(fact.status) && isOfCertainty(fact, query.certainty ?? "sure"))
        .map((fact) => factJson(fact, standing)),
    };
  },
);

import { articlePath, entityPath, factAnnotationPath, factPath, revisionPath } from "@/lib/annotations/addresses";
import type { FactView } from "@/lib/facts/fact-view";
import { ANNO_CONTEXT, wordsSelectors } from "@/lib/syndication/web-annotation";
import type { CodePointOffsets } from "@/lib/text/code-points";
import { archiveOrigin } from "./origin";

/** Where a fact stands. */
export interface FactPlace {
  slug: string;
  language: string;
  revisionNumber: number;
  revisionAt: Date;
  /** Of the text of its revision. */
  offsets: Pick<CodePointOffsets, "toCodePoints">;
}

/**
 * A fact as an annotation that software made: what it states on the words that say so, and how sure the rule is. Who has
 * checked it stands in its status; a person's dispute or correction is an annotation of its own.
 */
export function factDocument(fact: FactView, place: FactPlace, created: string) {
  const at = (path: string): string => `${archiveOrigin()}${path}`;
  const { slug, language, revisionNumber, revisionAt, offsets } = place;
  const { id, kind, start, end, extractor, confidence, status, rule, updatedAt } = fact;
  const revision = at(revisionPath(slug, revisionNumber));
  return {
    "@context": [ANNO_CONTEXT, factTerms(at("/about"))],
    ...{ id: at(factAnnotationPath(id)), type: "Annotation", motivation: ["identifying", "classifying"], created },
    ...(updatedAt.getTime() > Date.parse(created) && { modified: updatedAt.toISOString() }),
    generator: { id: at(`/about#extractor-${extractor}`), type: "Software", name: `Spravka ${extractor}` },
    body: [
      { type: "TextualBody", purpose: "describing", format: "text/plain", language, value: stated(fact) },
      { type: "TextualBody", purpose: "classifying", format: "text/plain", value: kind },
      ...fact.entities.map(({ entityId }) => ({
        ...{ type: "SpecificResource", purpose: "identifying", source: at(entityPath(entityId)) },
      })),
      { id: at(`/api/v1/facts/${id}`), type: "Dataset", format: "application/json" },
    ],
    ...{ confidence, factStatus: status, rule },
    target: {
      ...{ type: "SpecificResource", id: at(`${articlePath(slug)}#fact-${id}`), source: at(articlePath(slug)) },
      scope: revision,
      state: [{ type: "TimeState", sourceDate: revisionAt.toISOString(), cached: revision }],
      selector: wordsSelectors(fact, { start: offsets.toCodePoints(start), end: offsets.toCodePoints(end) }),
    },
    canonical: at(factPath(id)),
  };
}

const factTerms = (about: string) => ({
  confidence: `${about}#confidence`,
  factStatus: `${about}#fact-status`,
  rule: `${about}#rule`,
});

/** "Айбек Осмонов, министр": the arguments in their order, without what is not known. */
function stated({ arguments: args, exact }: FactView): string {
  const words = Object.values(args)
    .flat()
    .filter((value) => typeof value === "string" || typeof value === "number");
  return words.length > 0 ? words.join(", ") : exact;
}

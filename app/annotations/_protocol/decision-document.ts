import { decisionPath, factAnnotationPath } from "@/lib/annotations/addresses";
import type { FactDecision } from "@/lib/facts/decision-queries";
import { ANNO_CONTEXT } from "@/lib/syndication/web-annotation";
import { archiveOrigin } from "./origin";

const MOTIVATED: Partial<Record<FactDecision["to"], string[]>> = {
  disputed: ["assessing", "questioning"],
  corrected: ["assessing", "editing"],
};

/** A person's decision about a fact as an annotation of that fact. */
export function decisionDocument({ id, factId, to, note, after, by, at: created }: FactDecision) {
  const at = (path: string): string => `${archiveOrigin()}${path}`;
  return {
    ...{ "@context": ANNO_CONTEXT, id: at(decisionPath(id)), type: "Annotation" },
    ...{ motivation: MOTIVATED[to] ?? "assessing", created },
    creator: { id: at(`/people/${by.id}`), type: "Person", name: by.name },
    generator: { id: at("/about"), type: "Software", name: "Spravka" },
    body: [
      { type: "TextualBody", purpose: "classifying", format: "text/plain", value: to },
      ...(note === null ? [] : [{ type: "TextualBody", purpose: "commenting", format: "text/plain", value: note }]),
      ...(to === "corrected" && after !== null
        ? [{ type: "TextualBody", purpose: "editing", format: "application/json", value: JSON.stringify(after) }]
        : []),
    ],
    target: at(factAnnotationPath(factId)),
  };
}

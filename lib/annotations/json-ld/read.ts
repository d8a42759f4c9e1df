import { AppError } from "@/lib/platform/app-error";
import { ANNO_CONTEXT } from "@/lib/syndication/web-annotation";
import { HIGHLIGHT_STYLES, type HighlightStyle, MOTIVATIONS, type Motivation } from "../annotation";
import { nameOf, readBodies, type Said } from "./bodies";
import type { Document } from "./bounds";
import { asList, isDocument, isIri, text } from "./parts";
import { type Aimed, readTargets } from "./targets";

/** A submitted document as we understand it; the rest of it is kept whole beside this. */
export interface ReadDocument extends Said {
  aim: Aimed;
  motivations: Motivation[];
  style: HighlightStyle | null;
  isPrivate: boolean;
  id: string | null;
  canonical: string | null;
  via: string[];
}

/**
 * Reads a document by the Web Annotation Data Model.
 * → https://www.w3.org/TR/annotation-model/#annotations
 * @throws {AppError} invalid `bad-annotation`, with the reason by place in the document
 */
export function readDocument(document: Document, origin: string): ReadDocument {
  const aim = readTargets(document, origin);
  const mistakes = mistakesIn(document, aim);
  if (!aim || mistakes)
    throw new AppError("invalid", "bad-annotation", { fields: mistakes ?? { "/target": "no-target" } });
  const motivations = asList(document.motivation)
    .map(known)
    .filter((name) => name !== null);
  return {
    ...readBodies(document),
    ...{ aim, motivations: [...new Set(motivations)].slice(0, 4) },
    style: HIGHLIGHT_STYLES.find((style) => style === aim.style) ?? null,
    isPrivate: asList(document.audience).some((each) => isDocument(each) && each.name === "private"),
    id: text(document.id),
    canonical: text(document.canonical),
    via: asList(document.via).filter((address) => typeof address === "string"),
  };
}

/** What the model says must be, by place; null where all is. */
function mistakesIn(document: Document, aim: Aimed | null): Record<string, string> | null {
  const { id, canonical, via, bodyValue, body, type } = document;
  const wrong: [place: string, isWrong: boolean, reason: string][] = [
    ["/@context", !asList(document["@context"]).some(isAnnoContext), "no-context"],
    ["/type", !asList(type).some((name) => nameOf(name) === "Annotation"), "no-type"],
    ["/target", aim === null, "no-target"],
    ["/id", id !== undefined && !isIri(id), "not-an-iri"],
    ["/canonical", canonical !== undefined && !isIri(canonical), "not-an-iri"],
    ["/via", !asList(via).every(isIri) || asList(via).length > 20, "not-an-iri"],
    ["/bodyValue", bodyValue !== undefined && (typeof bodyValue !== "string" || body !== undefined), "two-bodies"],
  ];
  const found = wrong.filter(([, isWrong]) => isWrong).map(([place, , reason]) => [place, reason]);
  return found.length > 0 ? Object.fromEntries(found) : null;
}

const isAnnoContext = (context: unknown): boolean =>
  typeof context === "string" && [ANNO_CONTEXT, ANNO_CONTEXT.replace("http:", "https:")].includes(context);

function known(motivation: unknown): Motivation | null {
  const name = nameOf(motivation);
  return MOTIVATIONS.find((each) => each === name) ?? (name === "reviewing" ? "assessing" : null);
}

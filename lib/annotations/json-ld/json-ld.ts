import {
  ANNO_CONTEXT,
  oneOrMany,
  type SpecificResource,
  type TextualBody,
  type WebAnnotation,
  wordsSelectors,
} from "@/lib/syndication/web-annotation";
import { annotationPath, articlePath, entityPath, factAnnotationPath, notePath, revisionPath } from "../addresses";
import type { AnnotationView } from "../annotation";

/** What JSON-LD needs besides what readers see. */
export interface Kept {
  /** The document that a client sent, whole; null where none did. */
  submitted: Record<string, unknown> | null;
  slug: string | null;
  /** Of the annotation it answers. */
  parentSlug?: string | null;
  canonical: string | null;
  via: readonly string[];
  /** The quote's place in code points of its revision. */
  codePoints: { start: number; end: number } | null;
  /** When the revision was filed. */
  revisionAt: Date | null;
}

/**
 * An annotation as the Web Annotation Data Model writes it. What a client sent comes back whole; what the server answers
 * for (its address, moments, author, provenance) is the server's.
 * → https://www.w3.org/TR/annotation-model/, https://www.w3.org/TR/annotation-protocol/#create-a-new-annotation
 */
export function annotationJsonLd(view: AnnotationView, kept: Kept, origin: string): WebAnnotation {
  const at = (path: string): string => `${origin}${path}`;
  const { submitted, canonical, via } = kept;
  const own: WebAnnotation = {
    "@context": ANNO_CONTEXT,
    id: at(annotationPath(kept.slug ?? view.id)),
    type: "Annotation",
    motivation: oneOrMany(view.motivations),
    created: view.created,
    ...(view.updated !== view.created && { modified: view.updated }),
    ...(view.creator && { creator: { type: "Person", ...idOf(view.creator.id, at), name: view.creator.name } }),
    generator: { id: at("/about"), type: "Software", name: "Spravka" },
    ...bodyOf(view),
    target: targetOf(view, kept, at),
    ...(view.style && view.quote && { stylesheet: { id: at("/about#highlights"), type: "CssStylesheet" as const } }),
    ...(canonical !== null && { canonical }),
    ...(via.length > 0 && { via: oneOrMany(via) }),
    ...(view.visibility !== "public" && { audience: { type: "Audience", name: view.group?.name ?? view.visibility } }),
  };
  if (!submitted) return own;
  const { id, created, modified, creator, generator: _, ...answeredFor } = own;
  const provenance = { ...(canonical !== null && { canonical }), ...(via.length > 0 && { via: oneOrMany(via) }) };
  return { ...answeredFor, ...whole(submitted, own), id, created, modified, creator, ...provenance };
}

/** A document as it was sent, but without parts of ours beside it: a body of ours next to its bodyValue would be two. */
function whole(submitted: Record<string, unknown>, own: WebAnnotation): Partial<WebAnnotation> {
  const { body: _, audience, "@context": context, type, ...rest } = own;
  return {
    ...{ "@context": context, type, target: rest.target, motivation: rest.motivation },
    ...(audience && { audience }),
    body: undefined,
    ...submitted,
  };
}

const idOf = (id: string | null, at: (path: string) => string) => (id === null ? {} : { id: at(`/people/${id}`) });

type Saying = Pick<AnnotationView, "body" | "language" | "tags" | "motivations">;

/** The words and tags of an annotation as bodies of the model. */
export function bodyOf({ body, language, tags, motivations }: Saying): { body?: WebAnnotation["body"] } {
  const words: TextualBody[] =
    body === ""
      ? []
      : [
          {
            ...{ type: "TextualBody", value: body, format: "text/markdown" },
            ...(language && { language }),
            purpose: motivations.find((motivation) => motivation !== "tagging") ?? "commenting",
          },
        ];
  const labels = tags.map((value): TextualBody => ({ type: "TextualBody", value, purpose: "tagging" }));
  const bodies = [...words, ...labels];
  return bodies.length === 0 ? {} : { body: oneOrMany(bodies) };
}

function targetOf(view: AnnotationView, kept: Kept, at: (path: string) => string): string | SpecificResource {
  const { target, quote, parentId, style } = view;
  if (parentId !== null) return at(annotationPath(kept.parentSlug ?? parentId));
  if (target.factId !== null) return at(factAnnotationPath(target.factId));
  if (target.entityId !== null) return at(entityPath(target.entityId));
  const source = target.article ? at(articlePath(target.article.slug)) : target.uri;
  if (!quote) return source;
  const revision =
    target.article && target.revisionNumber !== null
      ? at(revisionPath(target.article.slug, target.revisionNumber))
      : null;
  // Where no text of ours is known to hold the words, no place in one is claimed.
  const selector = kept.codePoints ? wordsSelectors(quote, kept.codePoints) : wordsSelectors(quote, quote).slice(0, 1);
  return {
    type: "SpecificResource",
    source,
    ...(revision && { scope: revision }),
    ...(revision &&
      kept.revisionAt && {
        state: [{ type: "TimeState" as const, sourceDate: kept.revisionAt.toISOString(), cached: revision }],
      }),
    selector,
    ...(style && { styleClass: style }),
  };
}

/** The page for people of what is at an IRI of the container. */
export const pageOf = (view: AnnotationView, origin: string): string => `${origin}${notePath(view.id)}`;

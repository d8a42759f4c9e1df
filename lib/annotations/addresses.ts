/** Paths of the things that annotations are about, and of annotations themselves. */
const segment = encodeURIComponent;

export const articlePath = (slug: string): string => `/articles/${segment(slug)}`;
export const revisionPath = (slug: string, number: number): string => `${articlePath(slug)}/revisions/${number}`;
export const factPath = (id: string): string => `/facts/${segment(id)}`;
export const entityPath = (id: string): string => `/entities/${segment(id)}`;
/** The page of an annotation, for people. */
export const notePath = (id: string): string => `/a/${segment(id)}`;
/** Its IRI in the container of the protocol. */
export const annotationPath = (id: string): string => `/annotations/${segment(id)}`;

/** Facts are in the container too, under this and their id. */
export const FACT_PREFIX = "fact-";
/** And what people decided about facts, under this. */
export const DECISION_PREFIX = "decision-";
export const decisionPath = (id: string): string => annotationPath(`${DECISION_PREFIX}${id}`);
export const factAnnotationPath = (id: string): string => annotationPath(`${FACT_PREFIX}${id}`);

/** What one of our addresses names; null for what is none of ours, or nothing that can be annotated. */
export type Addressed =
  | { article: string; revision?: number }
  | { fact: string }
  | { entity: string }
  | { parent: string };

export function readAddress(address: string, origin: string): Addressed | null {
  if (!URL.canParse(address, origin)) return null;
  const url = new URL(address, origin);
  if (url.origin !== origin) return null;
  const [, kind = "", id = "", revisions, number] = url.pathname.split("/").map(decoded);
  if (id === "") return null;
  if (kind === "annotations" && id.startsWith(FACT_PREFIX)) return { fact: id.slice(FACT_PREFIX.length) };
  if (kind === "articles")
    return revisions === "revisions" && /^[1-9]\d{0,5}$/u.test(number ?? "")
      ? { article: id, revision: Number(number) }
      : { article: id };
  if (kind === "facts") return { fact: id };
  if (kind === "entities") return { entity: id };
  return kind === "a" || kind === "annotations" ? { parent: id } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

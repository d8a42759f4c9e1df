import { z } from "zod";
import type { Viewer } from "@/lib/access/viewer";
import {
  type Beginning,
  countUpTo,
  listMembers,
  type Member,
  PAGE_SIZE,
  placeAfter,
  readContainer,
  type Scope,
} from "@/lib/annotations/queries/container";
import type { ArticleView } from "@/lib/articles/article";
import { notFound } from "@/lib/platform/app-error";
import { LDP_CONTEXT } from "@/lib/syndication/linked-data/contexts";
import { ANNO_CONTEXT } from "@/lib/syndication/web-annotation";
import { memberDocuments, memberIris } from "./members";
import type { Preference } from "./preference";

/** A container: that of the archive, or of one article. */
export interface Place {
  /** Its IRI, with its closing slash. */
  iri: string;
  label: string;
  article: ArticleView | null;
}

/** What its query may say: `page` counts from 0; `after` is where that page begins, so that no deletion moves it. */
export const Query = z.object({
  iris: z.enum(["0", "1"]).optional(),
  page: z.coerce.number().int().min(0).max(10_000_000).optional(),
  after: z.string().max(200).optional(),
});
export type Query = z.infer<typeof Query>;

type Contained = "descriptions" | "iris";
const flagOf = (contained: Contained) => (contained === "iris" ? 1 : 0);

const scopeOf = ({ article }: Place): Scope => article && { articleId: article.id, revisionId: article.revision.id };

/** The container itself, with its first page in it unless the client wants but the frame. */
export async function containerDocument(viewer: Viewer, place: Place, query: Query, preference: Preference) {
  const scope = scopeOf(place);
  const contained = preference.contained ?? (query.iris === "1" ? "iris" : "descriptions");
  const { total, modified } = await readContainer(viewer, scope);
  const first = preference.isMinimal || total === 0 ? null : await pageAt(viewer, place, contained, 0);
  const lastPage = Math.max(0, Math.ceil(total / PAGE_SIZE) - 1);
  return {
    ...{ "@context": [ANNO_CONTEXT, LDP_CONTEXT], id: `${place.iri}?iris=${flagOf(contained)}` },
    ...{ type: ["BasicContainer", "AnnotationCollection"], label: place.label, total },
    ...(modified !== null && { modified }),
    ...(total > 0 && {
      first: first ?? pageIri(place, contained, 0),
      last: pageIri(place, contained, lastPage, await beginningOf(viewer, scope, lastPage * PAGE_SIZE)),
    }),
  };
}

/**
 * One page.
 * @throws {AppError} not-found where the container has no such page and never had
 */
export async function pageDocument(viewer: Viewer, place: Place, { iris, page = 0, after }: Query) {
  const contained = iris === "1" ? "iris" : "descriptions";
  const state = await readContainer(viewer, scopeOf(place));
  const document = await pageAt(viewer, place, contained, page, after);
  if (!document || page * PAGE_SIZE - document.startIndex > state.gone) throw notFound();
  const { total, modified } = state;
  return {
    "@context": ANNO_CONTEXT,
    ...document,
    partOf: {
      ...{ id: `${place.iri}?iris=${flagOf(contained)}`, type: "AnnotationCollection", label: place.label, total },
      ...(modified !== null && { modified }),
    },
  };
}

async function pageAt(viewer: Viewer, place: Place, contained: Contained, page: number, after?: string) {
  const scope = scopeOf(place);
  const startIndex = after === undefined ? page * PAGE_SIZE : await countUpTo(viewer, scope, after);
  const from: Beginning = after === undefined ? { index: startIndex } : { after };
  const found = await listMembers(viewer, scope, from, PAGE_SIZE + 1);
  const members = found.slice(0, PAGE_SIZE);
  const last = members.at(-1);
  if (!last) return null;
  return {
    ...{ id: pageIri(place, contained, page, after), type: "AnnotationPage", startIndex },
    ...(found.length > PAGE_SIZE && { next: pageIri(place, contained, page + 1, placeAfter(last)) }),
    ...(startIndex > 0 && { prev: await previousIri(viewer, place, contained, page, startIndex) }),
    items: contained === "iris" ? memberIris(members) : await itemsOf(viewer, members, place),
  };
}

async function itemsOf(viewer: Viewer, members: readonly Member[], { article }: Place) {
  const documents = await memberDocuments(viewer, members, article);
  return documents.map((document) => withoutPlainContext(document));
}

/** The page's own context holds for its items; one that says more stays with its item. */
function withoutPlainContext(document: object): object {
  if (!("@context" in document) || document["@context"] !== ANNO_CONTEXT) return document;
  const { "@context": _, ...rest } = document;
  return rest;
}

async function previousIri(viewer: Viewer, place: Place, contained: Contained, page: number, startIndex: number) {
  const index = Math.max(0, startIndex - PAGE_SIZE);
  const before = index === 0 ? 0 : Math.max(1, page - 1);
  return pageIri(place, contained, before, await beginningOf(viewer, scopeOf(place), index));
}

/** Where the page that starts with the member at an index begins; nothing for the first. */
async function beginningOf(viewer: Viewer, scope: Scope, index: number): Promise<string | undefined> {
  if (index === 0) return undefined;
  const [member] = await listMembers(viewer, scope, { index: index - 1 }, 1);
  return member && placeAfter(member);
}

const pageIri = ({ iri }: Place, contained: Contained, page: number, after?: string): string =>
  `${iri}?iris=${flagOf(contained)}&page=${page}${after === undefined ? "" : `&after=${after}`}`;

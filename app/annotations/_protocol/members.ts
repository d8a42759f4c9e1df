import type { Viewer } from "@/lib/access/viewer";
import { annotationPath, decisionPath, factAnnotationPath } from "@/lib/annotations/addresses";
import { annotationJsonLd } from "@/lib/annotations/json-ld/json-ld";
import { listWritten } from "@/lib/annotations/json-ld/written-queries";
import { listFactMembers, type Member } from "@/lib/annotations/queries/container";
import type { ArticleView } from "@/lib/articles/article";
import { listDecisions } from "@/lib/facts/decision-queries";
import { listFacts } from "@/lib/facts/queries";
import { codePointOffsets } from "@/lib/text/code-points";
import { decisionDocument } from "./decision-document";
import { factDocument } from "./fact-document";
import { archiveOrigin } from "./origin";

/** The documents of a page's members, in their order. One that was taken away meanwhile is left out. */
export async function memberDocuments(viewer: Viewer, members: readonly Member[], article: ArticleView | null) {
  const annotations = await annotationDocuments(viewer, members);
  const facts = article ? await factDocuments(viewer, members, article) : new Map<string, object>();
  const decisions = await decisionDocuments(viewer, members);
  const all = new Map([...annotations, ...facts, ...decisions]);
  return members.map(({ id }) => all.get(id)).filter((document) => document !== undefined);
}

async function annotationDocuments(viewer: Viewer, members: readonly Member[]): Promise<Map<string, object>> {
  const ids = members.filter(({ kind }) => kind === "annotation").map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const written = await listWritten(viewer, { where: `n."id" = ANY($2)`, values: [ids], limit: ids.length });
  return new Map(written.map(({ view, kept }) => [view.id, annotationJsonLd(view, kept, archiveOrigin())]));
}

async function factDocuments(viewer: Viewer, members: readonly Member[], article: ArticleView) {
  const made = new Map(members.filter(({ kind }) => kind === "fact").map((member) => [member.id, member.made]));
  if (made.size === 0) return new Map<string, object>();
  const { slug, language, revision } = article;
  const place = { slug, language, revisionNumber: revision.number, revisionAt: revision.createdAt };
  const offsets = codePointOffsets(revision.text);
  const facts = (await listFacts(viewer, revision.id)).filter(({ id }) => made.has(id));
  return new Map<string, object>(
    facts.map((fact) => [fact.id, factDocument(fact, { ...place, offsets }, made.get(fact.id) ?? "")]),
  );
}

async function decisionDocuments(viewer: Viewer, members: readonly Member[]): Promise<Map<string, object>> {
  const ids = members.filter(({ kind }) => kind === "decision").map(({ id }) => id);
  return new Map((await listDecisions(viewer, ids)).map((decision) => [decision.id, decisionDocument(decision)]));
}

/** The facts of an article's current revision that nobody has rejected, as documents. */
export async function factsOf(viewer: Viewer, article: ArticleView): Promise<object[]> {
  const scope = { articleId: article.id, revisionId: article.revision.id };
  const members = await listFactMembers(viewer, scope);
  return [...(await factDocuments(viewer, members, article)).values()];
}

/** Their addresses alone. */
export const memberIris = (members: readonly Member[]): string[] =>
  members.map((member) => `${archiveOrigin()}${pathOf(member)}`);

function pathOf({ id, kind, slug }: Member): string {
  if (kind === "fact") return factAnnotationPath(id);
  return kind === "decision" ? decisionPath(id) : annotationPath(slug ?? id);
}

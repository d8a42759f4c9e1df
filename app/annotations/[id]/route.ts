import { machineViewer } from "@/app/_request/machine-viewer";
import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { DECISION_PREFIX, FACT_PREFIX, factPath, notePath } from "@/lib/annotations/addresses";
import { deleteAnnotation } from "@/lib/annotations/commands/change-annotation";
import { replaceAnnotation } from "@/lib/annotations/commands/replace-annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { listDecisions } from "@/lib/facts/decision-queries";
import { AppError, notFound } from "@/lib/platform/app-error";
import { annotationDocument, documentOfArchive, isOfArchive } from "../_protocol/annotation-document";
import { attempt, refuseMethod } from "../_protocol/attempt";
import { ANNOTATION, FACT, options } from "../_protocol/manners";
import { archiveOrigin } from "../_protocol/origin";
import { Refused } from "../_protocol/refused";
import { formFor, requireMatch, show } from "../_protocol/representation";
import { sentDocument } from "../_protocol/sent-document";

/** One annotation, or a fact as one. People are sent on to its page. → https://www.w3.org/TR/annotation-protocol/ */
interface Context {
  params: Promise<{ id: string }>;
}

const mannersOf = (id: string) => (isOfArchive(id) ? FACT : ANNOTATION);

async function read(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return attempt(request, mannersOf(id), async () => {
    const viewer = await machineViewer(request);
    if (formFor(request, ["jsonld", "json", "turtle", "html"]) === "html") return toPage(viewer, id);
    const document = isOfArchive(id) ? await documentOfArchive(viewer, id) : await annotationDocument(viewer, id);
    return show(request, document, mannersOf(id));
  });
}

/** People are shown the page of the annotation, or of the fact that it is or is about. */
async function toPage(viewer: Viewer, id: string): Promise<Response> {
  const path = isOfArchive(id)
    ? factPath((await factOf(viewer, id)) ?? id)
    : notePath((await findAnnotation(viewer, id))?.id ?? id);
  return new Response(null, {
    status: 303,
    headers: { ...mannersOf(id).headers, Location: `${archiveOrigin()}${path}` },
  });
}

async function factOf(viewer: Viewer, id: string): Promise<string | undefined> {
  if (id.startsWith(FACT_PREFIX)) return id.slice(FACT_PREFIX.length);
  const [decision] = await listDecisions(viewer, [id.slice(DECISION_PREFIX.length)]);
  return decision?.factId;
}

async function put(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return attempt(request, mannersOf(id), async () => {
    formFor(request);
    const { viewer, version } = await mayChange(request, id);
    const document = await sentDocument(request);
    await unlessChanged(request, () =>
      replaceAnnotation(viewer, id, { document, origin: archiveOrigin(), seen: version }),
    );
    return show(request, await annotationDocument(viewer, id), ANNOTATION);
  });
}

async function remove(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return attempt(request, mannersOf(id), async () => {
    const { viewer, version } = await mayChange(request, id);
    await unlessChanged(request, () => deleteAnnotation(viewer, id, { seen: version }));
    return new Response(null, { status: 204, headers: ANNOTATION.headers });
  });
}

/** Who would change it, and the version that their condition holds for; without a condition whichever stands there. */
async function mayChange(request: Request, id: string): Promise<{ viewer: Viewer; version?: number }> {
  if (isOfArchive(id)) throw new Refused({ status: 405, reason: "no-such-method" });
  const viewer = await machineViewer(request);
  const found = await findAnnotation(viewer, id);
  if (!found)
    throw viewer.kind === "guest" ? new AppError("unauthenticated", "sign-in-first") : await goneOrMissing(viewer, id);
  authorize(viewer, "annotation:edit", { creatorId: found.creator?.id ?? null });
  await requireMatch(request, await annotationDocument(viewer, id));
  return { viewer, ...(request.headers.has("if-match") && { version: found.version }) };
}

async function goneOrMissing(viewer: Viewer, id: string): Promise<unknown> {
  return annotationDocument(viewer, id).then(notFound, (refusal: unknown) => refusal);
}

/** What somebody else changed between the look and the write fails the client's condition. */
async function unlessChanged(request: Request, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const isCondition =
      error instanceof AppError && error.reason === "annotation-changed" && request.headers.has("if-match");
    throw isCondition ? new Refused({ status: 412, reason: "annotation-changed" }) : error;
  }
}

export const GET = read;
export const HEAD = read;
export const PUT = put;
export const DELETE = remove;
export const OPTIONS = async (_: Request, { params }: Context): Promise<Response> =>
  options(mannersOf((await params).id));
export const POST = async (request: Request, { params }: Context): Promise<Response> =>
  refuseMethod(mannersOf((await params).id))(request);
export const PATCH = POST;

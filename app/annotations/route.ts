import { machineViewer } from "@/app/_request/machine-viewer";
import { submitAnnotation } from "@/lib/annotations/commands/submit-annotation";
import { annotationDocument } from "./_protocol/annotation-document";
import { attempt } from "./_protocol/attempt";
import { containerRoute } from "./_protocol/container-route";
import { CONTAINER } from "./_protocol/manners";
import { archiveOrigin } from "./_protocol/origin";
import { formFor, show } from "./_protocol/representation";
import { sentDocument } from "./_protocol/sent-document";

/**
 * The container of all annotations, reached as /annotations/: the server in front of us takes its closing slash off.
 * → https://www.w3.org/TR/annotation-protocol/
 */
const container = containerRoute(CONTAINER, async () => ({
  ...{ iri: `${archiveOrigin()}/annotations/`, label: "Annotations of Spravka", article: null },
}));

export const { GET, HEAD, OPTIONS, PUT, PATCH, DELETE } = container;

export const POST = (request: Request): Promise<Response> =>
  attempt(request, CONTAINER, async () => {
    formFor(request);
    const viewer = await machineViewer(request);
    const document = await sentDocument(request);
    const { id } = await submitAnnotation(viewer, {
      ...{ document, origin: archiveOrigin(), slug: request.headers.get("slug") },
      idempotencyKey: request.headers.get("idempotency-key")?.slice(0, 200) ?? null,
    });
    const made = await annotationDocument(viewer, id);
    return show(request, made, CONTAINER, { status: 201, headers: { Location: made.id, "Content-Location": made.id } });
  });

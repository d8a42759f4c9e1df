import { machineViewer } from "@/app/_request/machine-viewer";
import { filePieces } from "@/app/annotations/_exchange/file-pieces";
import { FORMS, isFormName } from "@/app/annotations/_exchange/forms";
import { sentFile } from "@/app/annotations/_exchange/sent-file";
import { textsOfNotes } from "@/app/annotations/_exchange/texts";
import { attempt } from "@/app/annotations/_protocol/attempt";
import { READING } from "@/app/annotations/_protocol/manners";
import { archiveOrigin } from "@/app/annotations/_protocol/origin";
import { siteOf } from "@/app/api/_client/site";
import { batchesOf } from "@/lib/annotations/exchange/batch-queries";
import { AppError, notFound } from "@/lib/platform/app-error";

/** All of one's own annotations, those that nobody else reads too, as a file of one of several forms. */
export function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return attempt(request, READING, async () => {
    const { file } = await params;
    const viewer = await machineViewer(request);
    if (viewer.kind !== "user") throw new AppError("unauthenticated", "sign-in-first");
    if (!isFormName(file)) throw notFound();
    const origin = archiveOrigin();
    const pieces = filePieces(file, {
      ...{ viewer, site: siteOf(request.headers), isMixed: true, facts: [] },
      collected: {
        title: viewer.name,
        address: `${origin}/my/export/${file}`,
        origin,
        batches: batchesOf(viewer, "own"),
      },
      texts: () => textsOfNotes(viewer, batchesOf(viewer, "own")),
    });
    return sentFile(pieces, `spravka.${file}`, FORMS[file]);
  });
}

import { machineViewer } from "@/app/_request/machine-viewer";
import { filePieces } from "@/app/annotations/_exchange/file-pieces";
import { FORMS, isFormName } from "@/app/annotations/_exchange/forms";
import { sentFile } from "@/app/annotations/_exchange/sent-file";
import { textOfArticle } from "@/app/annotations/_exchange/texts";
import { attempt } from "@/app/annotations/_protocol/attempt";
import { READING } from "@/app/annotations/_protocol/manners";
import { factsOf } from "@/app/annotations/_protocol/members";
import { archiveOrigin } from "@/app/annotations/_protocol/origin";
import { siteOf } from "@/app/api/_client/site";
import { articlePath } from "@/lib/annotations/addresses";
import { batchesOf } from "@/lib/annotations/exchange/batch-queries";
import { getArticle } from "@/lib/articles/queries";
import { notFound } from "@/lib/platform/app-error";

/** The annotations of an article that a viewer may read, and its facts, as a file of one of several forms. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string; file: string }> },
): Promise<Response> {
  return attempt(request, READING, async () => {
    const { slug, file } = await params;
    const viewer = await machineViewer(request);
    const article = await getArticle(viewer, slug);
    if (!isFormName(file)) throw notFound();
    const origin = archiveOrigin();
    const wanted = { articleId: article.id };
    const pieces = filePieces(file, {
      ...{ viewer, site: siteOf(request.headers), isMixed: false },
      collected: {
        ...{ title: article.headline, address: `${origin}${articlePath(article.slug)}`, origin },
        batches: batchesOf(viewer, wanted),
      },
      facts: file === "annotations.jsonld" ? await factsOf(viewer, article) : [],
      texts: () => textOfArticle(viewer, article, batchesOf(viewer, wanted)),
    });
    return sentFile(pieces, `${article.slug}.${file}`, FORMS[file]);
  });
}

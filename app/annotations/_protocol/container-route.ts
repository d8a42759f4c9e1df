import { machineViewer } from "@/app/_request/machine-viewer";
import type { Viewer } from "@/lib/access/viewer";
import { attempt, refuseMethod } from "./attempt";
import { containerDocument, type Place, pageDocument, Query } from "./container";
import { type Manners, options } from "./manners";
import { readPreference } from "./preference";
import { Refused } from "./refused";
import { show } from "./representation";

type Context = { params: Promise<Record<string, string | string[] | undefined>> };

/** The reading side of a container; `find` says which, for a viewer. */
export function containerRoute(
  manners: Manners,
  find: (viewer: Viewer, params: Awaited<Context["params"]>) => Promise<Place>,
) {
  const read = (request: Request, { params }: Context): Promise<Response> =>
    attempt(request, manners, async () => {
      const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
      if (!query.success) throw new Refused({ status: 404, reason: "not-found" });
      const viewer = await machineViewer(request);
      const place = await find(viewer, await params);
      const isPage = query.data.page !== undefined || query.data.after !== undefined;
      const document = isPage
        ? await pageDocument(viewer, place, query.data)
        : await containerDocument(viewer, place, query.data, readPreference(request.headers.get("prefer")));
      const isPreferred = !isPage && /return\s*=\s*"?representation/iu.test(request.headers.get("prefer") ?? "");
      return show(request, document, isPage ? pageManners(manners) : manners, {
        headers: {
          "Content-Location": document.id,
          ...(isPreferred && { "Preference-Applied": "return=representation" }),
        },
      });
    });
  const refuse = refuseMethod(manners);
  const ask = async (): Promise<Response> => options(manners);
  return { GET: read, HEAD: read, OPTIONS: ask, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}

/** A page is no container itself, and reads no preference. */
const pageManners = ({ allow, headers }: Manners): Manners => {
  const { "Accept-Post": _, ...rest } = headers;
  const link = `<http://www.w3.org/ns/ldp#Resource>; rel="type", <http://www.w3.org/TR/annotation-protocol/>; rel="http://www.w3.org/ns/ldp#constrainedBy"`;
  return {
    allow,
    headers: { ...rest, Allow: "GET, HEAD, OPTIONS", Link: link, Vary: "Accept, Authorization, Cookie" },
  };
};

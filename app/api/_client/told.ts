import type { HypothesisAnnotation } from "@/lib/annotations/hypothesis/hypothesis";
import { findForClient } from "@/lib/annotations/hypothesis/queries";
import { tellSender } from "@/lib/annotations/hypothesis/sender-commands";
import { notFound } from "@/lib/platform/app-error";
import type { ClientAsked } from "./door";

/** The annotation as it stands after a change, for whoever made it; the push of changes learns who need not be told. */
export async function told({ request, viewer, site }: ClientAsked, id: string): Promise<HypothesisAnnotation> {
  await tellSender(id, request.headers.get("x-client-id"));
  return (await findForClient(viewer, id, site)) ?? missing();
}

function missing(): never {
  throw notFound();
}

import { deleteAnnotation } from "@/lib/annotations/commands/change-annotation";
import { changeFromClient } from "@/lib/annotations/hypothesis/commands";
import { findForClient } from "@/lib/annotations/hypothesis/queries";
import { tellSender } from "@/lib/annotations/hypothesis/sender-commands";
import { SentChange } from "@/lib/annotations/hypothesis/sent";
import { notFound } from "@/lib/platform/app-error";
import { type ClientAsked, clientDoor, readSent } from "../../_client/door";
import { told } from "../../_client/told";

const change = async (asked: ClientAsked) => {
  const { request, viewer, params } = asked;
  const id = params.id ?? "";
  await changeFromClient(viewer, id, await readSent(request, SentChange));
  return told(asked, id);
};

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = clientDoor({
  GET: async ({ viewer, params, site }) => {
    const found = await findForClient(viewer, params.id ?? "", site);
    if (!found) throw notFound();
    return found;
  },
  PATCH: change,
  PUT: change, // as clients of older versions say it
  DELETE: async ({ request, viewer, params }) => {
    const id = params.id ?? "";
    await deleteAnnotation(viewer, id);
    await tellSender(id, request.headers.get("x-client-id"));
    return { id, deleted: true };
  },
});

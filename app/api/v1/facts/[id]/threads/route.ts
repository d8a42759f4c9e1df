import { apiRoute } from "@/app/_request/api-route";
import { findFact } from "@/lib/facts/queries";
import { notFound } from "@/lib/platform/app-error";
import { listFactThreadsOperation } from "../../../../_operations/annotations";
import { threadsAnswer } from "../../../threads-answer";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(
  listFactThreadsOperation,
  async (viewer, { params, ...asked }) => {
    const fact = await findFact(viewer, params.id);
    if (!fact) throw notFound();
    return threadsAnswer(viewer, { factId: fact.id }, asked);
  },
);

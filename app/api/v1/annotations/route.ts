import { apiResource, door } from "@/app/_request/api-route";
import { createAnnotation } from "@/lib/annotations/commands/create-annotation";
import { listAnnotations } from "@/lib/annotations/queries/filtered";
import { annotationJson } from "../../_json/annotation";
import { nextPage } from "../../_json/paging";
import { createAnnotationOperation, listAnnotationsOperation } from "../../_operations/annotations";
import { answerOf, offsetsFor } from "./answer";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiResource(
  door(listAnnotationsOperation, async (viewer, { query, here }) => {
    const { items, next } = await listAnnotations(viewer, query);
    const offsetsOf = await offsetsFor(items);
    return { items: items.map((item) => annotationJson(item, offsetsOf)), next: nextPage(here, next) };
  }),
  door(createAnnotationOperation, async (viewer, { body, idempotencyKey }) => {
    const { id } = await createAnnotation(viewer, body, { idempotencyKey });
    return answerOf(viewer, id);
  }),
);

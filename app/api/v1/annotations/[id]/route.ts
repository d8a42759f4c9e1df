import { apiResource, door } from "@/app/_request/api-route";
import { deleteAnnotation, editAnnotation } from "@/lib/annotations/commands/change-annotation";
import {
  deleteAnnotationOperation,
  editAnnotationOperation,
  getAnnotationOperation,
} from "../../../_operations/annotations";
import { answerOf, getSeen } from "../answer";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiResource(
  door(getAnnotationOperation, async (viewer, { params: { id } }) => answerOf(viewer, id)),
  door(editAnnotationOperation, async (viewer, { params: { id }, body: { version, ...change }, seen }) => {
    const found = await getSeen(viewer, id, seen);
    await editAnnotation(viewer, found.id, change, { seen: version ?? (seen === null ? undefined : found.version) });
    return answerOf(viewer, found.id);
  }),
  door(deleteAnnotationOperation, async (viewer, { params: { id }, seen }) => {
    const found = await getSeen(viewer, id, seen);
    await deleteAnnotation(viewer, found.id, { seen: seen === null ? undefined : found.version });
    return null;
  }),
);

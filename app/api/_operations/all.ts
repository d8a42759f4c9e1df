import type { Operation } from "@/app/_request/operation";
import {
  createAnnotationOperation,
  deleteAnnotationOperation,
  editAnnotationOperation,
  getAnnotationOperation,
  listAnnotationsOperation,
  listArticleThreadsOperation,
  listFactThreadsOperation,
} from "./annotations";
import { getArticleOperation, listArticleFactsOperation, listArticlesOperation } from "./articles";
import { getEntityOperation, listEntitiesOperation } from "./entities";
import { getFactOperation, listFactsOperation } from "./facts";
import {
  createGroupOperation,
  getGroupOperation,
  getMeOperation,
  listGroupsOperation,
  listTagsOperation,
} from "./people";
import {
  moderateOperation,
  reactOperation,
  reportAnnotationOperation,
  reportFactOperation,
  unreactOperation,
} from "./responses";

/** Every operation, in the order of the documentation. A test holds this list against the routes that are there. */
export const OPERATIONS: readonly Operation[] = [
  listArticlesOperation,
  getArticleOperation,
  listArticleFactsOperation,
  listArticleThreadsOperation,
  listFactsOperation,
  getFactOperation,
  listFactThreadsOperation,
  reportFactOperation,
  listEntitiesOperation,
  getEntityOperation,
  listAnnotationsOperation,
  createAnnotationOperation,
  getAnnotationOperation,
  editAnnotationOperation,
  deleteAnnotationOperation,
  reactOperation,
  unreactOperation,
  reportAnnotationOperation,
  moderateOperation,
  listTagsOperation,
  listGroupsOperation,
  createGroupOperation,
  getGroupOperation,
  getMeOperation,
];

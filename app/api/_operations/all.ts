import type { Operation } from "@/app/_request/operation";
import { getArticleOperation, listArticleFactsOperation, listArticlesOperation } from "./articles";
import { getEntityOperation, listEntitiesOperation } from "./entities";
import { getFactOperation, listFactsOperation } from "./facts";

/** Every operation, in the order of the documentation. A test holds this list against the routes that are there. */
export const OPERATIONS: readonly Operation[] = [
  listArticlesOperation,
  getArticleOperation,
  listArticleFactsOperation,
  listFactsOperation,
  getFactOperation,
  listEntitiesOperation,
  getEntityOperation,
];

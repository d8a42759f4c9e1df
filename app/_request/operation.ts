import type { z } from "zod";
import type { RefusalCode } from "@/lib/platform/app-error";

/** What an API route promises; the route keeps it and the OpenAPI document tells of it. */
export interface Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
> {
  /** As in OpenAPI: "/api/v1/articles/{slug}". */
  path: string;
  operationId: string;
  /** One line. */
  summary: string;
  /** What a reader of the documentation must know besides. */
  description?: string;
  /** What stands in braces in the path. A value that does not fit names nothing, so it is not found. */
  params: Params;
  /** What may stand behind the question mark; a strict object, so that a misspelt name is refused and not ignored. */
  query: Query;
  answer: Answer;
  /** An answer as it may look. */
  example: z.output<Answer>;
  /** What it refuses besides what every route refuses. */
  refusals: readonly RefusalCode[];
}

export const operation = <P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  promised: Operation<P, Q, A>,
): Operation<P, Q, A> => promised;

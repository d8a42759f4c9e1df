import type { z } from "zod";
import type { Scope } from "@/lib/access/scopes";
import type { RefusalCode } from "@/lib/platform/app-error";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What an API route promises; the route keeps it and the OpenAPI document tells of it. */
export interface Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
> {
  /** GET where nothing else is said. */
  method?: Method;
  /** As in OpenAPI: "/api/v1/articles/{slug}". */
  path: string;
  operationId: string;
  /** One line. */
  summary: string;
  /** What a reader of the documentation must know besides. */
  description?: string;
  /** What a key must cover; without it nobody needs to say who they are. */
  scope?: Scope;
  /** What stands in braces in the path. A value that does not fit names nothing, so it is not found. */
  params: Params;
  /** What may stand behind the question mark; a strict object, so that a misspelt name is refused and not ignored. */
  query: Query;
  /** What is sent, as JSON; strict as well. */
  body?: Body;
  /** What may be sent, as it may look. */
  bodyExample?: z.input<Body>;
  answer: Answer;
  /** An answer as it may look. */
  example: z.output<Answer>;
  /** 200 where nothing else is said; 204 says nothing at all. */
  success?: 200 | 201 | 204;
  /** Where what was made can be read. */
  location?(answer: z.output<Answer>): string;
  /** The version of what is answered, for those that can be changed: the entity tag begins with it. */
  version?(answer: z.output<Answer>): number;
  /** `If-Match` is heeded. */
  isConditional?: true;
  /** `Idempotency-Key` is heeded. */
  isRepeatable?: true;
  /** What it refuses besides what every route refuses. */
  refusals: readonly RefusalCode[];
}

export const operation = <
  P extends z.ZodObject,
  Q extends z.ZodObject,
  A extends z.ZodType,
  B extends z.ZodType = z.ZodType,
>(
  promised: Operation<P, Q, A, B>,
): Operation<P, Q, A, B> => promised;

export const methodOf = ({ method = "GET" }: Pick<Operation, "method">): Method => method;

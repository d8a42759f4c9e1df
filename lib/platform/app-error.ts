/** What we refuse, by kind; each kind is one HTTP status. All other errors are bugs and are left to be seen. */
export const REFUSALS = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  gone: 410,
  "too-large": 413,
  "too-many": 429,
  unavailable: 503,
} as const;
export type RefusalCode = keyof typeof REFUSALS;

export interface RefusalDetails {
  /** Values for the placeholders of the reason's sentence. */
  values?: Record<string, string | number>;
  /** Reasons by field of the input. */
  fields?: Record<string, string>;
  /** Seconds after which the same request may succeed. */
  retryAfter?: number;
  /** Of what used to be there: by whose doing it is gone, why and when. */
  gone?: { by: "author" | "moderator"; reason: string | null; at: Date };
  /** Where the thing that stands in the way can be seen: a path of ours. */
  see?: string;
}

/**
 * A refusal. `reason` names a sentence of messages/<language>/refusals.json, so that the reader gets it in their own
 * language; the same name goes into `type` of problem+json.
 */
export class AppError extends Error {
  override name = "AppError";
  readonly status: number;

  constructor(
    readonly code: RefusalCode,
    readonly reason: string,
    readonly details: RefusalDetails = {},
  ) {
    super(`${code}: ${reason}`);
    this.status = REFUSALS[code];
  }
}

export const notFound = (): AppError => new AppError("not-found", "not-found");

import type { Document } from "./bounds";

/** One or many, as clients of the model may write either; nothing is none. */
export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const isDocument = (value: unknown): value is Document =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** An absolute address of any kind: https:, urn:, tag:… */
export const isIri = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 2000 && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value);

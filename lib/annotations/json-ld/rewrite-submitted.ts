import type { HighlightStyle, Motivation } from "../annotation";
import { bodyOf } from "./json-ld";

type Document = Record<string, unknown>;

interface Says {
  /** Markdown. */
  body: string;
  tags: string[];
  language: string | null;
  motivations: Motivation[];
  style: HighlightStyle | null;
}

/**
 * A document as a client sent it, after its author has changed here what it says: its bodies are now these words and
 * tags, its look is this; all else stays as it was sent.
 */
export function rewriteSubmitted(submitted: Document, { style, ...says }: Says): Document {
  const { body: _, bodyValue: __, ...rest } = submitted;
  return { ...rest, ...bodyOf(says), ...(rest.target !== undefined && { target: withLook(rest.target, style) }) };
}

/** Only what names its style anyway, or may: an address alone has no place for one. */
function withLook(target: unknown, style: HighlightStyle | null): unknown {
  if (!isDocument(target) || (style === null && target.styleClass === undefined)) return target;
  const { styleClass: _, ...rest } = target;
  return target.selector === undefined || style === null ? rest : { ...rest, styleClass: style };
}

const isDocument = (value: unknown): value is Document =>
  typeof value === "object" && value !== null && !Array.isArray(value);

import type { Document } from "./bounds";
import { asList, isDocument, text } from "./parts";

/** What bodies of a document say to a reader. */
export interface Said {
  /** Markdown. */
  body: string;
  language: string | null;
  tags: string[];
}

/**
 * The words and tags in the bodies of a document. What is no text (an image, a data set) is said as its address.
 * → https://www.w3.org/TR/annotation-model/#bodies-and-targets
 */
export function readBodies(document: Document): Said {
  if (typeof document.bodyValue === "string") return { body: document.bodyValue, language: null, tags: [] };
  const bodies = asList(document.body).flatMap(parts);
  const motivatedByTags = asList(document.motivation).every((name) => nameOf(name) === "tagging");
  const isTag = (body: unknown): boolean => {
    const purposes = isDocument(body) ? asList(body.purpose).map(nameOf) : [];
    return (
      purposes.includes("tagging") || (purposes.length === 0 && motivatedByTags && document.motivation !== undefined)
    );
  };
  const tags = bodies
    .filter(isTag)
    .map(tagOf)
    .filter((tag) => tag !== "");
  const words = bodies.filter((body) => !isTag(body));
  return {
    body: words
      .map(wordsOf)
      .filter((said) => said !== "")
      .join("\n\n"),
    language: words.map((body) => (isDocument(body) ? text(asList(body.language)[0]) : null)).find(Boolean) ?? null,
    tags: [...new Set(tags)],
  };
}

/** `oa:tagging`, `http://www.w3.org/ns/oa#tagging` and `tagging` are one. */
export const nameOf = (motivation: unknown): string =>
  typeof motivation === "string" ? motivation.replace(/^(?:oa:|https?:\/\/www\.w3\.org\/ns\/oa#)/u, "") : "";

/** Of several that are one body, each. */
function parts(body: unknown): unknown[] {
  if (!isDocument(body)) return body === undefined || body === null ? [] : [body];
  const { type, items } = body;
  const isSeveral = ["Choice", "Composite", "List", "Independents"].some((name) => asList(type).includes(name));
  return isSeveral && Array.isArray(items)
    ? items.flatMap((item) => (isDocument(item) ? [item] : parts(item)))
    : [body];
}

function wordsOf(body: unknown): string {
  if (typeof body === "string") return addressed(body);
  if (!isDocument(body)) return "";
  const value = text(body.value);
  if (value !== null) return asList(body.format).includes("text/html") ? withoutMarkup(value) : value.trim() && value;
  return addressed(sourceOf(body));
}

function tagOf(body: unknown): string {
  if (!isDocument(body)) return typeof body === "string" ? lastOf(body) : "";
  return (text(body.value) ?? text(body.label) ?? lastOf(sourceOf(body))).replace(/\s+/gu, " ").trim();
}

function sourceOf(body: Document): string {
  const { source } = body;
  return text(source) ?? (isDocument(source) ? text(source.id) : null) ?? text(body.id) ?? "";
}

const addressed = (address: string): string => (/^https?:\/\/[^\s<>]+$/u.test(address) ? `<${address}>` : "");

/** "http://example.org/tags/figures" ⇒ "figures". */
function lastOf(address: string): string {
  if (!URL.canParse(address)) return "";
  const { hash, pathname } = new URL(address);
  const last = hash.slice(1) || (pathname.split("/").findLast((part) => part !== "") ?? "");
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** What is left of HTML when its tags are taken out; what is drawn is Markdown, so that nothing of it is ever markup. */
const withoutMarkup = (html: string): string =>
  html
    .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)\s*>/giu, "")
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*>/giu, "\n")
    .replace(/<[^>]*>/gu, "")
    .replace(/&(?:lt|gt|quot|#39|apos|nbsp|amp);/gu, (sign) => SIGNS[sign] ?? sign)
    .replace(/\n{3,}/gu, "\n\n")
    .trim();

const SIGNS: Record<string, string> = {
  ...{ "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&apos;": "'", "&nbsp;": " ", "&amp;": "&" },
};

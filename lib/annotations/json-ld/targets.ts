import { type Addressed, readAddress } from "../addresses";
import type { Document } from "./bounds";
import { asList, isDocument, isIri, text } from "./parts";

/** What a document is about, as far as we understand it. Offsets are code points, `end` exclusive. */
export interface Aimed {
  /** Null: the address is none of ours. */
  ours: Addressed | null;
  uri: string;
  quote: { exact: string; prefix: string; suffix: string } | null;
  position: { start: number; end: number } | null;
  /** Of a kind that we keep but do not read. */
  hasOtherSelectors: boolean;
  style: string | null;
}

/**
 * The first of a document's targets that is ours, else its first; null where none has an address.
 * → https://www.w3.org/TR/annotation-model/#specific-resources
 */
export function readTargets(document: Document, origin: string): Aimed | null {
  const aims = asList(document.target)
    .flatMap(parts)
    .map((target) => aimOf(target, origin))
    .filter((aim) => aim !== null);
  return aims.find(({ ours }) => ours !== null) ?? aims[0] ?? null;
}

/** Several in one: a choice, a list. */
function parts(target: unknown): unknown[] {
  return isDocument(target) && Array.isArray(target.items) && target.source === undefined ? target.items : [target];
}

function aimOf(target: unknown, origin: string): Aimed | null {
  const uri = addressOf(target);
  if (!isIri(uri)) return null;
  const selectors = isDocument(target) ? asList(target.selector).flatMap(withRefinements) : [];
  const quote = selectors.map(quoteOf).find((found) => found !== null) ?? null;
  const position = selectors.map(positionOf).find((found) => found !== null) ?? fragmentPosition(uri);
  const read = selectors.filter((selector) => quoteOf(selector) ?? positionOf(selector)).length;
  return {
    ours: revisionOf(target, origin) ?? readAddress(uri, origin),
    ...{ uri, quote, position, hasOtherSelectors: selectors.length > read },
    style: isDocument(target) ? text(asList(target.styleClass)[0]) : null,
  };
}

function addressOf(target: unknown): string | null {
  if (!isDocument(target)) return text(target);
  const { source } = target;
  return text(source) ?? (isDocument(source) ? text(source.id) : null) ?? text(target.id);
}

/** The revision on which words were selected, where the scope or the state of the target names one of ours. */
function revisionOf(target: unknown, origin: string): Addressed | null {
  if (!isDocument(target)) return null;
  const named = [...asList(target.scope), ...asList(target.state).map((state) => isDocument(state) && state.cached)];
  const found = named
    .flatMap(asList)
    .map((address) => (typeof address === "string" ? readAddress(address, origin) : null))
    .find((address) => address !== null && "article" in address && address.revision !== undefined);
  const source = readAddress(addressOf(target) ?? "", origin);
  return found && source && "article" in source && "article" in found && source.article === found.article
    ? found
    : null;
}

function withRefinements(selector: unknown): unknown[] {
  if (!isDocument(selector)) return [];
  return [
    ...asList(selector.refinedBy).flatMap(withRefinements),
    ...asList(selector.items).flatMap(withRefinements),
    selector,
  ];
}

function quoteOf(selector: unknown): Aimed["quote"] {
  if (!isDocument(selector) || selector.type !== "TextQuoteSelector") return null;
  const { exact, prefix, suffix } = selector;
  return typeof exact === "string" && exact !== ""
    ? { exact, prefix: text(prefix) ?? "", suffix: text(suffix) ?? "" }
    : null;
}

function positionOf(selector: unknown): Aimed["position"] {
  if (!isDocument(selector)) return null;
  if (selector.type === "FragmentSelector") return fragmentPosition(`#${text(selector.value) ?? ""}`);
  const { type, start, end } = selector;
  if (type !== "TextPositionSelector" || typeof start !== "number" || typeof end !== "number") return null;
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start ? { start, end } : null;
}

/** "#char=10,20". → RFC 5147 §2.2.1 */
function fragmentPosition(uri: string): Aimed["position"] {
  const found = /#char=(\d{1,8}),(\d{1,8})(?:;|$)/u.exec(uri);
  const [start, end] = [Number(found?.[1]), Number(found?.[2])];
  return found && end > start ? { start, end } : null;
}

import { AppError } from "@/lib/platform/app-error";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { sha256 } from "@/lib/platform/ids";
import { readAddress } from "../addresses";
import { type Selector, WORLD } from "../hypothesis/hypothesis";
import { keptOf, quotedBy, SentAnnotation } from "../hypothesis/sent";
import { type Document, unkeepable } from "../json-ld/bounds";
import { asList, isDocument, isIri, text } from "../json-ld/parts";
import { readDocument } from "../json-ld/read";
import { type Incoming, LARGEST_FILE, MOST_INCOMING, type Unread } from "./incoming";

/**
 * Reads a file of annotations: a W3C annotation, list, page or collection; what the Hypothesis client exports, or its API
 * answers. In the order of the file.
 * @throws {AppError} invalid `import-not-json`, `import-nothing`; too-large `import-too-much`
 */
export function readFile(file: string, origin: string): (Incoming | Unread)[] {
  if (file.length > LARGEST_FILE) throw new AppError("too-large", "import-too-much");
  const found = annotationsIn(parsed(file)).filter(isDocument);
  if (found.length === 0) throw new AppError("invalid", "import-nothing");
  if (found.length > MOST_INCOMING)
    throw new AppError("too-large", "import-too-much", { values: { most: MOST_INCOMING } });
  return found.map((annotation) => readOne(annotation, origin));
}

export const isUnread = (read: Incoming | Unread): read is Unread => "reason" in read;

function parsed(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/u, ""));
  } catch {
    throw new AppError("invalid", "import-not-json");
  }
}

function annotationsIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  if (!isDocument(json)) return [];
  for (const key of ["annotations", "rows", "items"]) if (Array.isArray(json[key])) return json[key];
  if (isDocument(json.first)) return annotationsIn(json.first);
  return asList(json.type).includes("Annotation") || typeof json.uri === "string" ? [json] : [];
}

function readOne(annotation: Document, origin: string): Incoming | Unread {
  const source = sourceOf(annotation);
  const reason = unkeepable(annotation);
  if (reason) return { source, reason };
  try {
    return typeof annotation.uri === "string"
      ? fromHypothesis(annotation, source, origin)
      : fromW3c(annotation, source, origin);
  } catch (error) {
    if (error instanceof AppError) return { source, reason: error.reason };
    throw error;
  }
}

/** Without a name of its own it is known by what it says. */
function sourceOf(annotation: Document): string {
  const { id, canonical, links, uri } = annotation;
  const names =
    typeof uri === "string" ? [isDocument(links) && links.html, `urn:hypothesis:${text(id) ?? ""}`] : [id, canonical];
  const named = names.find((name) => isIri(name) && name !== "urn:hypothesis:");
  return typeof named === "string" ? named : `urn:sha256:${sha256(canonicalJson(annotation))}`;
}

function fromW3c(annotation: Document, source: string, origin: string): Incoming {
  // In a list the context stands once, above.
  const document = annotation["@context"] === undefined ? { "@context": ANNO, ...annotation } : annotation;
  const { id: _, ...read } = readDocument(document, origin);
  const isAnswer = read.motivations.includes("replying") || (read.aim.ours !== null && "parent" in read.aim.ours);
  return { ...read, source, answers: isAnswer ? read.aim.uri : null, startHint: null, document, kept: null };
}

const ANNO = "http://www.w3.org/ns/anno.jsonld";

function fromHypothesis(annotation: Document, source: string, origin: string): Incoming {
  const sent = SentAnnotation.safeParse(annotation);
  if (!sent.success) throw new AppError("invalid", "bad-annotation");
  const { uri, text: body, tags, references } = sent.data;
  const parent = references.at(-1);
  const selectors = sent.data.target.flatMap(({ selector }) => selector ?? []);
  return {
    ...{ source, body, tags, language: null, motivations: [], style: null, isPrivate: true, canonical: null, via: [] },
    aim: {
      ...{ ours: readAddress(uri, origin), uri, quote: quotedBy(sent.data), position: null, style: null },
      hasOtherSelectors: false,
    },
    answers: parent === undefined ? null : siblingOf(source, parent),
    startHint: startIn(selectors),
    ...{ document: null, kept: keptOf({ ...sent.data, group: WORLD }) }, // groups of elsewhere are none of ours
  };
}

function startIn(selectors: readonly Selector[]): number | null {
  const start = selectors.find(({ type }) => type === "TextPositionSelector")?.start;
  return typeof start === "number" && Number.isInteger(start) && start >= 0 ? start : null;
}

/** "https://hypothes.is/a/xyz", and what it answers by its id alone ⇒ the name of that. */
const siblingOf = (source: string, id: string): string => source.replace(/[^/:]+$/u, id);

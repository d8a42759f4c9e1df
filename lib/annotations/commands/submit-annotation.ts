import type { Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { namesAuthor } from "@/lib/syndication/linked-data/authorship";
import { codePointOffsets } from "@/lib/text/code-points";
import { LONGEST_QUOTE, NewAnnotation, type Selection, type Target } from "../annotation";
import { type Document, unkeepable } from "../json-ld/bounds";
import { type ReadDocument, readDocument } from "../json-ld/read";
import type { Aimed } from "../json-ld/targets";
import { findTarget } from "../queries/target";
import { createAnnotation, type Made } from "./create-annotation";
import { freeSlug } from "./free-slug";

export interface Submission {
  document: Document;
  /** Of this archive. */
  origin: string;
  /** What the client would like to be the end of its address. */
  slug?: string | null;
  idempotencyKey?: string | null;
}

/**
 * Makes an annotation of a W3C document: what is about our articles, facts, entities and annotations becomes one of ours,
 * on their words; what is about anything else is kept as it is.
 * → https://www.w3.org/TR/annotation-protocol/#create-a-new-annotation
 * @throws {AppError} as createAnnotation; invalid `bad-annotation`, `document-too-big`, `names-author`
 */
export async function submitAnnotation(viewer: Viewer, submission: Submission): Promise<Made> {
  const { document, origin, slug = null, idempotencyKey = null } = submission;
  if (viewer.kind === "guest") throw new AppError("unauthenticated", "sign-in-first");
  const read = await checkedDocument(document, origin);
  const input = await inputOf(viewer, read);
  const { id, canonical, via } = read;
  const isOwnIri = id?.startsWith(`${origin}/`) === true;
  const provenance = { canonical, via: id === null || isOwnIri ? via : [...new Set([...via, id])] };
  const sent = { idempotencyKey, submitted: document, ...provenance };
  return whereItIs(async () => {
    try {
      return await createAnnotation(viewer, input, { ...sent, slug: await freeSlug(slug) });
    } catch (error) {
      if (!isTaken(error)) throw error;
      return createAnnotation(viewer, input, sent); // somebody was quicker: the address is then its id
    }
  });
}

/** What is not there to be annotated is a mistake in the document; "not found" would be said of the container. */
async function whereItIs<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof AppError && error.code === "not-found"
      ? new AppError("invalid", "nothing-at-target")
      : error;
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "P2002" && error.message.includes("slug");

/**
 * A document that may be kept and says what the model asks.
 * @throws {AppError} invalid
 */
export async function checkedDocument(document: Document, origin: string): Promise<ReadDocument> {
  const reason = unkeepable(document);
  if (reason) throw new AppError("invalid", reason);
  const read = readDocument(document, origin);
  const { creator: _, ...withoutCreator } = document;
  // It will be shown with an address of ours, which its own words for "id" must not contradict.
  if (await isOfOthers({ ...withoutCreator, id: `${origin}/annotations/` }, origin))
    throw new AppError("invalid", "names-author");
  return read;
}

async function isOfOthers(document: Document, origin: string): Promise<boolean> {
  try {
    return await namesAuthor(document, origin, (iri) => /^\/(?:a|annotations)\//u.test(pathAt(iri, origin)));
  } catch {
    throw new AppError("invalid", "not-json-ld");
  }
}

const pathAt = (iri: string, origin: string): string => (iri.startsWith(`${origin}/`) ? iri.slice(origin.length) : "");

/**
 * What a document says, in our own words.
 * @throws {AppError} invalid `bad-annotation`, `nothing-at-target`, `words-not-there`
 */
export async function inputOf(viewer: Viewer, read: ReadDocument): Promise<NewAnnotation> {
  const { aim, motivations, body, language, tags, style, isPrivate } = read;
  const target = targetOf(aim);
  const selection = await selectionOf(viewer, target, aim);
  const input = NewAnnotation.safeParse({
    ...{ target, selection, body, language: language?.slice(0, 35) ?? null, tags, style },
    ...(motivations.length > 0 && { motivations }),
    visibility: isPrivate ? "private" : "public",
  });
  if (input.success) return input.data;
  const fields = input.error.issues.map((issue) => [`/${String(issue.path[0] ?? "")}`, issue.message]);
  throw new AppError("invalid", "bad-annotation", { fields: Object.fromEntries(fields) });
}

function targetOf({ ours, uri }: Aimed): Target {
  if (ours) return ours;
  // What is neither a page nor one of our things (urn:isbn:…, a part of a book) is found by its own name.
  return { uri };
}

async function selectionOf(viewer: Viewer, target: Target, aim: Aimed): Promise<Selection | null> {
  const { quote, position } = aim;
  if (target.parent !== undefined || target.fact !== undefined || target.entity !== undefined) return null;
  if (target.uri !== undefined) return quote && foreignSelection(quote);
  if (!quote && !position) return null;
  const text = await textOf(viewer, target);
  const offsets = position && codePointOffsets(text);
  const start = position && offsets ? offsets.toUtf16(position.start) : undefined;
  const end = position && offsets ? offsets.toUtf16(position.end) : undefined;
  const exact = quote?.exact ?? text.slice(start, end);
  return { ...{ exact, prefix: "", suffix: "" }, ...shortContext(quote), start, end };
}

async function textOf(viewer: Viewer, target: Target): Promise<string> {
  return whereItIs(async () => (await findTarget(viewer, target, true)).text ?? "");
}

function foreignSelection(quote: NonNullable<Aimed["quote"]>): Selection | null {
  const { exact } = quote;
  return exact.length > LONGEST_QUOTE ? null : { exact, ...shortContext(quote) };
}

const LONGEST_CONTEXT = 1000;

const shortContext = (quote: Aimed["quote"]) => ({
  prefix: quote?.prefix.slice(-LONGEST_CONTEXT).toWellFormed() ?? "",
  suffix: quote?.suffix.slice(0, LONGEST_CONTEXT).toWellFormed() ?? "",
});

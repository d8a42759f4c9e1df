import { z } from "zod";
import { type Draft, HEADLINE_MAX, isPlain, isWebAddress, TEXT_MAX_BYTES } from "@/lib/articles/article";
import { revisionText, withPlainLineEnds } from "@/lib/articles/revision-text";
import { AppError } from "@/lib/platform/app-error";
import { readBlocks } from "@/lib/text/blocks";
import { detectLanguage, LANGUAGES } from "@/lib/text/language";
import { findSourceLine } from "@/lib/text/source-line";
import { readDate } from "./dates";
import type { FileReading } from "./read-file";

/** What an editor types, as strings of a form; empty is "not said". */
export const Typed = z.object({
  headline: z.string().default(""),
  text: z.string().default(""),
  sourceUrl: z.string().default(""),
  sourceName: z.string().default(""),
  byline: z.string().default(""),
  publishedAt: z.string().default(""),
  /** Empty: by the text. */
  language: z.enum(["", ...LANGUAGES]).default(""),
});
export type Typed = z.infer<typeof Typed>;

/** A draft, and what reading had to say about it. */
export interface Reading {
  draft: Draft;
  /** The same as if all of it had been typed, the text without control characters: reading this gives the same draft. */
  typed: Typed;
  /** How many control characters were taken out. */
  removed: number;
  headlineFrom: "typed" | "text" | "file";
  sourceFrom: "typed" | "text" | "file" | null;
  languageFrom: "typed" | "text";
}

/**
 * Makes a draft of what was typed and of a file, if one was sent; what was typed has the last word. A text's first
 * line is its headline when no other is known, and is not repeated below when it is; the line that names the source
 * gives the address.
 * @throws {AppError} invalid with a reason by field of the form; too-large
 */
export function readDraft(typed: Typed, file: FileReading | null = null): Reading {
  const { text, removed } = plain(typed.text.trim() === "" && file ? file.text : typed.text);
  const heads = headlineAndBody(typed.headline, text, file);
  const source = sourceOf(typed, file, sourceInText(revisionText(heads.headline, heads.body)));
  const published = publicationOf(typed.publishedAt, file);
  refuseFields({
    ...heads.refusals,
    ...source.refusals,
    ...published.refusals,
    ...lineRefusals("byline", typed.byline, 200),
    ...lineRefusals("sourceName", typed.sourceName, 120),
  });
  const draft: Draft = {
    ...{ headline: heads.headline, body: heads.body, sourceUrl: source.address, sourceName: source.name },
    byline: typed.byline.trim() || file?.byline?.slice(0, 200) || null,
    language: typed.language || detectLanguage(heads.body),
    ...{ publishedAt: published.date, publishedHasTime: published.hasTime },
  };
  const languageFrom = typed.language ? "typed" : "text";
  const publishedAt = typed.publishedAt || (published.date && file?.publishedAt) || "";
  return {
    ...{ draft, removed, headlineFrom: heads.from, sourceFrom: source.from, languageFrom },
    typed: {
      ...{ text, publishedAt, language: typed.language, byline: draft.byline ?? "", sourceName: source.name ?? "" },
      headline: heads.from === "text" ? "" : heads.headline,
      sourceUrl: source.from === "text" ? "" : (source.address ?? ""),
    },
  };
}

type Refusals = Record<string, string>;

function lineRefusals(field: string, words: string, max: number): Refusals {
  if (!isPlain(words)) return { [field]: "control-characters" };
  return words.trim().length > max ? { [field]: "too-long" } : {};
}

/** Control characters come with texts copied from documents; they say nothing and cannot be kept. */
function plain(raw: string): { text: string; removed: number } {
  const lines = withPlainLineEnds(raw).toWellFormed();
  if (Buffer.byteLength(lines) > TEXT_MAX_BYTES) {
    throw new AppError("too-large", "text-too-large", { values: { megabytes: TEXT_MAX_BYTES / 1024 / 1024 } });
  }
  const text = lines.replace(/(?![\t\n])\p{Cc}/gu, "");
  return { text, removed: lines.length - text.length };
}

function headlineAndBody(typed: string, text: string, file: FileReading | null) {
  const known = oneLine(typed) || oneLine(file?.headline ?? "").slice(0, HEADLINE_MAX);
  const [first, rest] = splitFirstLine(text);
  const headline = known || oneLine(first);
  const body = known !== "" && oneLine(first) !== known ? text : rest;
  const from: Reading["headlineFrom"] = typed.trim() ? "typed" : known ? "file" : "text";
  const refusals: Refusals = {};
  if (text.trim() === "") refusals.text = "needed";
  else if (body.trim() === "") refusals.text = "only-headline";
  if (headline.length > HEADLINE_MAX) refusals.headline = from === "text" ? "first-line-too-long" : "too-long";
  if (!isPlain(headline)) refusals.headline = "control-characters";
  return { headline, body, from, refusals };
}

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

/** The first line that has words, and all that stands below it. */
function splitFirstLine(text: string): [first: string, rest: string] {
  const start = text.search(/\S/);
  const end = text.indexOf("\n", Math.max(start, 0));
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end + 1)];
}

function sourceOf(typed: Typed, file: FileReading | null, found: string | null) {
  const candidates: [Reading["sourceFrom"], string][] = [
    ["typed", typed.sourceUrl.trim()],
    ["text", withoutFinalMark(found ?? "")],
    ["file", file?.address ?? ""],
  ];
  const usable = ([from, address]: [Reading["sourceFrom"], string]) =>
    from === "typed" ? address !== "" : isWebAddress(address);
  const [from, address] = candidates.find(usable) ?? [null, null];
  const refusals: Refusals = {};
  if (address !== null && (!isWebAddress(address) || address.length > 2000)) refusals.sourceUrl = "wrong-address";
  const named = found !== null && !isWebAddress(found) ? oneLine(found).slice(0, 120) : "";
  const name = oneLine(typed.sourceName) || file?.siteName?.slice(0, 120) || named || null;
  return { address, name, from, refusals };
}

const sourceInText = (text: string): string | null => findSourceLine(text, readBlocks(text));

// "Ссылка: https://… ." ends a sentence, not an address.
const withoutFinalMark = (address: string): string => address.replace(/[.,;)]+$/, "");

interface Publication {
  date: Date | null;
  hasTime: boolean;
  refusals: Refusals;
}

function publicationOf(typed: string, file: FileReading | null): Publication {
  const none = { date: null, hasTime: false, refusals: {} };
  if (typed.trim() !== "") {
    const read = readDate(typed);
    return typeof read === "string" ? { ...none, refusals: { publishedAt: read } } : { ...read, refusals: {} };
  }
  const said = file?.publishedAt ? readDate(file.publishedAt) : "wrong-date";
  return typeof said === "string" ? none : { ...said, refusals: {} };
}

function refuseFields(fields: Refusals): void {
  if (Object.keys(fields).length > 0) throw new AppError("invalid", "check-fields", { fields });
}

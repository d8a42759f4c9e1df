import { z } from "zod";
import type { Block } from "@/lib/text/block";
import { LANGUAGES } from "@/lib/text/language";

export const ARTICLE_STATUSES = ["draft", "published", "withdrawn"] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

export interface SourceView {
  id: string;
  name: string;
  host: string;
}

export interface TagView {
  slug: string;
  labels: { ru: string; ky?: string; uz?: string; en?: string };
}

export interface RevisionView {
  id: string;
  number: number;
  headline: string;
  /** Headline, line feed, body; every offset points into it. */
  text: string;
  blocks: Block[];
  createdAt: Date;
  reason: string | null;
  sha256: string;
  extraction: "waiting" | "done" | "failed";
  extractedAt: Date | null;
  extractor: string | null;
}

export interface ArticleView {
  id: string;
  slug: string;
  headline: string;
  language: string;
  byline: string | null;
  publishedAt: Date | null;
  publishedHasTime: boolean;
  archivedAt: Date;
  status: ArticleStatus;
  withdrawnReason: string | null;
  discussion: "open" | "premoderated" | "closed";
  rightsNote: string | null;
  /** Grows with every change of what the article's pages show. */
  version: number;
  sourceUrl: string | null;
  source: SourceView | null;
  tags: TagView[];
  revisionCount: number;
  revision: RevisionView;
}

/** An article as lists show it. */
export interface ArticleCard {
  id: string;
  slug: string;
  headline: string;
  language: string;
  sourceName: string | null;
  publishedAt: Date | null;
  publishedHasTime: boolean;
  archivedAt: Date;
  status: ArticleStatus;
  /** The beginning of the first paragraph, whole words, at most 240 UTF-16 units. */
  lead: string;
  /** Rejected facts are not counted; checked are the confirmed and the corrected. */
  facts: { total: number; checked: number; disputed: number };
}

export interface RevisionLine {
  number: number;
  headline: string;
  createdAt: Date;
  reason: string | null;
  authorName: string | null;
  isCurrent: boolean;
}

export interface CaptureView {
  id: string;
  revisionNumber: number;
  method: "paste" | "upload" | "seed";
  fileName: string | null;
  mediaType: string;
  sha256: string;
  size: number;
  capturedAt: Date;
}

export const HEADLINE_MAX = 300;
/** UTF-8 bytes of a text, and of a file that brings one. */
export const TEXT_MAX_BYTES = 2 * 1024 * 1024;

const line = (max: number) =>
  z.string().trim().min(1, "needed").max(max, "too-long").refine(isPlain, "control-characters");

/** An article before it is filed: what any reader of pasted text, files or pages produces. */
export const Draft = z.strictObject({
  headline: line(HEADLINE_MAX),
  /** The text below the headline. */
  body: z
    .string()
    .refine((body) => body.trim() !== "", "needed")
    .refine(isPlain, "control-characters"),
  sourceUrl: z.string().trim().max(2000, "too-long").refine(isWebAddress, "wrong-address").nullable(),
  /** What the source calls itself; its host when null. */
  sourceName: line(120).nullable(),
  byline: line(200).nullable(),
  language: z.enum(LANGUAGES),
  publishedAt: z.date().nullable(),
  publishedHasTime: z.boolean(),
  rightsNote: line(1000).nullable().default(null),
  /** Blocks (by index in the text) that reading leaves out as furniture and the editor wants shown. */
  restored: z.array(z.int().positive()).default([]),
});
export type Draft = z.input<typeof Draft>;

export const Revising = z.strictObject({
  headline: line(HEADLINE_MAX),
  text: Draft.shape.body,
  reason: line(500),
  /** Number of the revision that was open while this was written. */
  basedOn: z.coerce.number().int().positive(),
});
export type Revising = z.infer<typeof Revising>;

// Published words that readers may have cited do not become a draft again without being withdrawn first.
const NEXT_STATUSES: Record<ArticleStatus, readonly ArticleStatus[]> = {
  draft: ["published"],
  published: ["withdrawn"],
  withdrawn: ["published", "draft"],
};

export const mayBecome = (from: ArticleStatus, to: ArticleStatus): boolean => NEXT_STATUSES[from].includes(to);

/** No control characters but line ends and tabs, no halves of characters: what the database and a page can hold. */
export function isPlain(text: string): boolean {
  return text.isWellFormed() && !CONTROL.test(text);
}

/** An http or https address of a site with a name. */
export function isWebAddress(address: string): boolean {
  if (/\s/.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes(".");
}

const CONTROL = /(?![\t\n\r])\p{Cc}/u;

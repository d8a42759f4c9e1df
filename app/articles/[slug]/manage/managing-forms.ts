import { z } from "zod";

/** Which article; every form of the page says it. */
export const OfArticle = z.object({ slug: z.string().min(1).max(200) });

export const Withdrawing = OfArticle.extend({
  reason: z.string().trim().min(1, "reason-needed").max(500, "reason-long"),
});

export const Tagging = OfArticle.extend({ label: z.string().max(200, "too-long") });

export const Untagging = OfArticle.extend({ tag: z.string().min(1).max(200) });

export const ShowingBlock = OfArticle.extend({ block: z.coerce.number().int().positive() });

/** What was done, as the address of the page says it after a form: a name in messages/…/done.json. */
export const WHAT_WAS_DONE = [
  "article-published",
  "article-withdrawn",
  "article-draft",
  "tag-added",
  "tag-removed",
  "line-restored",
  "line-left-out",
  "extraction-asked",
] as const;
export type WhatWasDone = (typeof WHAT_WAS_DONE)[number];

export const managed = (slug: string, done: WhatWasDone): { redirectTo: string } => ({
  redirectTo: `/articles/${slug}/manage?done=${done}`,
});

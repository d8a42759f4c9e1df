"use server";

import { action } from "@/app/_request/action";
import {
  extractAgain,
  publishArticle,
  returnToDraft,
  setShownBlocks,
  withdrawArticle,
} from "@/lib/articles/editing-commands";
import { tagArticle, untagArticle } from "@/lib/tags/commands";
import { managed, OfArticle, ShowingBlock, Tagging, Untagging, Withdrawing } from "./managing-forms";

export const publishHere = action(OfArticle, async (viewer, { slug }) => {
  await publishArticle(viewer, slug);
  return managed(slug, "article-published");
});

export const withdrawHere = action(Withdrawing, async (viewer, { slug, reason }) => {
  await withdrawArticle(viewer, slug, { reason });
  return managed(slug, "article-withdrawn");
});

export const returnToDraftHere = action(OfArticle, async (viewer, { slug }) => {
  await returnToDraft(viewer, slug);
  return managed(slug, "article-draft");
});

export const tagHere = action(Tagging, async (viewer, { slug, label }) => {
  await tagArticle(viewer, slug, label);
  return managed(slug, "tag-added");
});

export const untagHere = action(Untagging, async (viewer, { slug, tag }) => {
  await untagArticle(viewer, slug, tag);
  return managed(slug, "tag-removed");
});

export const restoreHere = action(ShowingBlock, async (viewer, { slug, block }) => {
  await setShownBlocks(viewer, slug, block, true);
  return managed(slug, "line-restored");
});

export const leaveOutHere = action(ShowingBlock, async (viewer, { slug, block }) => {
  await setShownBlocks(viewer, slug, block, false);
  return managed(slug, "line-left-out");
});

export const extractAgainHere = action(OfArticle, async (viewer, { slug }) => {
  await extractAgain(viewer, slug);
  return managed(slug, "extraction-asked");
});

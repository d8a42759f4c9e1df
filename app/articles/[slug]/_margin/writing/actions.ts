"use server";

import { refresh } from "next/cache";
import { action } from "@/app/_request/action";
import type { Viewer } from "@/lib/access/viewer";
import { articlePath, notePath } from "@/lib/annotations/addresses";
import { createAnnotation } from "@/lib/annotations/commands/create-annotation";
import { findArticleRevision } from "@/lib/articles/queries";
import { AppError } from "@/lib/platform/app-error";
import { annotationOf, WritingForm } from "./writing-form";

/** Makes a note, a highlight or tags on words of an article, or a note on a fact. */
export const annotateHere = action(WritingForm, async (viewer, form) => {
  if (viewer.kind === "guest") throw new AppError("unauthenticated", "sign-in-first", { see: signInFor(form) });
  const input = annotationOf(form, form.start ?? (await startInBlock(viewer, form)));
  const { id, status } = await createAnnotation(viewer, input, { idempotencyKey: form.key });
  if (form.from === "toolbar") {
    refresh();
    return { answer: { id, status } };
  }
  const isBesideText = status === "published" && input.selection !== null;
  return { redirectTo: isBesideText ? `${articlePath(form.article)}#note-${id}` : notePath(id) };
});

/** Where the words that were left in the form stand within their paragraph. */
async function startInBlock(
  viewer: Viewer,
  { article, revision, exact, at }: WritingForm,
): Promise<number | undefined> {
  if (at === undefined || exact === undefined) return undefined;
  const found = revision === undefined ? null : await findArticleRevision(viewer, article, revision);
  const block = found?.revision.blocks.find(({ start }) => start === at);
  const within = block ? found?.revision.text.slice(block.start, block.end).indexOf(exact.trim()) : -1;
  return within === undefined || within < 0 ? at : at + within;
}

function signInFor({ article, fact, at, revision, from }: WritingForm): string {
  const asked = new URLSearchParams();
  if (fact !== undefined) asked.set("fact", fact);
  if (at !== undefined) asked.set("at", String(at));
  if (revision !== undefined) asked.set("revision", String(revision));
  const back = from === "page" ? `${articlePath(article)}/note?${asked}` : articlePath(article);
  return `/signin?next=${encodeURIComponent(back)}`;
}

"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/app/_request/action";
import type { Viewer } from "@/lib/access/viewer";
import { notePath } from "@/lib/annotations/addresses";
import { deleteAnnotation, editAnnotation } from "@/lib/annotations/commands/change-annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { AppError } from "@/lib/platform/app-error";
import { DeleteForm, EditForm } from "./forms";

/** Changes one's own annotation; the same form sent twice has done it once. */
export const editHere = action(EditForm, async (viewer, form) => {
  const { id, seen, ...change } = form;
  revalidatePath(`${notePath(id)}/edit`); // who came second is shown what stands there now
  try {
    await editAnnotation(viewer, id, change, { seen });
  } catch (error) {
    if (!(error instanceof AppError) || !(await saysSo(viewer, form))) throw error;
  }
  return { redirectTo: notePath(id) };
});

/** Takes it back. What has been taken back already shows the page that says so. */
export const deleteHere = action(DeleteForm, async (viewer, { id, seen }) => {
  const view = await findAnnotation(viewer, id);
  await deleteAnnotation(viewer, id, { seen });
  return { redirectTo: view?.target.article ? `/articles/${view.target.article.slug}` : notePath(id) };
});

async function saysSo(viewer: Viewer, { id, body, tags, style }: EditForm): Promise<boolean> {
  const view = await findAnnotation(viewer, id);
  return view?.body === body && view.tags.join("\n") === tags.join("\n") && (view.style ?? undefined) === style;
}

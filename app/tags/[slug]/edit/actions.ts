"use server";

import { z } from "zod";
import { action } from "@/app/_request/action";
import { deleteTag, labelTag, mergeTags } from "@/lib/tags/vocabulary-commands";

const slug = z.string().min(1, "wrong-value").max(100, "wrong-value");
const Label = z.string().max(200).optional();
const Naming = z.object({
  slug,
  ru: z.string().max(200).default(""),
  ky: Label,
  uz: Label,
  en: Label,
  readdress: Label,
});

export const labelTagHere = action(Naming, async (viewer, { slug: at, readdress, ...labels }) => {
  const tag = await labelTag(viewer, at, labels, { readdress: Boolean(readdress) });
  return { redirectTo: `/tags/${tag.slug}/edit?done=saved` };
});

export const mergeTagsHere = action(z.object({ slug, into: z.string().max(200) }), async (viewer, input) => {
  await mergeTags(viewer, input.slug, input.into);
  return { redirectTo: "/tags/manage?done=merged" };
});

export const deleteTagHere = action(z.object({ slug }), async (viewer, input) => {
  await deleteTag(viewer, input.slug);
  return { redirectTo: "/tags/manage?done=deleted" };
});

"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { action } from "@/app/_request/action";
import { setDiscussion } from "@/lib/articles/editing-commands";
import { MODES } from "./mode";

const Setting = z.object({ slug: z.string().min(1).max(200), mode: z.enum(MODES) });

export const setDiscussionHere = action(Setting, async (viewer, { slug, mode }) => {
  await setDiscussion(viewer, slug, mode);
  refresh();
  return { message: "discussion-set" };
});

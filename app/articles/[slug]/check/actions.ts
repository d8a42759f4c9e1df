"use server";

import { z } from "zod";
import { action } from "@/app/_request/action";
import { extractAgain } from "@/lib/articles/editing-commands";

const Again = z.object({ slug: z.string("wrong-value").min(1, "wrong-value").max(200, "wrong-value") });

/** Has the machine read the article once more. */
export const lookAgain = action(Again, async (viewer, { slug }) => {
  await extractAgain(viewer, slug);
  return { redirectTo: `/articles/${slug}/check` };
});

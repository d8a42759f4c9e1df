"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { action } from "@/app/_request/action";
import { safePath } from "@/app/_request/safe-path";
import type { Viewer } from "@/lib/access/viewer";
import { articlePath, factPath, notePath } from "@/lib/annotations/addresses";
import { Body, NewAnnotation, REACTION_KINDS } from "@/lib/annotations/annotation";
import { react } from "@/lib/annotations/commands/change-annotation";
import { createAnnotation } from "@/lib/annotations/commands/create-annotation";
import { keepDraft } from "@/lib/annotations/drafts/commands";
import type { DraftTarget } from "@/lib/annotations/drafts/draft";
import { placeInDiscussion } from "@/lib/annotations/place-in-discussion";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { AppError } from "@/lib/platform/app-error";

const Id = z.string().min(1).max(200).optional();

/** Words about an article, a fact or another annotation: exactly one of the three. */
const Saying = z.object({
  article: Id,
  fact: Id,
  parent: Id,
  body: Body,
  key: z.string().max(100).optional(),
  intent: z.enum(["say", "keep"]).default("say"),
  back: z.string().max(2000).default("/"),
});

/** Publishes a comment or a reply, or keeps it as a draft; without a script the answer is the page where it stands. */
export const sayHere = action(Saying, async (viewer, { body, key, intent, back, ...about }) => {
  if (viewer.kind === "guest") throw new AppError("unauthenticated", "sign-in-first", { see: signInFrom(back) });
  const target = targetOf(about);
  if (intent === "keep") {
    await keepDraft(viewer, target, body);
    return { message: "draft-kept", values: { body } };
  }
  const { id, status } = await createAnnotation(viewer, NewAnnotation.parse({ target, body }), {
    ...{ idempotencyKey: key, draft: target },
  });
  if (!(await isScripted())) return { redirectTo: await placeOf(viewer, target, id) };
  refresh();
  return { message: status === "held" ? "comment-held" : undefined, answer: { id } };
});

const Keeping = Saying.pick({ article: true, fact: true, parent: true, body: true });

/** Keeps what is being typed. Called while somebody types, so it shows nothing. */
export const keepHere = action(Keeping, async (viewer, { body, ...about }) => {
  await keepDraft(viewer, targetOf(about), body);
  return {};
});

/** "k3… useful on": which annotation, which reaction, set or taken back. */
const Reaction = z
  .string()
  .transform((value) => value.split(" "))
  .pipe(z.tuple([z.string().max(64), z.enum(REACTION_KINDS), z.enum(["on", "off"])]));
const Reacting = z.object({ reaction: Reaction, back: z.string().max(2000).default("/") });

export const reactHere = action(Reacting, async (viewer, { reaction: [id, kind, on], back }) => {
  await react(viewer, id, kind, on === "on");
  if (await isScripted()) return {};
  const quote = (await findAnnotation(viewer, id))?.quote;
  return { redirectTo: `${safePath(back).split("#", 1)[0]}#${quote ? "note" : "comment"}-${id}` };
});

const signInFrom = (back: string): string => `/signin?next=${encodeURIComponent(safePath(back))}`;

function targetOf({ article, fact, parent }: { article?: string; fact?: string; parent?: string }): DraftTarget {
  if (parent) return { parent };
  return fact ? { fact } : { article: article ?? "" };
}

/** Next.js names the action in a header when a script posts the form. */
const isScripted = async (): Promise<boolean> => (await headers()).has("next-action");

/** Where a new entry is seen. Of a comment that is known; a reply stands where its thread does. */
async function placeOf(viewer: Viewer, target: DraftTarget, id: string): Promise<string> {
  if ("parent" in target) return (await placeInDiscussion(viewer, id)) ?? notePath(id);
  const path = "fact" in target ? factPath(target.fact) : articlePath(target.article);
  return `${path}?thread=${id}#comment-${id}`;
}

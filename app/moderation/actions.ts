"use server";

import { action } from "@/app/_request/action";
import { claimCase, releaseCase } from "@/lib/moderation/claim-commands";
import { decide, moderate } from "@/lib/moderation/commands";
import { NewDecision } from "@/lib/moderation/moderation";
import { undoDecision } from "@/lib/moderation/undo-commands";
import { Claiming, Deciding, Restoring, TakingBack } from "./forms";
import { deskPath } from "./place";

/** Decides a case and goes on to the next one. */
export const decideHere = action(Deciding, async (viewer, { filter, cursor, next, ...input }) => {
  const { decision } = await decide(viewer, NewDecision.parse(input));
  return { redirectTo: deskPath({ filter, cursor }, { case: next, done: decision }) };
});

/** Brings words back that were taken away before. */
export const restoreHere = action(Restoring, async (viewer, { filter, cursor, annotation, text }) => {
  const { decision } = await moderate(viewer, { annotation, action: "restore", text });
  return { redirectTo: deskPath({ filter, cursor }, { done: decision }) };
});

/** Takes the last decision back and shows its case again. */
export const undoHere = action(TakingBack, async (viewer, { filter, cursor, decision }) => {
  const { case: opened } = await undoDecision(viewer, decision);
  return { redirectTo: deskPath({ filter, cursor }, { case: opened ?? undefined, undone: "1" }) };
});

export const claimHere = action(Claiming, async (viewer, { case: id, ...place }) => {
  await claimCase(viewer, id);
  return { redirectTo: deskPath(place, { case: id }) };
});

export const releaseHere = action(Claiming, async (viewer, { case: id, ...place }) => {
  await releaseCase(viewer, id);
  return { redirectTo: deskPath(place) };
});

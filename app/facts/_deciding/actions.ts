"use server";

import { getLocale } from "next-intl/server";
import { action } from "@/app/_request/action";
import type { Viewer } from "@/lib/access/viewer";
import { confirmFact, correctFact, disputeFact, rejectFact, reopenFact, undoDecision } from "@/lib/facts/commands";
import { sameArguments } from "@/lib/facts/fingerprint";
import { findFact } from "@/lib/facts/queries";
import { notFound } from "@/lib/platform/app-error";
import { type Back, Reasoned, Settling, TakingBack } from "./forms";
import { readArguments } from "./read-arguments";

/** Lets a fact stand as its fields say: unchanged it is confirmed, changed it is corrected. */
export const settle = action(Settling, async (viewer, { fact: id, seen, decision, from, order, all, ...fields }) => {
  const fact = await findFact(viewer, id);
  if (!fact) throw notFound();
  const args = readArguments(fact.kind, fields, await getLocale());
  const isAsWritten = decision === "confirm" && sameArguments(args, fact.arguments);
  if (isAsWritten) await confirmFact(viewer, id, { seen });
  else await correctFact(viewer, id, { seen, arguments: args });
  return onward(viewer, id, { from, order, all });
});

export const reject = action(Reasoned, async (viewer, { fact, seen, note, ...back }) => {
  await rejectFact(viewer, fact, { seen, note });
  return onward(viewer, fact, back);
});

export const dispute = action(Reasoned, async (viewer, { fact, seen, note, ...back }) => {
  await disputeFact(viewer, fact, { seen, note });
  return onward(viewer, fact, back);
});

export const reopen = action(TakingBack, async (viewer, { fact, seen, ...back }) => {
  await reopenFact(viewer, fact, { seen });
  return onward(viewer, fact, { ...back, stay: true });
});

export const undo = action(TakingBack, async (viewer, { fact, seen, ...back }) => {
  await undoDecision(viewer, fact, { seen });
  return onward(viewer, fact, { ...back, stay: true });
});

/** On the bench to the next fact, with a word about this one; else back to the fact. */
async function onward(viewer: Viewer, id: string, { from, order, all, stay }: Back & { stay?: boolean }) {
  const fact = await findFact(viewer, id);
  if (from === "fact" || !fact) return { redirectTo: `/facts/${id}` };
  const query = new URLSearchParams(stay ? { fact: id, undone: "1" } : { done: id });
  if (order) query.set("order", order);
  if (all) query.set("all", all);
  return { redirectTo: `/articles/${fact.article.slug}/check?${query}` };
}

import { z } from "zod";
import { isSure } from "@/lib/extraction/confidence";
import { FACT_ARGUMENTS, type FactArguments, type FactKind } from "@/lib/extraction/fact";
import { AppError } from "@/lib/platform/app-error";
import { sameArguments } from "./fingerprint";

export const FACT_STATUSES = ["proposed", "confirmed", "disputed", "corrected", "rejected"] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** An editor has looked at it and lets it stand. */
export const isChecked = (status: FactStatus): boolean => status === "confirmed" || status === "corrected";

/** A person has said something about it; a machine never touches it again. */
export const isSettled = (status: FactStatus): boolean => status !== "proposed";

/** Which of the facts that only a machine has seen are asked for. */
export const CERTAINTIES = ["sure", "tentative", "any"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Only a machine has seen it, and is not sure of it: kept apart from the справка until an editor lets it stand. */
export const isTentative = ({ status, confidence }: { status: FactStatus; confidence: number }): boolean =>
  status === "proposed" && !isSure(confidence);

/** How a fact is marked for people: what a machine has found and is not sure of has a word of its own. */
export type ShownStatus = FactStatus | "tentative";
export const shownStatus = (fact: { status: FactStatus; confidence: number }): ShownStatus =>
  isTentative(fact) ? "tentative" : fact.status;

/** Whether it belongs into the справка; `standingFactsSql` says the same to the database. */
export const isStanding = (fact: { status: FactStatus; confidence: number }): boolean =>
  fact.status !== "rejected" && !isTentative(fact);

/** Whether it is among the facts asked for. */
export const isOfCertainty = (fact: { status: FactStatus; confidence: number }, certainty: Certainty): boolean =>
  certainty === "any" || isTentative(fact) === (certainty === "tentative");

/** What lets a fact stand is called a correction when it says something else than the machine wrote. */
export const standingStatus = (args: FactArguments, proposed: FactArguments): FactStatus =>
  sameArguments(args, proposed) ? "confirmed" : "corrected";

export const NOTE_MAX = 2000;

/** Why an editor decides so, in their words. */
const Note = z.string("note-missing").trim().min(1, "note-missing").max(NOTE_MAX, "note-too-long");
const OptionalNote = z
  .string()
  .trim()
  .max(NOTE_MAX, "note-too-long")
  .transform((note) => note || null)
  .nullish()
  .transform((note) => note ?? null);

/** What an editor had before their eyes: `updatedAt` of the fact, ISO 8601. Nobody decides over a decision unseen. */
const seen = z.iso.datetime("wrong-value").optional();

/** A decision that may say why. */
export const Decision = z.object({ seen, note: OptionalNote });
/** A decision that must say why. */
export const DecisionWithReason = z.object({ seen, note: Note });

/**
 * The arguments of a fact as an editor gives them, checked by the schema of its kind.
 * @throws {AppError} invalid `check-fields`, with a reason by argument
 */
export function checkArguments(kind: FactKind, args: unknown): FactArguments {
  const checked = FACT_ARGUMENTS[kind].safeParse(args);
  if (checked.success) return checked.data;
  const fields = new Map<string, string>();
  for (const issue of checked.error.issues) {
    const names = issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0] ?? "form")];
    for (const name of names) if (!fields.has(name)) fields.set(name, reasonFor(name, issue.code));
  }
  throw new AppError("invalid", "check-fields", { fields: Object.fromEntries(fields) });
}

function reasonFor(argument: string, code: string): string {
  if (code === "unrecognized_keys") return "wrong-value";
  if (argument === "value") return "not-a-number";
  if (argument === "date") return "date-not-iso";
  if (argument === "currency") return "currency-not-iso";
  return code === "too_big" ? "words-too-long" : "words-missing";
}

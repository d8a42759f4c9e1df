import { z } from "zod";
import type { FactKind } from "@/lib/extraction/fact";

export const FACT_STATUSES = ["proposed", "confirmed", "disputed", "corrected", "rejected"] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** An editor has looked at it and lets it stand. */
export const isChecked = (status: FactStatus): boolean => status === "confirmed" || status === "corrected";

/** A person has said something about it; a machine never touches it again. */
export const isSettled = (status: FactStatus): boolean => status !== "proposed";

/** The order of kinds in the справка: people first, then what happened, who said so, figures. */
export const KIND_ORDER: Readonly<Record<FactKind, number>> = {
  position: 0,
  visit: 1,
  event: 2,
  attribution: 3,
  statement: 4,
  quantity: 5,
};

export const NOTE_MAX = 2000;

/** What every decision carries: what the editor saw (`updatedAt`, ISO 8601), so that nobody decides over a decision unseen. */
export interface Seen {
  seen?: string;
}

/** Words an editor adds to a decision. */
export const Note = z.string("note-missing").trim().min(1, "note-missing").max(NOTE_MAX, "note-too-long");
export const OptionalNote = z.string().trim().max(NOTE_MAX, "note-too-long").optional();

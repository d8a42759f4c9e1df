import type { Target } from "../annotation";

/** What unsent words are about to be written under: one of these, as the form that holds them says it. */
export type DraftTarget = { article: string } | { fact: string } | { parent: string };

/** Unsent words of a person. */
export interface Draft {
  target: DraftTarget;
  /** Markdown, as typed so far. */
  body: string;
  updatedAt: Date;
}

/** So many unsent texts are kept for one person; the oldest go first. */
export const MOST_DRAFTS = 100;
/** After so many days without a touch they are forgotten. */
export const KEPT_DAYS = 180;

/** The name under which a draft is kept: "article:slug", "fact:id", "parent:id". */
export const draftKey = (target: DraftTarget): string => Object.entries(target).flat().join(":");

/** "parent:k3…" ⇒ { parent: "k3…" }; null for what is no such name. */
export function draftTarget(key: string): DraftTarget | null {
  const at = key.indexOf(":");
  const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
  if (id === "") return null;
  if (kind === "article") return { article: id };
  if (kind === "fact") return { fact: id };
  return kind === "parent" ? { parent: id } : null;
}

/** What a form that holds a draft is about; null when it is about nothing that drafts are kept for. */
export function draftTargetOf({ article, fact, parent }: Target): DraftTarget | null {
  if (parent !== undefined) return { parent };
  if (fact !== undefined) return { fact };
  return article === undefined ? null : { article };
}

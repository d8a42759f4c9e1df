import { z } from "zod";

/**
 * Annotations as the Hypothesis client speaks of them. → https://h.readthedocs.io/en/latest/api-reference/v1/
 */

/** The archive as clients of it name it: where it stands, and whose accounts it keeps. */
export interface Site {
  /** "https://archive.example" */
  origin: string;
  /** The part of an account behind "@": a host name without a port. */
  authority: string;
}

/** The client's group of everybody; its name is fixed. */
export const WORLD = "__world__";
/** What editors write for editors shows in the client as a group of theirs. */
export const NEWSROOM = "__newsroom__";

/**
 * Accounts are named by the id of their person: it is unique, never changes, and fits what clients take for a user name.
 * What people call themselves goes beside it as the display name.
 */
export const accountOf = (userId: string, { authority }: Site): string => `acct:${userId}@${authority}`;

/** Whoever has no account here (any more): no id of a person looks like these. */
export const NOBODY = { erased: "erased", imported: "imported" } as const;

/** "acct:k3…@archive.example" or "k3…" ⇒ "k3…" */
export const userIdOf = (account: string): string => /^(?:acct:)?([^@]*)/u.exec(account)?.[1] ?? "";

/** A selector of any kind: those of the web page, of PDF, of EPUB; what we do not know is kept as it came. */
export type Selector = { type: string } & Record<string, unknown>;

/** What a client sent of a target, kept so that it comes back. */
export interface KeptTarget {
  selector: Selector[];
  /** Words for what the target shows, where it is a picture. */
  description?: string;
  /** Of a page that is none of ours. */
  title?: string;
  /** The group among whose notes its author keeps it to themselves; everybody's where it is not named. */
  group?: string;
}

export const MODERATION_STATUSES = ["APPROVED", "PENDING", "DENIED", "SPAM"] as const;
export type ModerationStatus = (typeof MODERATION_STATUSES)[number];

export interface HypothesisAnnotation {
  id: string;
  created: string;
  updated: string;
  user: string;
  user_info: { display_name: string | null };
  uri: string;
  text: string;
  tags: string[];
  group: string;
  permissions: { read: string[]; admin: string[]; update: string[]; delete: string[] };
  target: { source: string; selector?: Selector[]; description?: string }[];
  document: { title: string[] };
  links: { html: string; incontext: string; json: string };
  hidden: boolean;
  flagged: boolean;
  moderation?: { flagCount: number };
  moderation_status: ModerationStatus;
  actions: "moderate"[];
  mentions: never[];
  /** From the first of the thread to the one it answers. */
  references?: string[];
}

const SelectorShape = z.looseObject({ type: z.string().max(100) });
export const KeptTargetShape = z.object({
  selector: z.array(SelectorShape).default([]),
  description: z.string().optional(),
  title: z.string().optional(),
  group: z.string().optional(),
});

/** What is in the database as a client's target; null where no client of this kind sent one. */
export function readKept(json: unknown): KeptTarget | null {
  const read = KeptTargetShape.safeParse(Array.isArray(json) ? { selector: json } : json);
  return read.success && json !== null ? read.data : null;
}

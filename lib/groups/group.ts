import { z } from "zod";

export const GROUP_ROLES = ["member", "moderator"] as const;
export type GroupRole = (typeof GROUP_ROLES)[number];

/** No more people are in one group, and in no more groups is one person. */
export const MOST_MEMBERS = 500;
export const MOST_GROUPS = 100;

/** For how many days a link by which people join is good. */
export const INVITATION_DAYS = [1, 7, 30] as const;

/** A group in a list of one's own. */
export interface MyGroup {
  id: string;
  slug: string;
  name: string;
  role: GroupRole;
  members: number;
  archivedAt: Date | null;
}

/** A group as its members see it. */
export interface GroupView extends MyGroup {
  description: string;
  /** A moderator looks at what members write before the others see it. */
  premoderated: boolean;
  createdAt: Date;
}

export interface MemberView {
  id: string;
  name: string;
  role: GroupRole;
  joinedAt: Date;
  isMe: boolean;
}

/** A link by which people join, as moderators see it; its secret was shown once. */
export interface GroupInvitationView {
  id: string;
  byName: string | null;
  createdAt: Date;
  expiresAt: Date;
}

/** What the holder of a good link is told before they join. */
export interface Invited {
  name: string;
  description: string;
  premoderated: boolean;
  members: number;
  /** Who made the link; null: their account is gone. */
  byName: string | null;
  expiresAt: Date;
  /** Where the viewer is in already. */
  slug: string | null;
}

const plain = /^[^\p{Cc}<>]*$/u;
const name = z
  .string("needed")
  .transform((typed) => typed.normalize("NFC").replace(/\s+/gu, " ").trim().toWellFormed())
  .pipe(z.string().min(1, "needed").max(80, "too-long").regex(plain, "name-wrong"));
const description = z
  .string()
  .transform((typed) => typed.normalize("NFC").replace(/\r\n?/gu, "\n").trim().toWellFormed())
  .pipe(z.string().max(1000, "too-long"));
const slug = z.string("wrong-value").min(1, "wrong-value").max(100, "wrong-value");
const id = z.string("wrong-value").min(1, "wrong-value").max(64, "wrong-value");
/** A box that was ticked comes as some word, one that was not does not come at all. */
const ticked = z
  .string()
  .optional()
  .transform((word) => word !== undefined && word !== "");

export const NewGroup = z.object({ name, description: description.default(""), premoderated: ticked });
export type NewGroup = z.output<typeof NewGroup>;

export const GroupChange = NewGroup.extend({ slug });
export const GroupChoice = z.object({ slug });
export const NewGroupInvitation = z.object({
  slug,
  days: z.coerce
    .number("wrong-value")
    .refine((days) => INVITATION_DAYS.some((known) => known === days), "wrong-value")
    .default(7),
});
export const GroupInvitationChoice = z.object({ slug, invitationId: id });
export const JoiningGroup = z.object({ token: z.string("link-gone").min(1, "link-gone").max(100, "link-gone") });
export const MemberChoice = z.object({ slug, userId: id });
export const MemberRole = MemberChoice.extend({ role: z.enum(GROUP_ROLES, "wrong-value") });
/** Whom the last moderator leaves the group to; "" or nobody where it is not needed. */
export const LeavingGroup = z.object({ slug, successor: z.union([z.literal(""), id]).default("") });

"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/app/_request/action";
import { archiveGroup, describeGroup, reopenGroup } from "@/lib/groups/commands/change-group";
import { inviteToGroup, revokeGroupInvitation } from "@/lib/groups/commands/group-invitations";
import { leaveGroup, removeMember, setMemberRole } from "@/lib/groups/commands/members";
import {
  GroupChange,
  GroupChoice,
  GroupInvitationChoice,
  LeavingGroup,
  MemberChoice,
  MemberRole,
  NewGroupInvitation,
} from "@/lib/groups/group";
import { moderate } from "@/lib/moderation/commands";
import { LONGEST_TEXT } from "@/lib/moderation/moderation";
import { environment } from "@/lib/platform/environment";

export const describeGroupHere = action(GroupChange, async (viewer, input) => {
  await describeGroup(viewer, input);
  revalidatePath(`/groups/${input.slug}`, "layout");
  return { message: "group-changed" };
});

export const archiveGroupHere = action(GroupChoice, async (viewer, input) => {
  await archiveGroup(viewer, input);
  revalidatePath(`/groups/${input.slug}`, "layout");
  return { message: "group-archived" };
});

export const reopenGroupHere = action(GroupChoice, async (viewer, input) => {
  await reopenGroup(viewer, input);
  revalidatePath(`/groups/${input.slug}`, "layout");
  return { message: "group-reopened" };
});

export const inviteHere = action(NewGroupInvitation, async (viewer, input) => {
  const { path } = await inviteToGroup(viewer, input);
  revalidatePath(`/groups/${input.slug}/people`);
  const origin = environment().NEXTAUTH_URL.replace(/\/+$/, "");
  return { message: "group-link-made", answer: { address: `${origin}${path}` } };
});

export const revokeInvitationHere = action(GroupInvitationChoice, async (viewer, input) => {
  await revokeGroupInvitation(viewer, input);
  revalidatePath(`/groups/${input.slug}/people`);
  return { message: "group-link-revoked" };
});

export const setMemberRoleHere = action(MemberRole, async (viewer, input) => {
  await setMemberRole(viewer, input);
  revalidatePath(`/groups/${input.slug}`, "layout");
  return { message: "group-role-set" };
});

export const removeMemberHere = action(MemberChoice, async (viewer, input) => {
  await removeMember(viewer, input);
  revalidatePath(`/groups/${input.slug}/people`);
  return { message: "group-member-removed" };
});

export const leaveGroupHere = action(LeavingGroup, async (viewer, input) => {
  await leaveGroup(viewer, input);
  return { redirectTo: "/groups?done=left" };
});

const Deciding = z.object({
  slug: z.string().max(100),
  annotation: z.string().max(64),
  seen: z.coerce.number().int().min(1),
  action: z.enum(["approve", "hide", "restore"], "wrong-value"),
  text: z.string().trim().max(LONGEST_TEXT, "too-long").default(""),
});

/** A moderator's own reasons are told in words: the list of reasons is for what the newsroom answers for. */
export const decideHere = action(Deciding, async (viewer, { slug, ...input }) => {
  await moderate(viewer, { ...input, reason: input.action === "hide" ? "other" : null });
  revalidatePath(`/groups/${slug}`);
  return { message: "group-decided" };
});

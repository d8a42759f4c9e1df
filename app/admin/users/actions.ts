"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/app/_request/action";
import { InvitationChoice, NewInvitation, RoleChange, Suspension, UserChoice } from "@/lib/accounts/account";
import { createInvitation, withdrawInvitation } from "@/lib/accounts/commands/invitations";
import { restoreUser, setRole, suspendUser } from "@/lib/accounts/commands/users";
import { environment } from "@/lib/platform/environment";

export const setRoleHere = action(RoleChange, async (viewer, input) => {
  await setRole(viewer, input);
  revalidatePath("/admin/users");
  return { message: "role-set" };
});

export const suspendHere = action(Suspension, async (viewer, input) => {
  await suspendUser(viewer, input);
  revalidatePath("/admin/users");
  return { message: "user-suspended" };
});

export const restoreHere = action(UserChoice, async (viewer, input) => {
  await restoreUser(viewer, input);
  revalidatePath("/admin/users");
  return { message: "user-restored" };
});

export const inviteHere = action(NewInvitation, async (viewer, input) => {
  const { path } = await createInvitation(viewer, input);
  revalidatePath("/admin/users");
  const origin = environment().NEXTAUTH_URL.replace(/\/+$/, "");
  return { message: "invitation-made", answer: { address: `${origin}${path}` } };
});

export const withdrawInvitationHere = action(InvitationChoice, async (viewer, input) => {
  await withdrawInvitation(viewer, input);
  revalidatePath("/admin/users");
  return { message: "invitation-withdrawn" };
});

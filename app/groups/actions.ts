"use server";

import { z } from "zod";
import { action } from "@/app/_request/action";
import { createGroup } from "@/lib/groups/commands/create-group";
import { joinGroup } from "@/lib/groups/commands/group-invitations";
import { JoiningGroup, NewGroup } from "@/lib/groups/group";

const Sent = NewGroup.extend({ key: z.string().max(64).default("") });

export const createGroupHere = action(Sent, async (viewer, { key, ...input }) => {
  const { slug } = await createGroup(viewer, input, { idempotencyKey: key || null });
  return { redirectTo: `/groups/${slug}/people?done=made` };
});

export const joinGroupHere = action(JoiningGroup, async (viewer, input) => {
  const { slug } = await joinGroup(viewer, input);
  return { redirectTo: `/groups/${slug}?done=joined` };
});

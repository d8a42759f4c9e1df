"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { action } from "@/app/_request/action";
import { isOwnOrigin } from "@/app/_request/origin";
import { authorizeClient } from "@/lib/accounts/commands/client-tokens";
import { AppError } from "@/lib/platform/app-error";

const Allowed = z.object({ origin: z.string().max(300) });

export const allowHere = action(Allowed, async (viewer, { origin }) => {
  if (!isOwnOrigin(origin, (await headers()).get("host"))) throw new AppError("forbidden", "foreign-origin");
  return { answer: { code: await authorizeClient(viewer, origin) } };
});

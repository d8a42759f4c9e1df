import { z } from "zod";

/** What an id of ours looks like; ours are shorter today, and need not stay so. */
export const ID = /^[0-9A-Za-z_-]{1,64}$/;

export const Identified = z.strictObject({ id: z.string().regex(ID, "not-found") });

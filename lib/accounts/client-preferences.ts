import { z } from "zod";

/** What a person has settled in the annotation client; it asks for it again on every device. */
export const ClientPreferences = z.object({
  show_sidebar_tutorial: z.boolean().optional(),
  show_youtube_gdpr_banner: z.boolean().optional(),
  /** Keys by the names of commands. */
  shortcuts_preferences: z
    .record(z.string().max(60), z.string().max(60).nullable())
    .refine((keys) => Object.keys(keys).length <= 60, "too-long")
    .optional(),
});
export type ClientPreferences = z.output<typeof ClientPreferences>;

export const ClientPreferencesChange = z.object({ preferences: ClientPreferences.default({}) });

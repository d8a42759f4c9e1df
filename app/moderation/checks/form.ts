import { z } from "zod";
import { LISTED_LANGUAGES } from "@/lib/annotations/screening-settings";
import { CheckSettings } from "@/lib/moderation/settings-commands";
import { CHECK_NAMES } from "@/lib/screening/screen";

/** Which checks are on: a box that is not ticked is not sent; names have no spaces. */
const Ticked = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((ticked) => [ticked].flat().flatMap((names) => names.split(" ")));

/** The settings as their form sends them. */
export const ChecksForm = z
  .looseObject({ on: Ticked, linksNew: z.string(), linksKnown: z.string(), flood: z.string(), holdAt: z.string() })
  .transform(({ on, linksNew, linksKnown, flood, holdAt, ...rest }): unknown => ({
    ...{ linksNew, linksKnown, flood, holdAt },
    off: CHECK_NAMES.filter((name) => !on.includes(name)),
    words: Object.fromEntries(LISTED_LANGUAGES.map((language) => [language, String(rest[`words-${language}`] ?? "")])),
  }))
  .pipe(CheckSettings);

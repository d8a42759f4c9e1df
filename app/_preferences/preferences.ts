import { cookies, headers } from "next/headers";
import { z } from "zod";
import { LOCALE_COOKIE, LOCALES } from "@/app/_i18n/locale";
import { safePath } from "@/app/_request/safe-path";
import { isSecureOrigin } from "@/lib/platform/environment";
import { THEME_COOKIE, THEMES, type Theme } from "./theme";

export const LanguageChoice = z.object({ language: z.enum(LOCALES, "wrong-value") });
export const ThemeChoice = z.object({ theme: z.enum(THEMES, "wrong-value") });

/** The theme chosen before; "system" when none was. */
export async function chosenTheme(): Promise<Theme> {
  const value = (await cookies()).get(THEME_COOKIE)?.value;
  return THEMES.find((theme) => theme === value) ?? "system";
}

export const rememberLanguage = (language: (typeof LOCALES)[number]): Promise<void> =>
  remember(LOCALE_COOKIE, language);

/** A theme for a year; "system" forgets the choice. */
export async function rememberTheme(theme: Theme): Promise<void> {
  if (theme === "system") (await cookies()).delete(THEME_COOKIE);
  else await remember(THEME_COOKIE, theme);
}

/**
 * The page from which a form was sent, so that it can be shown again: without JavaScript the browser posts to that page
 * and says so in Referer alone. The first page when it is not one of ours.
 */
export async function pageOfForm(): Promise<string> {
  const asked = await headers();
  const page = URL.parse(asked.get("referer") ?? "");
  return page && page.origin === asked.get("origin") ? safePath(`${page.pathname}${page.search}`) : "/";
}

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

async function remember(name: string, value: string): Promise<void> {
  const box = await cookies();
  box.set(name, value, {
    maxAge: YEAR_IN_SECONDS,
    sameSite: "lax",
    path: "/",
    httpOnly: true,
    secure: isSecureOrigin(),
  });
}

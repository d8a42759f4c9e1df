"use server";

import { action } from "@/app/_request/action";
import { IDLE } from "@/app/_request/form-state";
import { LanguageChoice, pageOfForm, rememberLanguage, rememberTheme, ThemeChoice } from "./preferences";

const keepLanguage = action(LanguageChoice, async (_viewer, { language }) => {
  await rememberLanguage(language);
  return { redirectTo: await pageOfForm() };
});

const keepTheme = action(ThemeChoice, async (_viewer, { theme }) => {
  await rememberTheme(theme);
  return { redirectTo: await pageOfForm() };
});

/** Sets the language of the interface and shows the same page in it. */
export async function chooseLanguage(form: FormData): Promise<void> {
  await keepLanguage(IDLE, form);
}

/** Sets light or dark, or leaves it to the system, and shows the same page. */
export async function chooseTheme(form: FormData): Promise<void> {
  await keepTheme(IDLE, form);
}

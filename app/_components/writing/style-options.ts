import { getTranslations } from "next-intl/server";
import { HIGHLIGHT_STYLES } from "@/lib/annotations/annotation";
import type { StyleOption } from "./style-choice";

/** The five looks of a highlight by their names. */
export async function styleOptions(): Promise<StyleOption[]> {
  const say = await getTranslations("writing");
  return HIGHLIGHT_STYLES.map((value) => ({ value, label: say(`style.${value}`) }));
}

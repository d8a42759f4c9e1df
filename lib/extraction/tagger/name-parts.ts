import { NAME_BEGINNINGS, NAME_ENDINGS } from "@/lib/extraction/lexicon/name-parts";
import { beginsWithCapital } from "@/lib/text/capitals";

/** "рос-": a word with a capital that is put together as names of bodies and firms are; "" for any other. */
export function namePartOf(text: string, plain: string): string {
  if (plain.length < 6 || !beginsWithCapital(text)) return "";
  const stem = plain.replace(/(?:ом|ами|ам|ах|ов|ой|[аеиоуыьюя])$/u, "");
  const ending = NAME_ENDINGS.find((part) => longer(stem, part) && stem.endsWith(part.replace(/ь$/u, "")));
  const beginning = NAME_BEGINNINGS.find((part) => longer(stem, part) && stem.startsWith(part));
  if (!ending && !beginning) return "";
  return `${beginning ? "x-" : ""}${ending ? "-x" : ""}`;
}

const longer = (stem: string, part: string): boolean => stem.length > part.length + 1;

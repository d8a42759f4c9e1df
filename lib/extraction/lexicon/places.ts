import { COUNTRIES } from "@/lib/extraction/lexicon/countries";
import { TOWNS } from "@/lib/extraction/lexicon/towns";
import { CASES, decline, declineAdjective, noun, same } from "@/lib/extraction/morphology/declension";
import { type Phrasebook, phrasebook } from "@/lib/extraction/phrasebook";

/** A place, or a state, by the name we show it under. */
export interface Place {
  name: string;
  /** Names of a state are said with "Республика" too; all of them in the nominative. */
  aliases: readonly string[];
  isState: boolean;
}

/** In Russian the inflected form is found as it stands; in Kyrgyz, Uzbek and English the name with its endings. */
export function placesIn(language: string): Phrasebook<Place> {
  if (language === "ru") return RUSSIAN;
  return language === "ky" ? KYRGYZ : language === "en" ? ENGLISH : UZBEK;
}

interface Entry extends Place {
  names: Readonly<Record<"ru" | "ky" | "uz" | "en", readonly string[]>>;
}

const ENTRIES: readonly Entry[] = [...entries(COUNTRIES, true), ...entries(TOWNS, false)];

function entries(table: string, isState: boolean): Entry[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [ru = [], ky = [], uz = [], en = []] = line
        .split("|")
        .map((names) => names.split(",").map((name) => name.trim()));
      const [name = "", ...aliases] = ru.map(bare);
      return { name, aliases, isState, names: { ru, ky: [name, ...ky], uz, en } };
    });
}

function bare(marked: string): string {
  return marked.replace(/!|:f/gu, "");
}

/** All cases of a name: "Кыргызской Республике", "Республики Узбекистан", "Алматы". */
export function formsOfPlace(marked: string): string[] {
  if (marked.endsWith("!")) return [bare(marked)];
  const words = bare(marked).split(" ");
  const gender = marked.endsWith(":f") ? "feminine" : undefined;
  const headAt = words.findIndex((word) => !ADJECTIVE_NAME.test(word));
  const head = noun(words[headAt] ?? "", gender && headAt === words.length - 1 ? { gender } : {});
  const forms = decline(head).singular;
  return CASES.map((grammaticalCase) =>
    words
      .map((word, index) => {
        if (index === headAt) return forms[grammaticalCase];
        if (index < headAt) return declineAdjective(word, head.gender)[grammaticalCase];
        return tail(word).singular[grammaticalCase];
      })
      .join(" "),
  ).concat(
    headAt < words.length - 1
      ? CASES.map((grammaticalCase) => [forms[grammaticalCase], ...words.slice(1)].join(" "))
      : [],
  );
}

const ADJECTIVE_NAME = /(?:ая|ий|ое)$/u;

const tail = (word: string) => (/^\p{Lu}/u.test(word) ? decline(noun(word)) : same(word));

const RUSSIAN = phrasebook(
  ENTRIES.flatMap((place) =>
    place.names.ru.flatMap((name) => formsOfPlace(name).map((form) => [form, place] as const)),
  ),
);
const KYRGYZ = phrasebook(ENTRIES.flatMap((place) => place.names.ky.map((name) => [name, place] as const)));
const UZBEK = phrasebook(
  ENTRIES.flatMap((place) => [...place.names.uz, ...place.names.ky].map((name) => [name, place] as const)),
);
const ENGLISH = phrasebook(ENTRIES.flatMap((place) => place.names.en.map((name) => [name, place] as const)));

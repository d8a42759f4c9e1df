import { WORD_CLASSES } from "@/lib/extraction/lexicon/word-classes";

const classes = new Map<string, string>();
for (const [name, words] of Object.entries(WORD_CLASSES)) {
  for (const word of words.trim().split(/\s+/u)) {
    const lemma = word.replace(/ё/gu, "е");
    if (!classes.has(lemma)) classes.set(lemma, name);
  }
}

/** What a word tells of a name beside it, by its lemma; "" where nothing is known. */
export const classOf = (lemma: string): string => classes.get(lemma.replace(/ё/gu, "е")) ?? "";

/** Classes of nouns whose names are organisations, places, people, or none of these. */
const SORTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    body: "firm bank media party ministry parliament court police school team culture hospital",
    place: "town region country water street",
    person: "kin mister people",
    thing: "work product vessel prize happening",
  }).flatMap(([sort, of]) => of.split(" ").map((each) => [each, sort] as const)),
);

export const sortOf = (kind: string): string => SORTS[kind] ?? "";

import type { Features } from "@/lib/extraction/morphology/grammar";
import { compared } from "@/lib/extraction/morphology/letters";
import type { Lexicon } from "@/lib/extraction/morphology/lexicon";
import { PREFIXES } from "@/lib/extraction/morphology/packed";

/** A form found: the number of its paradigm, its own in there, and the stem. */
export interface Found {
  paradigm: number;
  /** Its place among all forms of all paradigms. */
  form: number;
  stem: string;
  /** The noun before the hyphen that declines as well: "школе-" of "школе-лицее"; the stem holds its letters too. */
  leading: Reading | null;
}

/** One way to understand a form. */
export interface Reading extends Features {
  /** The form that dictionaries list, in lower case with "е" for "ё". Of participles the infinitive. */
  lemma: string;
  /** The dictionary does not know the word: its ending told. */
  guessed: boolean;
  /** How it inflects; null for what has one form only. */
  inflection: Found | null;
}

/** The reading that a found form is. */
export function readingOf(found: Found, guessed: boolean, lexicon: Lexicon): Reading {
  const features = lexicon.features[lexicon.forms.features[found.form] ?? 0] ?? NOTHING;
  return withFeatures(features, formAt(found.stem, listedForm(found, features, lexicon), lexicon), guessed, found);
}

/** The first of the paradigm; but "первый" and not "один", "иванович" and not "иван". */
function listedForm(
  { paradigm }: Found,
  { pos, tag, gender }: Features,
  { paradigmStarts, ...lexicon }: Lexicon,
): number {
  const first = paradigmStarts[paradigm] ?? 0;
  const head = lexicon.features[lexicon.forms.features[first] ?? 0];
  const isPatronymic = tag === "patronymic" && head?.tag !== tag;
  if (!isPatronymic && !(pos === "adjective" && head?.pos !== "adjective")) return first;
  for (let form = first; form < (paradigmStarts[paradigm + 1] ?? 0); form++) {
    const its = lexicon.features[lexicon.forms.features[form] ?? 0];
    if (its?.pos === pos && its.tag === tag && (!isPatronymic || its.gender === gender)) return form;
  }
  return first;
}

/** A reading with its keys always in one order: readings are many, and quicker when they are alike. */
export const withFeatures = (
  { pos, case: its, number, gender, animate, tag, tense, fixed, rare }: Features,
  lemma: string,
  guessed: boolean,
  inflection: Found | null,
): Reading => ({
  lemma,
  pos,
  case: its,
  number,
  gender,
  animate,
  tag,
  tense,
  fixed,
  rare,
  guessed,
  inflection,
});

/** A form of a paradigm on a stem, "е" for "ё". */
export function formAt(stem: string, form: number, { forms, suffixes }: Lexicon): string {
  return (PREFIXES[forms.prefixes[form] ?? 0] ?? "") + stem + compared(suffixes[forms.suffixes[form] ?? 0] ?? "");
}

export const NOTHING: Features = {
  pos: "other",
  case: null,
  number: null,
  gender: null,
  animate: null,
  tag: null,
  tense: null,
  fixed: false,
  rare: false,
};

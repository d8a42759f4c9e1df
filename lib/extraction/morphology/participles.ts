import type { Features } from "@/lib/extraction/morphology/grammar";
import { lexicon } from "@/lib/extraction/morphology/lexicon";
import type { Reading } from "@/lib/extraction/morphology/reading";

/** Who did what the verb says, to whom it was done, and to whom it is done still. */
export type Voice = "active" | "passive" | "ongoing";

/**
 * The participle of a verb or of another participle, in the genitive plural or in the singular of a gender:
 * "закупили" ⇒ "закупленных", "погибло" ⇒ "погибших", "собрать" ⇒ "собранного". Null of a verb that has none ("живут" is
 * never passive) and of one that the dictionary does not know, so that no word is made up.
 */
export function participleOf(
  form: string,
  { inflection, guessed }: Reading,
  voice: Voice,
  wanted: Pick<Features, "number" | "gender"> = PLURAL,
): string | null {
  if (!inflection || inflection.leading || guessed) return null;
  const { forms, features, suffixes, shownSuffixes, paradigmStarts } = lexicon();
  const own = suffixes[forms.suffixes[inflection.form] ?? 0] ?? "";
  const from = paradigmStarts[inflection.paradigm] ?? 0;
  const to = paradigmStarts[inflection.paradigm + 1] ?? 0;
  for (let at = from; at < to; at++) {
    const its = features[forms.features[at] ?? 0];
    const suffix = suffixes[shownSuffixes[at] ?? 0] ?? "";
    if (its?.pos !== "participle" || its.case !== "genitive" || its.number !== wanted.number) continue;
    if ((wanted.number === "singular" && its.gender !== wanted.gender) || forms.prefixes[at]) continue;
    const made = form.slice(0, form.length - own.length) + suffix;
    if (ENDINGS[voice].test(made)) return made;
  }
  return null;
}

const PLURAL = { number: "plural", gender: null } as const;

const ENDINGS: Readonly<Record<Voice, RegExp>> = {
  active: /ш(?:их|ей|его)(?:ся)?$/u,
  passive: /(?:нн|т)(?:ых|ой|ого)$/u,
  ongoing: /м(?:ых|ой|ого)$/u,
};

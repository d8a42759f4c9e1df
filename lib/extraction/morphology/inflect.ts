import type { Case, Gender, GrammaticalNumber } from "@/lib/extraction/morphology/declension";
import type { Features } from "@/lib/extraction/morphology/grammar";
import { compared } from "@/lib/extraction/morphology/letters";
import { type Lexicon, lexicon } from "@/lib/extraction/morphology/lexicon";
import type { Found, Reading } from "@/lib/extraction/morphology/reading";
import { beginsWithCapital } from "@/lib/text/capitals";

/** Which form is wanted. The gender is that of the noun an adjective goes with; nouns keep their own. */
export interface Wanted {
  case: Case;
  number: GrammaticalNumber;
  gender: Gender | null;
}

/**
 * Another form of a word that was read so: "областью", nominative singular ⇒ "область". Letters of the stem stay as they
 * are written, capitals too. Null where the word has no such form; what never declines stays.
 */
export function inflect(word: string, reading: Reading, wanted: Wanted): string | null {
  const { inflection } = reading;
  if (reading.fixed || /.{2}оу$/u.test(word)) return word; // "Гуанчжоу", "Алашанькоу", however they were read
  if (!inflection) return null;
  const dictionary = lexicon();
  const form = formFor(inflection, reading, wanted, dictionary);
  if (form === null) return null;
  const whole = respelt(word, inflection.form, form, dictionary);
  return inflection.leading ? withLeading(word, whole, inflection.leading, wanted) : whole;
}

/** The form with the wanted features; of several, the one most alike: "новейшего" ⇒ "новейший" and not "новый". */
function formFor({ paradigm, form: from }: Found, reading: Reading, wanted: Wanted, lexicon: Lexicon): number | null {
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let form = lexicon.paradigmStarts[paradigm] ?? 0; form < (lexicon.paradigmStarts[paradigm + 1] ?? 0); form++) {
    const features = lexicon.features[lexicon.forms.features[form] ?? 0];
    if (!features || !isWanted(features, reading, wanted)) continue;
    const suffix = suffixOf(form, lexicon);
    // "учителя", "лагеря" where "учители", "лагери" stand in the dictionary too.
    const isCommon = reading.pos === "noun" && wanted.number === "plural" && suffix === "я";
    const alike = sharedLetters(suffixOf(from, lexicon), suffix) + (isCommon ? 1 : 0);
    const score = reading.pos === "noun" ? (features.rare ? 0 : 100) + alike : alike * 2 + (features.rare ? 0 : 1);
    if (score > most) [best, most] = [form, score];
  }
  return best;
}

function isWanted(features: Features, reading: Reading, wanted: Wanted): boolean {
  if (features.pos !== reading.pos || features.case !== wanted.case || features.number !== wanted.number) return false;
  if (features.tag !== reading.tag || features.tense !== reading.tense) return false;
  if (reading.pos === "noun") return wanted.number === "plural" || features.gender === reading.gender;
  return wanted.number === "plural" || wanted.gender === null || features.gender === wanted.gender;
}

const suffixOf = (form: number, { forms, suffixes }: Lexicon): string => suffixes[forms.suffixes[form] ?? 0] ?? "";

function sharedLetters(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The word with another ending. "ё" of the ending is written only where the dictionary does. */
function respelt(word: string, from: number, to: number, lexicon: Lexicon): string {
  const cut = suffixOf(from, lexicon).length;
  const base = compared(word).length === word.length ? word : compared(word);
  const stem = base.slice(0, base.length - cut);
  const suffix = lexicon.suffixes[lexicon.shownSuffixes[to] ?? 0] ?? "";
  if (isCapitals(word)) return stem + suffix.toUpperCase();
  return stem === "" && beginsWithCapital(word) ? suffix.charAt(0).toUpperCase() + suffix.slice(1) : stem + suffix;
}

const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}-]+$/u.test(word);

/** "школе-лицее" ⇒ "школа-лицей": the part before the hyphen declines by itself. */
function withLeading(word: string, whole: string, leading: Reading, wanted: Wanted): string {
  const left = word.slice(0, word.lastIndexOf("-"));
  return (inflect(left, leading, wanted) ?? left) + whole.slice(whole.lastIndexOf("-"));
}

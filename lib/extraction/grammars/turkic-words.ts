import { isGivenName } from "@/lib/extraction/lexicon/turkic-given-names";
import { type TurkicClass, turkicClasses } from "@/lib/extraction/lexicon/turkic-nouns";
import { type TurkicForm, turkicForms } from "@/lib/extraction/morphology/turkic-forms";
import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";
import type { Sentence } from "@/lib/extraction/reading";

/** What a word of a Kyrgyz or Uzbek sentence may be. */
export interface TurkicWord {
  key: string;
  /** The reading whose stem a lexicon has; else the one with most endings that leaves a stem of four letters. */
  form: TurkicForm;
  classes: readonly TurkicClass[];
  /** The word without endings, as a surname ("Качкынов"), and its endings; null where it does not look like one. */
  surname: Part | null;
  given: Part | null;
}
interface Part {
  name: string;
  nominative: boolean;
  gender: "male" | "female" | null;
}

export const TURKIC_LANGUAGES: readonly string[] = ["ky", "uz", "uz-Cyrl"];

const caches = new Map<string, Map<string, TurkicWord>>();
const CACHE_SIZE = 20_000;

export const turkicWords = (sentence: Sentence, language: string): readonly TurkicWord[] =>
  sentence.words.map(({ text }) => turkicWord(text, language));

export function turkicWord(text: string, language: string): TurkicWord {
  const cache = caches.get(language) ?? new Map<string, TurkicWord>();
  caches.set(language, cache);
  const known = cache.get(text);
  if (known) return known;
  const word = readWord(text, language);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, word);
  return word;
}

function readWord(text: string, language: string): TurkicWord {
  const key = turkicKey(text, language);
  const forms = turkicForms(key, language);
  const abbreviated = /^\p{Lu}{2,}(?=\p{Ll})/u.exec(text)?.[0];
  const listed = forms.find(({ stem }) => turkicClasses(stem, language).length > 0);
  const longestCut = forms.reduce(
    (best, form) => (form.stem.length >= 4 && form.stem.length < best.stem.length ? form : best),
    forms.find(({ stem }) => stem === abbreviated?.toLowerCase()) ?? forms[0] ?? WHOLE,
  );
  const isName = /^\p{Lu}\p{Ll}/u.test(text);
  return {
    key,
    form: listed ?? longestCut,
    classes: listed ? turkicClasses(listed.stem, language) : [],
    surname: isName ? surnameOf(text, forms, language) : null,
    given: isName ? givenOf(text, forms, language) : null,
  };
}

const WHOLE: TurkicForm = { stem: "", plural: false, possessive: false, case: "nominative", adjectival: false };

function surnameOf(text: string, forms: readonly TurkicForm[], language: string): Part | null {
  const form = forms.find(({ stem, plural, possessive }) => !plural && !possessive && SURNAME.test(stem));
  if (!form) return null;
  return {
    name: writtenStem(text, form.stem, language),
    nominative: form.case === "nominative",
    gender: FEMALE.test(form.stem) ? "female" : MALE.test(form.stem) ? "male" : null,
  };
}

const SURNAME =
  /(?:[оеё]ва?|(?:ск|цк)(?:ий|ая)|ян|дзе|швили|за[дт]е|зода|енко|ovа?|[oe]va?|yeva?|sk(?:iy|aya)|yan|dze|shvili|zoda|enko|кызы|qizi|[кл]ин[а]?|[kl]ina?)$/u;
const FEMALE = /(?:ва|ая|ина|va|aya|ina|кызы|qizi)$/u;
const MALE = /(?:[оеё]в|ий|ин|[oe]v|iy|in)$/u;

function givenOf(text: string, forms: readonly TurkicForm[], language: string): Part | null {
  const form = forms.find(
    ({ stem, plural, possessive }) => !plural && !possessive && stem.length > 2 && isGivenName(stem, language),
  );
  return form
    ? { name: writtenStem(text, form.stem, language), nominative: form.case === "nominative", gender: null }
    : null;
}

/** A word of the text without its endings, in its own letters: "Ўтениёзовнинг" ⇒ "Ўтениёзов", "мектебинде" ⇒ "мектеп". */
export function writtenStem(text: string, stem: string, language: string): string {
  for (let end = text.length; end > 1; end--) {
    const key = turkicKey(text.slice(0, end), language);
    if (key === stem) return text.slice(0, end).replace(/[-‑]$/u, "");
    if (key.length < stem.length - 1) break;
  }
  for (let end = text.length - 1; end > 1; end--) {
    const hard = HARD[text.charAt(end - 1)] ?? HARD[text.slice(end - 2, end)];
    if (hard === undefined) continue;
    const hardened = text.slice(0, /[ʻ‘’']/u.test(text.charAt(end - 1)) ? end - 2 : end - 1) + hard;
    if (turkicKey(hardened, language) === stem) return hardened;
  }
  return text;
}

const HARD: Readonly<Record<string, string>> = {
  г: "к",
  б: "п",
  ғ: "қ",
  g: "k",
  gʻ: "q",
  "g‘": "q",
  "g’": "q",
  "g'": "q",
};

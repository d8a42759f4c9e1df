import { FEMININE_IN_IJ, IRREGULAR_PLURALS, NEUTERS } from "@/lib/extraction/lexicon/nouns";
import { genderOf, type Noun, noun } from "@/lib/extraction/morphology/declension";

/**
 * The noun behind a genitive plural, by its ending: "заводов" ⇒ завод, "единиц" ⇒ единица, "производств" ⇒
 * производство. Null when the ending is not one of a genitive plural. Lower case in and out, "ё" written as "е".
 */
export function fromGenitivePlural(form: string): Noun | null {
  const known = IRREGULAR_PLURALS.get(lastPart(form));
  if (known) return { ...known, lemma: firstParts(form) + known.lemma };
  if (/[аеиоу]ев$/u.test(form)) return noun(`${form.slice(0, -2)}й`);
  if (/цев$/u.test(form)) return noun(withVowel(form.slice(0, -2)));
  if (/ьев$/u.test(form)) return null;
  if (/.{2}ов$/u.test(form)) return noun(withVowel(form.slice(0, -2)));
  if (/[жшчщ]ей$/u.test(form)) return noun(form.slice(0, -2), { gender: "masculine" });
  if (/(?:ст|зн|сл)ей$/u.test(form)) return noun(`${form.slice(0, -2)}ь`, { gender: "feminine" });
  if (/[лрнтд]ей$/u.test(form)) return noun(`${form.slice(0, -2)}ь`, { gender: "masculine" });
  if (/ий$/u.test(form)) return noun(isInIe(form) ? `${form.slice(0, -1)}е` : `${form.slice(0, -1)}я`);
  return fromZeroEnding(form);
}

function fromZeroEnding(form: string): Noun | null {
  if (!/[бвгдзклмнпрстфхцжчшщ]$/u.test(form) || form.length < 3) return null;
  if (NEUTERS.has(`${lastPart(form)}о`) || /ств$/u.test(form)) return noun(`${form}о`);
  if (/[жшч]ек$/u.test(form)) return noun(`${form.slice(0, -2)}ка`);
  if (/[бвгдзлмнпрст]ок$/u.test(form)) return noun(`${form.slice(0, -2)}ка`);
  return noun(`${form}а`);
}

/** The noun behind a genitive singular: "оборудования" ⇒ оборудование, "цемента" ⇒ цемент, "воды" ⇒ вода. */
export function fromGenitiveSingular(form: string): Noun | null {
  if (/(?:ани|ени|яти|сти|оди|они)я$/u.test(form)) return noun(`${form.slice(0, -1)}е`);
  if (/ии$/u.test(form)) return noun(`${form.slice(0, -1)}я`);
  if (/ости$/u.test(form)) return noun(`${form.slice(0, -1)}ь`, { gender: "feminine" });
  if (/[гкхжшчщ]и$/u.test(form)) return noun(`${form.slice(0, -1)}а`);
  if (/ы$/u.test(form)) return noun(`${form.slice(0, -1)}а`);
  if (NEUTERS.has(`${lastPart(form).slice(0, -1)}о`) || /ства$/u.test(form)) return noun(`${form.slice(0, -1)}о`);
  if (/[аеиоу]я$/u.test(form)) return noun(`${form.slice(0, -1)}й`);
  if (/[бвгдзклмнпрстфхцжчшщ]а$/u.test(form)) return noun(withVowel(form.slice(0, -1)));
  return null;
}

/** The noun behind an accusative of a thing: "площадку" ⇒ площадка, "зал" ⇒ зал, "мощность" ⇒ мощность. */
export function fromAccusative(form: string): Noun | null {
  if (/ию$/u.test(form)) return noun(`${form.slice(0, -1)}я`);
  if (/у$/u.test(form)) return noun(`${form.slice(0, -1)}а`);
  if (/ю$/u.test(form)) return noun(`${form.slice(0, -1)}я`);
  if (/[ая]$/u.test(form)) return null;
  return noun(form, { gender: genderOf(form) });
}

/** "станк" ⇒ "станок", "огурц" ⇒ "огурец", but "парк" and "диск" stay. */
function withVowel(stem: string): string {
  if (/[гджзлмнпрт]к$/u.test(stem) && !KEEPS_CLUSTER.test(stem)) return stem.replace(/к$/u, "ок");
  if (/[вдлнрт]ц$/u.test(stem)) return stem.replace(/ц$/u, "ец");
  return stem;
}

const KEEPS_CLUSTER = /(?:парк|танк|банк|полк|волк|бланк|фланг|звонк|толк|шелк|франк|турк|рынк)$/u;

const isInIe = (form: string): boolean =>
  !FEMININE_IN_IJ.has(lastPart(form)) && /(?:ани|ени|яти|сти|оди|они|ови|ли[сц]и|деви|дели)й$/u.test(form);

const lastPart = (word: string): string => word.slice(word.lastIndexOf("-") + 1);
const firstParts = (word: string): string => word.slice(0, word.lastIndexOf("-") + 1);

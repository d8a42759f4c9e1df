import type { Features, NameTag } from "@/lib/extraction/morphology/grammar";
import type { Lexicon } from "@/lib/extraction/morphology/lexicon";
import { lookUp } from "@/lib/extraction/morphology/lookup";
import type { Found } from "@/lib/extraction/morphology/reading";

/**
 * Names that no dictionary lists, by how they end in the nominative, with a name of the dictionary that declines so.
 * They go before the general endings, which are counted on mostly Russian names.
 */
const PATTERNS: readonly { tag: NameTag; like: string; endings: string }[] = [
  { tag: "patronymic", like: "иванович", endings: "ович" },
  { tag: "patronymic", like: "андреевич", endings: "евич" },
  { tag: "patronymic", like: "ивановна", endings: "овна" },
  { tag: "patronymic", like: "андреевна", endings: "евна" },
  { tag: "surname", like: "касымов", endings: "ов ев ин ын" },
  { tag: "surname", like: "вайда", endings: "зода" },
  { tag: "surname", like: "шевченко", endings: "енко швили дзе зода заде" },
  { tag: "surname", like: "абальян", endings: "ян" },
  {
    tag: "given",
    like: "руслан",
    endings: "жан джан жон хан хон дин мурат мурад мырат мат мад берген назар шод шот ёр ер кан ган",
  },
  { tag: "given", like: "улугбек", endings: "бек" },
  { tag: "given", like: "абай", endings: "бай тай" },
  { tag: "given", like: "али", endings: "али гали гельды берди улло" },
  { tag: "given", like: "абдулла", endings: "улла ылда" },
  { tag: "given", like: "айгуль", endings: "гуль гүл гул бүбү бюбю айым жамал ханум биби" },
  { tag: "place", like: "ташкент", endings: "кент бад абат стан базар коргон курган кан ган арал" },
  { tag: "place", like: "абинск", endings: "булак арык аул" },
  { tag: "place", like: "алматы", endings: "суу тоо тау тобо тюбе тепе тепа ата ота башы баши торо уу" },
  { tag: "place", like: "акколь", endings: "куль коль" },
  { tag: "place", like: "амударья", endings: "дарья" },
  { tag: "place", like: "белгород", endings: "город град" },
];

/** Readings of a word with a capital as a name, in lower case with "е" for "ё". Empty when no ending tells. */
export function nameReadings(word: string, lexicon: Lexicon): Found[] {
  endings ??= declinedEndings(lexicon);
  for (let length = Math.min(LONGEST, word.length - 1); length > 1; length--) {
    const found = endings.get(word.slice(-length));
    if (found) return found.map((ending) => foundBy(ending, word));
  }
  return [];
}

interface Ending {
  paradigm: number;
  form: number;
  suffix: string;
}

const LONGEST = 12;
let endings: ReadonlyMap<string, readonly Ending[]> | null = null;

const foundBy = ({ paradigm, form, suffix }: Ending, word: string): Found => ({
  paradigm,
  form,
  stem: word.slice(0, word.length - suffix.length),
  leading: null,
});

/** The endings of all forms: "ов" like "касымов" ⇒ "ова", "ову", "овым"… */
function declinedEndings(lexicon: Lexicon): Map<string, Ending[]> {
  const all = new Map<string, Ending[]>();
  for (const pattern of PATTERNS) {
    const model = modelOf(pattern.like, pattern.tag, lexicon);
    for (const nominative of pattern.endings.split(" ").map((ending) => ending.replaceAll("ё", "е"))) {
      const stem = nominative.slice(0, nominative.length - model.suffix.length);
      for (const { suffix, ...form } of formsOf(model, pattern.tag, lexicon)) {
        all.set(stem + suffix, [...(all.get(stem + suffix) ?? []), { ...form, suffix }]);
      }
    }
  }
  return all;
}

/** The nominative of the word that others decline like. */
function modelOf(like: string, tag: NameTag, lexicon: Lexicon): Ending {
  const found = lookUp(like, lexicon).find(({ form }) => {
    const features = featuresOf(form, lexicon);
    return features?.tag === tag && features.case === "nominative" && features.number === "singular";
  });
  if (!found) throw new Error(`the dictionary has no ${tag} "${like}"`);
  return { paradigm: found.paradigm, form: found.form, suffix: like.slice(found.stem.length) };
}

/** Its singular; of patronymics, which stand with the given name in one paradigm, those of the gender. */
function formsOf(model: Ending, tag: NameTag, lexicon: Lexicon): Ending[] {
  const gender = featuresOf(model.form, lexicon)?.gender;
  const first = lexicon.paradigmStarts[model.paradigm] ?? 0;
  const count = (lexicon.paradigmStarts[model.paradigm + 1] ?? 0) - first;
  return Array.from({ length: count }, (_, at) => first + at).flatMap((form) => {
    const features = featuresOf(form, lexicon);
    const isOfIts = features?.tag === tag && features.number === "singular" && !features.rare;
    if (!isOfIts || (tag === "patronymic" && features.gender !== gender)) return [];
    const suffix = lexicon.suffixes[lexicon.forms.suffixes[form] ?? 0] ?? "";
    return [{ paradigm: model.paradigm, form, suffix: suffix.replaceAll("ё", "е") }];
  });
}

const featuresOf = (form: number, { features, forms }: Lexicon): Features | undefined =>
  features[forms.features[form] ?? 0];

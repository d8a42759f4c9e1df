import type { Case, Gender, GrammaticalNumber } from "@/lib/extraction/morphology/declension";

export type PartOfSpeech =
  | "noun"
  | "adjective"
  | "participle"
  | "verb"
  | "infinitive"
  | "gerund"
  | "numeral"
  | "pronoun"
  | "adverb"
  | "preposition"
  | "conjunction"
  | "particle"
  | "other";

export type NameTag = "given" | "surname" | "patronymic" | "place" | "organisation";
export type Tense = "past" | "present" | "future";

/** What a form says by itself; null where it does not apply. Short adjectives and participles have no case. */
export interface Features {
  pos: PartOfSpeech;
  case: Case | null;
  number: GrammaticalNumber | null;
  /** Null in the plural of adjectives, and for nouns of either gender ("коллега") or none ("ножницы"). */
  gender: Gender | null;
  /** Of nouns; and of adjectives in an accusative that only persons, or only things, have. */
  animate: boolean | null;
  tag: NameTag | null;
  tense: Tense | null;
  /** Never declines: "кафе", "СНГ". */
  fixed: boolean;
  /** A second form beside the usual one: "водою", "чаю", "изданье". */
  rare: boolean;
}

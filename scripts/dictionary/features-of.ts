import type { Case, Gender } from "@/lib/extraction/morphology/declension";
import type { Features, NameTag, PartOfSpeech } from "@/lib/extraction/morphology/grammar";

/**
 * The grammemes of OpenCorpora in our words: "NOUN,inan,masc sing,gent". Null for what a text of ours cannot hold:
 * misprints, addressing ("Лен!").
 * @see https://opencorpora.org/dict.php?act=gram
 */
export function featuresOf(tag: string): Features | null {
  const grammemes = new Set(tag.split(/[ ,]/u));
  const has = (...some: string[]): boolean => some.some((grammeme) => grammemes.has(grammeme));
  const pick = <T>(table: Readonly<Record<string, T>>): T | null =>
    Object.entries(table).find(([grammeme]) => grammemes.has(grammeme))?.[1] ?? null;
  if (has("Erro", "voct", "LATN", "PNCT", "NUMB", "ROMN")) return null;
  return {
    pos: grammemes.has("Apro") ? "pronoun" : (pick(PARTS_OF_SPEECH) ?? "other"),
    case: pick(CASE_NAMES),
    number: has("sing") ? "singular" : has("plur", "Pltm") ? "plural" : null,
    gender: has("Ms-f", "ms-f", "GNdr") ? null : pick(GENDERS),
    animate: has("anim", "ANim") ? true : has("inan") ? false : null,
    tag: pick(TAGS),
    tense: pick({ past: "past", pres: "present", futr: "future" } as const),
    fixed: has("Fixd"),
    rare: [...grammemes].some((grammeme) => RARE.test(grammeme)),
  };
}

const PARTS_OF_SPEECH: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: "noun",
  ADJF: "adjective",
  ADJS: "adjective",
  COMP: "adverb",
  VERB: "verb",
  INFN: "infinitive",
  PRTF: "participle",
  PRTS: "participle",
  GRND: "gerund",
  NUMR: "numeral",
  ADVB: "adverb",
  NPRO: "pronoun",
  PRED: "adverb",
  PREP: "preposition",
  CONJ: "conjunction",
  PRCL: "particle",
};

const CASE_NAMES: Readonly<Record<string, Case>> = {
  nomn: "nominative",
  gent: "genitive",
  gen1: "genitive",
  gen2: "genitive",
  datv: "dative",
  accs: "accusative",
  acc2: "accusative",
  ablt: "instrumental",
  loct: "locative",
  loc1: "locative",
  loc2: "locative",
};

const GENDERS: Readonly<Record<string, Gender>> = { masc: "masculine", femn: "feminine", neut: "neuter" };

const TAGS: Readonly<Record<string, NameTag>> = {
  Name: "given",
  Surn: "surname",
  Patr: "patronymic",
  Geox: "place",
  Orgn: "organisation",
};

/** Second forms, and words that no newsroom writes. */
const RARE = /^(?:V-..|Arch|Dist|Litr|Slng|Infr|gen2|loc2|acc2|Fimp|Cmp2|Supr)$/u;

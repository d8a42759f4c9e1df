/** The six cases of Russian, in the order of the school grammar. */
export const CASES = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative"] as const;
export type Case = (typeof CASES)[number];
export type Gender = "masculine" | "feminine" | "neuter";
export type GrammaticalNumber = "singular" | "plural";

/** A noun as a lexicon lists it. The gender decides how "-ь" and persons in "-а" ("глава") behave. */
export interface Noun {
  lemma: string;
  gender: Gender;
  animate: boolean;
}

/** The forms of a noun, by number and case. */
export type Paradigm = Record<GrammaticalNumber, Record<Case, string>>;

/** A noun with what its ending tells about it: "-а" feminine, "-о" neuter, "-ость" feminine, otherwise masculine. */
export function noun(
  lemma: string,
  { gender = genderOf(lemma), animate = false }: Partial<Omit<Noun, "lemma">> = {},
): Noun {
  return { lemma, gender, animate };
}

export function genderOf(lemma: string): Gender {
  if (/[ая]$/u.test(lemma)) return "feminine";
  if (/[оеё]$/u.test(lemma)) return "neuter";
  return /(?:ость|есть|асть|знь|вь|сеть|речь|чь|область|площадь)$/u.test(lemma) ? "feminine" : "masculine";
}

/**
 * All forms of a regular noun by its ending: "завод", "станция", "мощность", "производство". In a hyphened word the
 * last part declines ("премьер-министр"). Fleeting vowels of "-ок", "-ец" and "-ек" are known, others are not.
 */
export function decline({ lemma, gender, animate }: Noun): Paradigm {
  const ends = endingsOf(lemma, gender);
  if (!ends) return same(lemma);
  const [stem, singular, plural] = ends;
  const forms = (endings: readonly string[]): string[] => endings.map((ending) => joined(stem, ending, lemma));
  const [nominative = lemma, ...oblique] = forms(singular);
  const many = forms(plural);
  const single = [nominative, ...oblique];
  if (gender === "masculine" && !/[ая]$/u.test(lemma)) single[3] = (animate ? single[1] : lemma) ?? lemma;
  single[0] = lemma;
  many[3] = (animate ? many[1] : many[0]) ?? lemma;
  return { singular: byCase(single), plural: byCase(many) };
}

/** The forms of an adjective that agrees with a noun of this gender: "рабочая" ⇒ "рабочей", "рабочую"… */
export function declineAdjective(nominative: string, gender: Gender): Record<Case, string> {
  const stem = nominative.replace(/(?:ый|ий|ой|ая|яя|ое|ее)$/u, "");
  const soft = /(?:яя|ее)$/u.test(nominative) || (/ий$/u.test(nominative) && !/[гкхжшчщ]$/u.test(stem));
  const [o, y] = soft ? ["е", "и"] : [/[жшчщ]$/u.test(stem) ? "е" : "о", /[гкхжшчщ]$/u.test(stem) ? "и" : "ы"];
  if (gender === "feminine") {
    const oblique = `${stem}${o}й`;
    return byCase([nominative, oblique, oblique, `${stem}${soft ? "ю" : "у"}ю`, oblique, oblique]);
  }
  return byCase([nominative, `${stem}${o}го`, `${stem}${o}му`, nominative, `${stem}${y}м`, `${stem}${o}м`]);
}

/** A word that never changes: "Баку", "США". */
export function same(lemma: string): Paradigm {
  const forms = byCase(Array.from(CASES, () => lemma));
  return { singular: forms, plural: forms };
}

function byCase(forms: readonly string[]): Record<Case, string> {
  const [nominative = "", genitive = "", dative = "", accusative = "", instrumental = "", locative = ""] = forms;
  return { nominative, genitive, dative, accusative, instrumental, locative };
}

type Endings = [stem: string, singular: readonly string[], plural: readonly string[]];

const list = (endings: string): readonly string[] => endings.split(" ").map((ending) => (ending === "-" ? "" : ending));

function endingsOf(lemma: string, gender: Gender): Endings | null {
  const cut = (letters: number): string => lemma.slice(0, lemma.length - letters);
  if (/ия$/u.test(lemma)) return [cut(1), list("я и и ю ей и"), list("и й ям и ями ях")];
  if (/ие$/u.test(lemma)) return [cut(1), list("е я ю е ем и"), list("я й ям я ями ях")];
  if (/я$/u.test(lemma)) return [cut(1), list("я и е ю ей е"), list("и ь ям и ями ях")];
  if (/а$/u.test(lemma)) return [cut(1), list("а ы е у ой е"), list("ы - ам ы ами ах")];
  if (/о$/u.test(lemma)) return [cut(1), list("о а у о ом е"), list("а - ам а ами ах")];
  if (/[жшчщц]е$/u.test(lemma)) return [cut(1), list("е а у е ем е"), list("а - ам а ами ах")];
  if (/е$/u.test(lemma)) return [cut(1), list("е я ю е ем е"), list("я ей ям я ями ях")];
  if (/ь$/u.test(lemma) && gender === "feminine") return [cut(1), list("ь и и ь ью и"), list("и ей ям и ями ях")];
  if (/ь$/u.test(lemma)) return [cut(1), list("ь я ю ь ем е"), list("и ей ям и ями ях")];
  if (/ий$/u.test(lemma)) return [cut(1), list("й я ю й ем и"), list("и ев ям и ями ях")];
  if (/й$/u.test(lemma)) return [cut(1), list("й я ю й ем е"), list("и ев ям и ями ях")];
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(lemma)) return [fleeting(lemma), list("- а у - ом е"), list("ы ов ам ы ами ах")];
  return null;
}

/** "рынок" ⇒ "рынк", "боец" ⇒ "бойц", "посол" ⇒ "посл"; names keep it ("Токмок", "Эрмек"), but for "Череповец". One-syllable words keep their vowel ("срок", "блок"). */
function fleeting(lemma: string): string {
  const isName = /^\p{Lu}.*[ое]к$/u.test(lemma);
  if (syllables(lemma) < 2 || isName || KEEPS_VOWEL.test(lemma)) return lemma;
  if (/(?:^|-)посол$/u.test(lemma)) return lemma.replace(/ол$/u, "л");
  if (/[аеиоуыэюя]ец$/u.test(lemma)) return lemma.replace(/ец$/u, "йц");
  return lemma.replace(/([бвгджзлмнпрст])(?:о|е)([кц])$/u, "$1$2");
}

const KEEPS_VOWEL = /(?:пророк|порок|восток|урок|поток|знаток|исток|человек|росток|снаряд|эскорт)$/u;

const syllables = (word: string): number => word.match(/[аеёиоуыэюя]/gu)?.length ?? 0;

/** Spelling after hissing consonants, г к х and ц: "техник" + "ы" ⇒ "техники", "ключ" + "ов" ⇒ "ключей". */
function joined(stem: string, ending: string, lemma: string): string {
  const last = stem.at(-1) ?? "";
  if (ending === "" && /[ая]$/u.test(lemma)) return zeroFeminine(stem);
  if (/[гкхжшчщ]/u.test(last) && ending.startsWith("ы")) return `${stem}и${ending.slice(1)}`;
  if (/[жшчщ]/u.test(last) && ending === "ов") return `${stem}ей`;
  if (/[жшчщц]/u.test(last) && (ending === "ом" || ending === "ой")) return `${stem}е${ending.slice(1)}`;
  if (last === "ц" && ending === "ов") return `${stem}ев`;
  return stem + ending;
}

/** "площадк" ⇒ "площадок", "чашк" ⇒ "чашек"; other clusters stay ("школ", "форм"). */
function zeroFeminine(stem: string): string {
  if (/[жшчйь]к$/u.test(stem)) return stem.replace(/[йь]?к$/u, "ек");
  return stem.replace(/([бвгдзлмнпрст])к$/u, "$1ок");
}

import { FEMALE_NAMES, MALE_NAMES, TURKIC_GIVEN } from "@/lib/extraction/lexicon/given-names";
import { CASES, type Case, decline, noun } from "@/lib/extraction/morphology/declension";
import { plainWord } from "@/lib/extraction/phrasebook";

/** One way to read a form of a given name: "Валерия" is Валерий in the genitive or Валерия. */
export interface Given {
  name: string;
  gender: "male" | "female";
  nominative: boolean;
  /** The cases this form may be; empty when it does not decline. */
  cases: readonly Case[];
}

/** A listed name in any case, or one made as Turkic names are ("Эркинбек", "Эркинбека"). */
export function givenNames(word: string): readonly Given[] {
  const known = GIVEN.get(plainWord(word));
  if (known) return known;
  if (TURKIC_GIVEN.test(word)) return [...turkicOfWoman(word), ...turkicOfMan(word)];
  const base = word.replace(/(?:ом|[ауе])$/u, "");
  return base !== word && TURKIC_GIVEN.test(base) && base.length > 5
    ? [{ name: base, gender: "male", nominative: false, cases: casesOfEnding(word) }]
    : [];
}

/** "Саидали", "Абдулло": a name that ends in such a vowel is the same in all cases. */
const turkicOfMan = (word: string): Given[] =>
  /г[уү]ль?$/u.test(word)
    ? []
    : [{ name: word, gender: "male", nominative: true, cases: /[иоуыэ]$/u.test(word) ? [] : ["nominative"] }];

/** "Бубужан", "Алтынгуль": hers in all cases. */
const turkicOfWoman = (word: string): Given[] =>
  /(?:ж[ао]н|г[уү]ль?)$/u.test(word) ? [{ name: word, gender: "female", nominative: true, cases: [] }] : [];

const casesOfEnding = (word: string): readonly Case[] =>
  word.endsWith("а")
    ? ["genitive", "accusative"]
    : word.endsWith("у")
      ? ["dative"]
      : word.endsWith("ом")
        ? ["instrumental"]
        : ["locative"];

/** "Петрович", "Петровича", "Ивановна", "Ивановной". */
export function patronymic(word: string): { name: string; gender: "male" | "female"; nominative: boolean } | null {
  const male = /^(\p{Lu}\p{Ll}+(?:ович|евич))(?:а|у|ем|е)?$/u.exec(word);
  if (male?.[1]) return { name: male[1], gender: "male", nominative: male[1] === word };
  const female = /^(\p{Lu}\p{Ll}+(?:овн|евн|ичн))(?:а|ы|е|у|ой)$/u.exec(word);
  return female?.[1] ? { name: `${female[1]}а`, gender: "female", nominative: word.endsWith("а") } : null;
}

function givenIndex(): Map<string, Given[]> {
  const index = new Map<string, Given[]>();
  for (const [names, gender] of [
    [MALE_NAMES, "male"],
    [FEMALE_NAMES, "female"],
  ] as const) {
    for (const name of new Set(names)) {
      for (const [form, cases] of formsOfGiven(name, gender)) {
        const given = { name, gender, nominative: form === name, cases };
        index.set(plainWord(form), [...(index.get(plainWord(form)) ?? []), given]);
      }
    }
  }
  return index;
}

/** "Улукбека" ⇒ genitive and accusative. Names of women that end in a consonant, and foreign ones in "-и", stay. */
function formsOfGiven(name: string, gender: "male" | "female"): Map<string, readonly Case[]> {
  const declines = gender === "male" ? /[аябвгджзйклмнпрстфхцчшщь]$/u.test(name) : /[ая]$/u.test(name);
  if (!declines) return new Map([[name, []]]);
  const stem = FLEETING[name] ?? name;
  const { singular } = decline(noun(stem, { gender: gender === "male" ? "masculine" : "feminine", animate: true }));
  return Map.groupBy(CASES, (grammaticalCase) => (grammaticalCase === "nominative" ? name : singular[grammaticalCase]));
}

const FLEETING: Readonly<Record<string, string>> = { Павел: "Павл", Лев: "Льв" };

const GIVEN: ReadonlyMap<string, readonly Given[]> = givenIndex();

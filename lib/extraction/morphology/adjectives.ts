import { IRREGULAR_PLURALS } from "@/lib/extraction/lexicon/nouns";
import type { Case, Gender, GrammaticalNumber } from "@/lib/extraction/morphology/declension";

/** True of words that end as adjectives and participles do. Lower case, "ё" written as "е". */
export const isAdjective = (form: string): boolean =>
  form.length > 3 &&
  ADJECTIVE.test(form) &&
  !NOUN_ENDING.test(form) &&
  !NOT_ADJECTIVES.has(form) &&
  !IRREGULAR_PLURALS.has(form);

/** The cases an adjective's ending allows, with the number it then has: "-ых" is genitive, accusative or locative plural. */
export function adjectiveReadings(form: string): readonly (readonly [Case, GrammaticalNumber])[] {
  const ending = Object.keys(READINGS).find((end) => form.endsWith(end));
  return (isAdjective(form) && ending && READINGS[ending]) || [];
}

export const adjectiveMayBe = (form: string, grammaticalCase: Case, number?: GrammaticalNumber): boolean =>
  adjectiveReadings(form).some(([its, of]) => its === grammaticalCase && (number === undefined || of === number));

/** The nominative that agrees with a noun: "промышленных" ⇒ "промышленные", "рабочей" + feminine ⇒ "рабочая". */
export function adjectiveNominative(form: string, gender: Gender, number: GrammaticalNumber): string | null {
  const lower = form.toLowerCase();
  const ending = STEM_ENDINGS.find((end) => lower.endsWith(end));
  if (ending === undefined) return null;
  const stem = form.slice(0, form.length - ending.length);
  const soft = isSoft(lower, ending, stem);
  return stem + nominativeEnding(stem.toLowerCase(), ending, soft, gender, number);
}

const STEM_ENDINGS = [
  "ыми",
  "ими",
  "ого",
  "его",
  "ому",
  "ему",
  "ая",
  "яя",
  "ое",
  "ее",
  "ые",
  "ие",
  "ый",
  "ий",
  "ой",
  "ей",
  "ую",
  "юю",
  "ым",
  "им",
  "ых",
  "их",
  "ом",
  "ем",
];

/** A soft ending after a consonant that is not г к х ж ш ч щ: "последнего", "летний", "дальнейшего" is not one. */
function isSoft(form: string, ending: string, stem: string): boolean {
  if (/[гкхжшчщ]$/u.test(stem.toLowerCase())) return false;
  return /^[еияю]/u.test(ending) && form.length > 0;
}

function nominativeEnding(
  stem: string,
  ending: string,
  soft: boolean,
  gender: Gender,
  number: GrammaticalNumber,
): string {
  const velar = /[гкх]$/u.test(stem);
  const hissing = /[жшчщ]$/u.test(stem);
  // "большого", but "хорошего": after these consonants an "о" is stressed, and so is the nominative.
  const stressed = hissing && /^о/u.test(ending);
  if (number === "plural") return soft || velar || hissing ? "ие" : "ые";
  if (gender === "feminine") return soft ? "яя" : "ая";
  if (gender === "neuter") return soft || (hissing && !stressed) ? "ее" : "ое";
  if (stressed) return "ой";
  return soft || velar || hissing ? "ий" : stressedOy(stem);
}

/** "-ой" is stressed and rare: "городской" is spelt by the velar rule above, the rest of the common ones stand here. */
const stressedOy = (stem: string): string => (STRESSED.has(stem) ? "ой" : "ый");

const STRESSED: ReadonlySet<string> = new Set(["молод", "передов", "правов", "миров", "прост", "налогов"]);

const ADJECTIVE =
  /(?:ый|[гкхжшчщн]ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю|ей|ском|[вн]ом|[жшчщн]ем)$/u;

/** "развитие", "предприятий", "технологий": nouns whose endings look like those of adjectives. */
const NOUN_ENDING =
  /(?:(?:ани|ени|ити|ыти|яти|сти|стви|ови)(?:е|й|ем|ям|ях|ями)|логий|графий|стей|телей|лей|рей|[аеиоуя]ей)$/u;

const NOT_ADJECTIVES: ReadonlySet<string> = new Set(
  "этой этого этому этим этих этими того тому тем тех теми той такой такого какой какого своей своего своему своим своих своими нашей нашего наших вашей вашего моей моего всей всего всему всем всех всеми самой самого самих которой которого которому которым которых которыми которая которое которые который ней него нему ними собой себе ему его ему путем затем потом совсем зачем почему сегодня много семей детей людей дней идей музей лицей хоккей ведущей зданий заданий студий партий компаний линий станций предприятий заседание заседаний решение решений развитие участие здание".split(
    " ",
  ),
);

const READINGS: Readonly<Record<string, readonly (readonly [Case, GrammaticalNumber])[]>> = {
  ыми: [["instrumental", "plural"]],
  ими: [["instrumental", "plural"]],
  ого: [
    ["genitive", "singular"],
    ["accusative", "singular"],
  ],
  его: [
    ["genitive", "singular"],
    ["accusative", "singular"],
  ],
  ому: [["dative", "singular"]],
  ему: [["dative", "singular"]],
  ая: [["nominative", "singular"]],
  яя: [["nominative", "singular"]],
  ое: [
    ["nominative", "singular"],
    ["accusative", "singular"],
  ],
  ее: [
    ["nominative", "singular"],
    ["accusative", "singular"],
  ],
  ые: [
    ["nominative", "plural"],
    ["accusative", "plural"],
  ],
  ие: [
    ["nominative", "plural"],
    ["accusative", "plural"],
  ],
  ый: [
    ["nominative", "singular"],
    ["accusative", "singular"],
  ],
  ий: [
    ["nominative", "singular"],
    ["accusative", "singular"],
  ],
  ой: [
    ["genitive", "singular"],
    ["dative", "singular"],
    ["instrumental", "singular"],
    ["locative", "singular"],
    ["nominative", "singular"],
    ["accusative", "singular"],
  ],
  ей: [
    ["genitive", "singular"],
    ["dative", "singular"],
    ["instrumental", "singular"],
    ["locative", "singular"],
  ],
  ую: [["accusative", "singular"]],
  юю: [["accusative", "singular"]],
  ым: [
    ["instrumental", "singular"],
    ["dative", "plural"],
  ],
  им: [
    ["instrumental", "singular"],
    ["dative", "plural"],
  ],
  ых: [
    ["genitive", "plural"],
    ["accusative", "plural"],
    ["locative", "plural"],
  ],
  их: [
    ["genitive", "plural"],
    ["accusative", "plural"],
    ["locative", "plural"],
  ],
  ом: [["locative", "singular"]],
  ем: [["locative", "singular"]],
};

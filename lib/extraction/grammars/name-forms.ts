import { givenNames, patronymic } from "@/lib/extraction/grammars/given-forms";
import { CASES, type Case } from "@/lib/extraction/morphology/declension";

/** One way to read a word of a name: of whom it is the name, and in which cases this form may stand. */
export interface NameReading {
  /** The nominative. */
  name: string;
  gender: "male" | "female";
  cases: readonly Case[];
  /** How common this way of reading is; listed names weigh most. */
  weight: number;
}

/** The ways to read a surname: "Сопуевой" is a woman's in four cases, "Сопуева" hers in the nominative or a man's genitive. */
export function surnameReadings(word: string): NameReading[] {
  if (word.includes("-") && !word.endsWith("-")) return hyphened(word);
  return regularSurname(word) ?? adjectivalSurname(word) ?? [...indeclinable(word), ...declined(word, SURNAMES)];
}

/** The ways to read a given name: as it is listed, as Turkic names are made, or else by its ending alone. */
export function givenReadings(word: string): NameReading[] {
  const listed = givenNames(word).map(({ name, gender, cases }) => ({
    name,
    gender,
    cases: cases.length > 0 ? cases : CASES,
    weight: 5,
  }));
  if (listed.length > 0) return listed;
  return [...indeclinable(word), ...declined(word, GIVENS)];
}

/** "Сергеевны" ⇒ "Сергеевна", hers in the genitive. */
export function patronymicReadings(word: string): NameReading[] {
  const read = patronymic(word);
  if (!read) return [];
  const [stem, endings] =
    read.gender === "male" ? [read.name, "- а у а ем е"] : [read.name.slice(0, -1), "а ы е у ой е"];
  const cases = CASES.filter((_, at) => stem + (endings.split(" ")[at] ?? "").replace("-", "") === word);
  return [{ name: read.name, gender: read.gender, cases: cases.length > 0 ? cases : CASES, weight: 5 }];
}

/** Each part is read by itself; parts that do not decline ("Ким-", "Тер-") go with any reading of the other. */
function hyphened(word: string): NameReading[] {
  const at = word.lastIndexOf("-");
  const [first, last] = [surnameReadings(word.slice(0, at)), surnameReadings(word.slice(at + 1))];
  return last.flatMap((tail) => {
    const heads = first.filter(({ gender, cases }) => gender === tail.gender && shared(cases, tail.cases).length > 0);
    const head = heads.toSorted((a, b) => b.weight - a.weight)[0];
    const cases = head ? shared(head.cases, tail.cases) : tail.cases;
    return [{ ...tail, name: `${head?.name ?? word.slice(0, at)}-${tail.name}`, cases }];
  });
}

const shared = (some: readonly Case[], others: readonly Case[]): Case[] => some.filter((one) => others.includes(one));

function regularSurname(word: string): NameReading[] | null {
  const [, stem, ending = ""] = /^(\p{L}+(?:[оеё]в|[иы]н))(|а|у|ым|е|ой|ых|ыми)$/u.exec(word) ?? [];
  if (!stem || stem.length < 4) return null;
  return (REGULAR[ending] ?? []).map(([gender, ...cases]) => ({
    name: gender === "male" ? stem : `${stem}а`,
    gender,
    cases,
    weight: 3,
  }));
}

type Form = readonly [gender: "male" | "female", ...cases: Case[]];

const REGULAR: Readonly<Record<string, readonly Form[]>> = {
  "": [["male", "nominative"]],
  а: [
    ["female", "nominative"],
    ["male", "genitive", "accusative"],
  ],
  у: [
    ["male", "dative"],
    ["female", "accusative"],
  ],
  ым: [["male", "instrumental"]],
  е: [["male", "locative"]],
  ой: [["female", "genitive", "dative", "instrumental", "locative"]],
  ых: [["male", "genitive", "accusative", "locative"]],
  ыми: [["male", "instrumental"]],
};

function adjectivalSurname(word: string): NameReading[] | null {
  const [, stem, ending = ""] = /^(\p{L}+(?:ск|цк))(ий|ого|ому|им|ом|ая|ой|ую)$/u.exec(word) ?? [];
  if (!stem) return null;
  const forms = ADJECTIVAL[ending] ?? [];
  return forms.map(([gender, ...cases]) => ({
    name: gender === "female" ? `${stem}ая` : ending === "ой" ? word : `${stem}ий`,
    gender,
    cases,
    weight: gender === "male" && ending === "ой" ? 1.5 : 3,
  }));
}

const ADJECTIVAL: Readonly<Record<string, readonly Form[]>> = {
  ий: [["male", "nominative"]],
  ого: [["male", "genitive", "accusative"]],
  ому: [["male", "dative"]],
  им: [["male", "instrumental"]],
  ом: [["male", "locative"]],
  ая: [["female", "nominative"]],
  ой: [
    ["female", "genitive", "dative", "instrumental", "locative"],
    ["male", "nominative"],
  ],
  ую: [["female", "accusative"]],
};

/** A name that stays as it is: "Шевченко", "Гелашвили"; a woman's that ends in a consonant ("Айгүл", "Ольги Мун"). */
function indeclinable(word: string): NameReading[] {
  if (/[бвгджзйклмнңпрстфхцчшщь]$/u.test(word))
    return [{ name: word, gender: "female", cases: CASES, weight: WOMENS.test(word) ? 2.2 : 1.2 }];
  if (/[ая]$/u.test(word)) return [];
  const weight = /(?:енко|[вкл]ко|швили|дзе|[иы]х)$/u.test(word) ? 3 : /[оөүұі]$/u.test(word) ? 1.6 : 1;
  return (["male", "female"] as const).map((gender) => ({ name: word, gender, cases: CASES, weight }));
}

const WOMENS = /(?:г[уү]ль?|жан|нур|жамал|сулуу|бегим|бике|ойым|ай)$/u;

/** Endings of names as nouns have them, with the weight that each has for a kind of name. */
interface Endings {
  consonant: number;
  oblique: number;
  vowel: number;
  vowelOblique: number;
}

const SURNAMES: Endings = { consonant: 2, oblique: 1.5, vowel: 1, vowelOblique: 0.7 };
const GIVENS: Endings = { consonant: 2, oblique: 1.4, vowel: 2, vowelOblique: 1.3 };

function declined(word: string, weights: Endings): NameReading[] {
  const found: NameReading[] = [];
  const add = (name: string, genders: readonly NameReading["gender"][], cases: readonly Case[], weight: number) => {
    for (const gender of genders) found.push({ name, gender, cases, weight });
  };
  if (/[бвгджзйклмнңпрстфхцчшщь]$/u.test(word)) add(word, ["male"], ["nominative"], weights.consonant);
  for (const [ending, soft, cases] of MASCULINE) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stem.length > 1 && (soft ? /[аеиоуыюяүөл]$/u : /[бвгджзклмнңпрстфхцчшщ]$/u).test(stem))
      add(soft ? `${stem}${stem.endsWith("л") ? "ь" : "й"}` : unfleeting(stem), ["male"], cases, weights.oblique);
  }
  const both = weights === SURNAMES ? (["female", "male"] as const) : (["female"] as const);
  const isZoda = /з[оа]д[аыеуо]й?$/u.test(word);
  for (const [ending, base, cases] of FEMININE) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 2) continue;
    const weight = isZoda ? 3 : cases[0] === "nominative" ? weights.vowel : weights.vowelOblique;
    add(stem + base, isZoda ? ["female", "male"] : both, cases, weight);
  }
  return found;
}

/** "Кравца" ⇒ "Кравец". */
const unfleeting = (stem: string): string => (/[бвгдлмнпрст]ц$/u.test(stem) ? `${stem.slice(0, -1)}ец` : stem);

const MASCULINE: readonly (readonly [ending: string, soft: boolean, cases: readonly Case[]])[] = [
  ["а", false, ["genitive", "accusative"]],
  ["у", false, ["dative"]],
  ["ом", false, ["instrumental"]],
  ["ем", false, ["instrumental"]],
  ["е", false, ["locative"]],
  ["я", true, ["genitive", "accusative"]],
  ["ю", true, ["dative"]],
  ["ем", true, ["instrumental"]],
  ["е", true, ["locative"]],
];

const FEMININE: readonly (readonly [ending: string, base: string, cases: readonly Case[]])[] = [
  ["а", "а", ["nominative"]],
  ["ы", "а", ["genitive"]],
  ["ги", "га", ["genitive"]],
  ["ки", "ка", ["genitive"]],
  ["хи", "ха", ["genitive"]],
  ["ши", "ша", ["genitive"]],
  ["жи", "жа", ["genitive"]],
  ["чи", "ча", ["genitive"]],
  ["е", "а", ["dative", "locative"]],
  ["у", "а", ["accusative"]],
  ["ой", "а", ["instrumental"]],
  ["я", "я", ["nominative"]],
  ["ии", "ия", ["genitive", "dative", "locative"]],
  ["ли", "ля", ["genitive"]],
  ["ю", "я", ["accusative"]],
  ["ией", "ия", ["instrumental"]],
  ["ей", "я", ["instrumental"]],
];

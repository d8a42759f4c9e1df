/** The endings of a Kyrgyz or Uzbek noun, from the stem outwards: number, possession, case, "that is in". */
export interface TurkicForm {
  stem: string;
  plural: boolean;
  /** Of the third person: "акими", "hokimi". */
  possessive: boolean;
  case: TurkicCase;
  /** "Бишкектеги", "Toshkentdagi": what is there. */
  adjectival: boolean;
}
export type TurkicCase = "nominative" | "genitive" | "dative" | "accusative" | "locative" | "ablative";

/**
 * The ways in which a word may be a stem with endings, the word itself first. Takes what `turkicKey` makes. An ending
 * must agree with the sounds before it, save after short stems: print breaks that with abbreviations ("АКШдан").
 */
export function turkicForms(word: string, language: string): readonly TurkicForm[] {
  const cache = language === "ky" ? KYRGYZ_FORMS : UZBEK_FORMS;
  const known = cache.get(word);
  if (known) return known;
  const forms = allForms(word, language === "ky" ? KYRGYZ : UZBEK);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, forms);
  return forms;
}

const CACHE_SIZE = 20_000;
const KYRGYZ_FORMS = new Map<string, readonly TurkicForm[]>();
const UZBEK_FORMS = new Map<string, readonly TurkicForm[]>();

interface Endings {
  /** After a stem or a plural; then after a possessive. */
  cases: readonly Ending[];
  ownCases: readonly Ending[];
  possessives: readonly string[];
  plurals: readonly string[];
  fits(stem: string, ending: string): boolean;
  /** What a stem's last letter was before a possessive: "мектеби" of "мектеп". */
  hardened: Readonly<Record<string, string>>;
}
interface Ending {
  text: string;
  case: TurkicCase;
  adjectival: boolean;
}

const list = (words: string): string[] => words.split(" ");
const endings = (of: TurkicCase, words: string, adjectival = false): Ending[] =>
  list(words).map((text) => ({ text, case: of, adjectival }));

const KYRGYZ: Endings = {
  cases: [
    ...endings("genitive", "нын нин нун нүн дын дин дун дүн тын тин тун түн"),
    ...endings("dative", "га ге го гө ка ке ко кө"),
    ...endings("accusative", "ны ни ну нү ды ди ду дү ты ти ту тү"),
    ...endings("locative", "да де до дө та те то тө"),
    ...endings("ablative", "дан ден дон дөн тан тен тон төн нан нен нон нөн"),
    ...endings("locative", "дагы деги догу дөгү тагы теги тогу төгү", true),
    ...endings("genitive", "ныкы ники дыкы дики тыкы тики", true),
  ],
  ownCases: [
    ...endings("genitive", "нын нин нун нүн"),
    ...endings("dative", "на не но нө"),
    ...endings("accusative", "н"),
    ...endings("locative", "нда нде ндо ндө"),
    ...endings("ablative", "нан нен нон нөн"),
    ...endings("locative", "ндагы ндеги ндогу ндөгү", true),
  ],
  possessives: list("сы си су сү ы и у ү ыбыз ибиз убуз үбүз быз биз буз бүз ым им ум үм"),
  plurals: list("лар лер лор лөр дар дер дор дөр тар тер тор төр"),
  fits: fitsKyrgyz,
  hardened: { г: "к", б: "п" },
};

const UZBEK: Endings = {
  cases: [
    ...endings("genitive", "ning"),
    ...endings("dative", "ga ka qa"),
    ...endings("accusative", "ni"),
    ...endings("locative", "da ta"),
    ...endings("ablative", "dan tan"),
    ...endings("locative", "dagi tagi", true),
    ...endings("dative", "gacha kacha qacha"),
  ],
  ownCases: [
    ...endings("genitive", "ning"),
    ...endings("dative", "ga"),
    ...endings("accusative", "ni"),
    ...endings("locative", "da"),
    ...endings("ablative", "dan"),
    ...endings("locative", "dagi", true),
    ...endings("dative", "gacha"),
  ],
  possessives: list("si i imiz miz im"),
  plurals: list("lar"),
  fits: fitsUzbek,
  hardened: { g: "k", gʻ: "q" },
};

/** A stem has two letters at least, and is no abbreviation cut in the middle. */
const SHORTEST = 2;

function allForms(word: string, language: Endings): TurkicForm[] {
  const forms: TurkicForm[] = [];
  const bare = { case: "nominative" as const, adjectival: false };
  addNumbers(forms, word, { ...bare, possessive: false }, language);
  addOwned(forms, word, bare, language);
  for (const ending of language.cases) {
    const rest = cut(word, ending.text, language);
    if (rest !== null)
      addNumbers(forms, rest, { case: ending.case, adjectival: ending.adjectival, possessive: false }, language);
  }
  for (const ending of language.ownCases) {
    const rest = cutAfterOwner(word, ending.text);
    if (rest !== null) addOwned(forms, rest, { case: ending.case, adjectival: ending.adjectival }, language);
  }
  return forms;
}

type Outer = Omit<TurkicForm, "stem" | "plural">;

function addOwned(forms: TurkicForm[], word: string, outer: Omit<Outer, "possessive">, language: Endings): void {
  for (const ending of language.possessives) {
    const rest = cut(word, ending, language);
    if (rest === null) continue;
    addNumbers(forms, rest, { ...outer, possessive: true }, language);
    const last = /(?:gʻ|.)$/u.exec(rest)?.[0] ?? "";
    const hard = language.hardened[last];
    if (hard) forms.push({ ...outer, stem: rest.slice(0, -last.length) + hard, plural: false, possessive: true });
  }
}

function addNumbers(forms: TurkicForm[], word: string, outer: Outer, language: Endings): void {
  forms.push({ ...outer, stem: word, plural: false });
  for (const ending of language.plurals) {
    const rest = cut(word, ending, language);
    if (rest !== null) forms.push({ ...outer, stem: rest, plural: true });
  }
}

/** What stands before an ending; a hyphen or apostrophe that joins the ending to an abbreviation goes. */
function cut(word: string, ending: string, { fits }: Endings): string | null {
  const stem = cutAfterOwner(word, ending);
  return stem === null || (stem.length >= WHOLE_STEM && !fits(stem, ending)) ? null : stem;
}

function cutAfterOwner(word: string, ending: string): string | null {
  if (word.length - ending.length < SHORTEST || !word.endsWith(ending)) return null;
  return word.slice(0, word.length - ending.length).replace(/-$/u, "");
}

/** Shorter stems may be abbreviations, whose letters are read by their names. */
const WHOLE_STEM = 4;

/** "-га" after what is voiced, "-ка" after what is not; "-нын" after a vowel, "-дын" after a consonant; "-ы", "-сы". */
function fitsKyrgyz(stem: string, ending: string): boolean {
  const last = stem.charAt(stem.length - 1);
  const isVowel = /[аоуыэеиөүяюё]/u.test(last);
  const isVoiceless = /[кпстшчфхщц]/u.test(last);
  if (!inHarmony(stem, ending)) return false;
  if (/^[ткч]/u.test(ending)) return isVoiceless;
  if (/^н/u.test(ending)) return isVowel || ending.length === 3;
  if (/^д[ыиуү]/u.test(ending) || /^д.р/u.test(ending)) return !isVowel && !isVoiceless;
  if (/^[дг]/u.test(ending)) return !isVoiceless;
  if (/^[сб]/u.test(ending)) return isVowel;
  return /^[ыиуү]/u.test(ending) ? !isVowel : true;
}

/** "-да" after back vowels, "-де" after front ones. */
function inHarmony(stem: string, ending: string): boolean {
  const vowel = stem.match(/[аоуыэеиөүяюё]/gu)?.at(-1);
  const own = /[аоуыеиөү]/u.exec(ending)?.[0];
  return vowel === undefined || own === undefined || /[аоуыяюё]/u.test(vowel) === /[аоуы]/u.test(own);
}

/** "-ka" after "k" and "g", "-qa" after "q"; "-i" after a consonant, "-si" after a vowel. */
function fitsUzbek(stem: string, ending: string): boolean {
  const isVowel = /(?:[aeiou]|oʻ)$/u.test(stem);
  if (ending.startsWith("ka")) return /[kg]$/u.test(stem);
  if (ending.startsWith("qa")) return /(?:q|gʻ)$/u.test(stem);
  if (ending.startsWith("ta")) return /[kpstfxqh]$/u.test(stem);
  if (ending.startsWith("si") || ending === "miz") return isVowel;
  return ending.startsWith("i") ? !isVowel : true;
}

/** Endings of surnames that decline like adjectives and nouns at once; the nominative masculine is the base. */
const MASCULINE = /(?:[оеё]в|ин|ын)$/u;
const CASE_ENDINGS_MASCULINE: readonly (readonly [RegExp, string])[] = [
  [/([оеё]в|[иы]н)(?:ым|у|е)$/u, "$1"],
  [/([оеё]в|[иы]н)а$/u, "$1"],
];
const CASE_ENDINGS_FEMININE: readonly (readonly [RegExp, string])[] = [
  [/([оеё]в|[иы]н)(?:ой|у)$/u, "$1а"],
  [/([оеё]в|[иы]н)а$/u, "$1а"],
];

/** True of words that look like a surname in some case: "Марипов", "Жапаровой", "Достоевского", "Усенбаев". */
export function looksLikeSurname(word: string): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{Lu}\p{L}/u.test(word) || lower.length < 4 || NOT_SURNAMES.test(lower)) return false;
  return (
    /(?:[оеё]в|ин|ын)(?:а|у|ым|е|ой|ых|ыми)?$/u.test(lower) ||
    ADJECTIVAL.test(lower) ||
    UKRAINIAN.test(lower) ||
    OTHER.test(lower)
  );
}

/**
 * The nominative of a surname. The gender is that of the given name beside it; null when nothing tells it, and then
 * "Марипова" stays as it is, because it may be either.
 */
export function surnameNominative(word: string, gender: "male" | "female" | null): string {
  if (gender === null) return MASCULINE.test(word) ? word : oneReading(word);
  const rules = gender === "male" ? CASE_ENDINGS_MASCULINE : CASE_ENDINGS_FEMININE;
  for (const [ending, base] of rules) if (ending.test(word)) return word.replace(ending, base);
  if (gender === "male")
    return word.replace(/(ск|цк)(?:ого|ому|им|ом)$/u, "$1ий").replace(/(енк|к)(?:а|у|ом|е)(?<=енк\p{L}+)$/u, "$1о");
  return word.replace(/(ск|цк)(?:ой|ую)$/u, "$1ая");
}

/** Forms that only one gender has: "Мариповым", "Мариповой". */
function oneReading(word: string): string {
  if (/(?:[оеё]в|[иы]н)ым$/u.test(word)) return word.slice(0, -2);
  if (/(?:[оеё]в|[иы]н)ой$/u.test(word)) return `${word.slice(0, -2)}а`;
  return word.replace(/(ск|цк)(?:ого|ому|им)$/u, "$1ий");
}

/** What all forms of a surname share: "Марипов", "Марипова", "Мариповым" ⇒ "марипов". */
export function surnameStem(word: string): string {
  const lower = word.toLowerCase().replace(/ё/gu, "е");
  return lower
    .replace(/(ов|ев|ин|ын)(?:а|у|ым|е|ой|ых|ыми)$/u, "$1")
    .replace(/(ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)$/u, "$1")
    .replace(/([бвгдзклмнпрстфхцчшщж])(?:а|у|ом|ем|е)$/u, "$1");
}

/** "Достоевский", but "Технологический" as well: alone, such a word is a surname only after a post. */
export const isAdjectival = (word: string): boolean => ADJECTIVAL.test(word.toLowerCase());

const ADJECTIVAL = /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$/u;
const UKRAINIAN = /(?:енко|швили|дзе|ян|янц|заде|зода|чук|чюк|ец|ук)$/u;
const OTHER = /(?:баев|беков|кулов|калиев|уулу|кызы|оглы|угли|бердиев|ходжаев|ханов)(?:а|у|ым|е|ой)?$/u;

/** Places, adjectives and common words with such endings. */
const NOT_SURNAMES =
  /^(?:киев|ростов|псков|саратов|тамбов|азов|берлин|пекин|баткен|гулистан|остров|церковь|любовь|кров[иь]|магазин|бензин|витамин|грузин|господин|гражданин|хозяин|причин|машин|один|латин|вакцин|медицин|украин|украине?у?|украина|чехословакия|аргентин.*|палестин.*|минский|томский|московск.*|российск.*|советск.*|русск.*|кыргызск.*|узбекск.*|казахск.*|английск.*|европейск.*|азиатск.*|американск.*|чуйск.*|ошск.*|баткенск.*|нарынск.*|таласск.*|областн.*|городск.*|турецк.*|китайск.*|немецк.*|французск.*|ташкентск.*|каспийск.*|аральск.*|северо.*|рейтинг|женщин.*|мужчин.*|половин.*|долин.*|картин.*|основ.*|условие|станов.*|законов|голов.*|готов.*|нов.*|слов.*|снов.*|вновь)$/u;

import { comparableName } from "@/lib/text/normalise";

/** A thing under the names by which it is known: its own name first. */
export interface Named {
  key: string;
  names: readonly string[];
}

/**
 * Short names of organisations → the key of the one in the same text that they are short for: "НБКР" ⇒ "Национальный банк
 * Кыргызской Республики", "Минздрав" ⇒ "Министерство здравоохранения", "городской кенеш" ⇒ "Бишкекский городской кенеш".
 * A name that may be short for two of them is left as it is, and so are all where there are too many for an article.
 */
export function shortNames(organisations: readonly Named[]): Map<string, string> {
  if (organisations.length > MOST) return new Map();
  const fulls = new Map(organisations.map((one) => [one.key, fullKeys(one, organisations)] as const));
  const full = (key: string, seen: readonly string[] = []): string => {
    const keys = fulls.get(key) ?? [];
    const last = keys.filter((other) => !fulls.get(other)?.some((further) => keys.includes(further)));
    const [only] = last;
    return only === undefined || last.length > 1 || seen.includes(only) ? key : full(only, [...seen, key]);
  };
  return new Map(organisations.map(({ key }) => [key, full(key)] as const).filter(([key, of]) => key !== of));
}

/** Every name is held against every other. */
const MOST = 400;

function fullKeys({ key, names }: Named, organisations: readonly Named[]): string[] {
  const isShortFor = readShort(names[0] ?? "");
  if (!isShortFor) return [];
  return organisations.filter((other) => other.key !== key && other.names.some(isShortFor)).map((other) => other.key);
}

function readShort(short: string): ((name: string) => boolean) | null {
  if (LETTERS.test(short)) return (name) => wordsOf(name).some((words) => isOfLetters(words, short));
  if (SYLLABLES.test(short)) return (name) => wordsOf(name).some((words) => isOfSyllables(words, short.toLowerCase()));
  const quoted = QUOTED.exec(short)?.[1];
  if (quoted) return (name) => isQuotedIn(name, quoted);
  return COMMON.test(short) ? (name) => isOneWordMore(name, short) : null;
}

/** "ЦБ", "НБКР", "ТПП": nothing but first letters. */
const LETTERS = /^\p{Lu}{2,7}$/u;
/** "Минздрав", "Нацстатком", "Генпрокуратура": put together from the beginnings of words. */
const SYLLABLES = /^(?:Мин|Нац|Гос|Ген|Глав|Соц|Гор|Обл|Рай|Центр|Каб|Фин|Пром|Мед)\p{Ll}{3,16}$/u;
/** «Байтерек»: a name without what it names. */
const QUOTED = /^«([^«»]{3,})»$/u;
/** "городской кенеш", "областная больница": no word of it is a name. */
const COMMON = /^\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){1,4}$/u;

/** All words of a name, and those without "и", "по" and the like. */
function wordsOf(name: string): string[][] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  return [words, words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))];
}

/** What is left over is a name of its own: "… | Республики Узбекистан". */
function isOfLetters(words: readonly string[], short: string): boolean {
  const letters = words.map((word) => word.charAt(0).toUpperCase()).join("");
  return (
    words.length > 1 && letters.startsWith(short) && words.slice(short.length).every((word) => /^\p{Lu}/u.test(word))
  );
}

/** Each word gives its first three letters or more, the last one perhaps with an ending of its own: "Мин|цифр|ы". */
function isOfSyllables([word, ...rest]: readonly string[], short: string): boolean {
  if (word === undefined) return false;
  const shared = sharedStart(word.toLowerCase(), short);
  for (let length = shared; length >= SYLLABLE; length--) {
    const left = short.slice(length);
    if (left.length <= ENDING && rest.length < SHORTENED_LAST) return true;
    if (isOfSyllables(rest, left)) return true;
  }
  return false;
}

const SYLLABLE = 3;
const ENDING = 2;
const SHORTENED_LAST = 4;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length++;
  return length;
}

/** "холдинг | «Байтерек»", whichever case «Байтерека» stands in. */
function isQuotedIn(name: string, quoted: string): boolean {
  const own = /^[^«]+ «([^«»]+)»$/u.exec(name)?.[1];
  return own !== undefined && stemOf(own) === stemOf(quoted);
}

const stemOf = (word: string): string => comparableName(word).replace(/(?:[ауеыиоюяйь]|[оеё][мй])$/u, "");

/** "Бишкекский | городской кенеш". */
const isOneWordMore = (name: string, short: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  name.split(" ").length === short.split(" ").length + 1 &&
  comparableName(name).endsWith(` ${comparableName(short)}`);

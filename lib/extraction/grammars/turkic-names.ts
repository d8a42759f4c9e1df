import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";
import type { PersonName } from "@/lib/extraction/person-name";
import { isCapital, type Sentence } from "@/lib/extraction/reading";

export interface TurkicName {
  name: PersonName;
  end: number;
  /** 0 to 1. */
  confidence: number;
}

/** The name of a person that begins at a word; `taken` are words of places, dates and figures. */
export function turkicNameAt(
  sentence: Sentence,
  words: readonly TurkicWord[],
  at: number,
  taken: ReadonlySet<number>,
): TurkicName | null {
  if (!isNameWord(sentence, at)) return null;
  const found =
    honoured(sentence, words, at) ||
    initialsFirst(sentence, at) ||
    childOf(sentence, words, at) ||
    givenFirst(sentence, words, at, taken) ||
    (taken.has(at)
      ? 0
      : surnameFirst(sentence, words, at) ||
        afterPost(sentence, words, at, taken) ||
        capitals(sentence, words, at, taken));
  if (!found) return null;
  const isSure = found > at + 1;
  return { name: turkicNameOf(sentence, words, at, found), end: found, confidence: isSure ? 0.93 : 0.75 };
}

const isNameWord = (sentence: Sentence, at: number): boolean => {
  const word = sentence.words[at];
  return isCapital(word) && (word?.text.length === 1 || word?.text !== word?.text.toUpperCase());
};

/** "Долон Өмүрзаков | атындагы", "Alisher Navoiy | nomidagi": whom something is named after, be it a place's name too. */
function honoured(sentence: Sentence, words: readonly TurkicWord[], at: number): number {
  if (words[at]?.form.adjectival || OPENS.test(words[at]?.key ?? "")) return 0;
  let end = at;
  while (end < at + 4 && isNameWord(sentence, end)) end++;
  return end === at + 2 && HONOURS.test(words[end]?.key ?? "") ? end : 0;
}

/** What a thing is named with, after the name: "… атындагы театр". */
export const HONOURS = /^(?:атындагы|nomidagi|nomli)$/u;

/** "Азыр | Манас атындагы", "Hozir | Islom Karimov nomidagi": what opens a sentence with a capital and is no name. */
export const OPENS =
  /^(?:азыр|учурда|бүгүн|кечээ|эми|эртең|быйыл|былтыр|анда|мында|бул|ушул|hozir|hozirda|bugun|kecha|endi|ertaga|unda|bu|shu)$/u;

const isInitial = (sentence: Sentence, at: number): boolean =>
  /^(?:\p{Lu}|Ch|Sh|Ya|Yu|Дж)$/u.test(sentence.words[at]?.text ?? "") && sentence.words[at + 1]?.text === ".";

/** "Т. К. Сооромбаев", "A. N. Jabborov". */
function initialsFirst(sentence: Sentence, at: number): number {
  let next = at;
  while (next < at + 4 && isInitial(sentence, next)) next += 2;
  const surname = sentence.words[next];
  return next > at && surname && isNameWord(sentence, next) && surname.text.length > 2 ? next + 1 : 0;
}

/** "Айзада Токтомамат кызы", "Нурбек уулу Азамат", "Oysha Jumaniyoz qizi": a word before the father's, or one after. */
function childOf(sentence: Sentence, words: readonly TurkicWord[], at: number): number {
  const sonAt = [at + 1, at + 2].find((next) => CHILD.test(words[next]?.key ?? ""));
  if (sonAt === undefined || !isNameWord(sentence, sonAt - 1)) return 0;
  if (sonAt === at + 2) return sonAt + 1;
  return isNameWord(sentence, sonAt + 1) && words[sonAt]?.key.length === words[sonAt]?.form.stem.length
    ? sonAt + 2
    : sonAt + 1;
}

const CHILD =
  /^(?:уулу|кызы|оглы|углу|oʻgʻli|qizi|ugli|uulu|kizi|kyzy|ogli)(?:н[ыиуү]н|н[аеоө]|н|ning|ni|ga|dan|нан|нын)?$/u;

/** "Эрмек Качкыновду", "Рустам Юсупович Ахунов", "Галина Рудь", "Акико Морисима" where one of the two tells. */
function givenFirst(sentence: Sentence, words: readonly TurkicWord[], at: number, taken: ReadonlySet<number>): number {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second || !isNameWord(sentence, at + 1) || taken.has(at + 1) || isInitial(sentence, at + 1)) return 0;
  const opens = at === 0 || /^[—–«:-]$/u.test(sentence.words[at - 1]?.text ?? "");
  const isGiven = first.given?.nominative ?? false;
  if (taken.has(at) && !(isGiven && second.surname)) return 0;
  if (first.classes.length > 0 && (!isGiven || words[at + 2]?.surname)) return 0;
  if (CHILD_JOINED.test(second.key) && words[at + 2]?.surname) return at + 3;
  if (PATRONYMIC.test(second.key)) return isNameWord(sentence, at + 2) && !taken.has(at + 2) ? at + 3 : at + 2;
  if (second.surname && (isGiven || !opens)) return at + 2;
  return isGiven && second.classes.length === 0 ? at + 2 : 0;
}

const CHILD_JOINED = /(?:кызы|уулу|qizi|оглы|улы)$/u;

/** "Десислава Маринова", "Ulrike Zaydel": two capitals in the letters of the language within a sentence. */
function capitals(sentence: Sentence, words: readonly TurkicWord[], at: number, taken: ReadonlySet<number>): number {
  if (at === 0 || sentence.words[at - 1]?.kind === "mark") return 0;
  let end = at;
  while (end < at + 4 && isNameWord(sentence, end) && !taken.has(end) && isPlain(sentence, words, end)) end++;
  const follows = [words[end], words[end + 1]].some(
    (word) => word?.form.possessive && word.classes.some((each) => each !== "post" && each !== "title"),
  );
  return end === at + 2 && !follows && words[at]?.form.case === "nominative" && !isNameWord(sentence, end) ? end : 0;
}

/** A word of no known class, not in another script than the sentence. */
function isPlain(sentence: Sentence, words: readonly TurkicWord[], at: number): boolean {
  const cyrillic = (text: string): boolean => /[\u0400-\u04ff]/u.test(text);
  const neighbour = sentence.words[at - 1]?.kind === "word" ? sentence.words[at - 1] : sentence.words[0];
  return (
    words[at]?.classes.length === 0 && cyrillic(sentence.words[at]?.text ?? "") === cyrillic(neighbour?.text ?? "")
  );
}

/** "технолог | Уве Хартман |", "чайханачы | Саидали |": whatever stands with capitals after a post. */
function afterPost(sentence: Sentence, words: readonly TurkicWord[], at: number, taken: ReadonlySet<number>): number {
  const post = words[at - 1];
  if (!post?.classes.includes("post") || post.form.plural || post.form.case !== "nominative") return 0;
  let end = at;
  while (end < at + 3 && isNameWord(sentence, end) && !taken.has(end) && words[end]?.classes.length === 0) end++;
  if (end === at + 1 && !words[at]?.given) return 0;
  return end > at ? end : 0;
}

const PATRONYMIC = /(?:ович|евич|овна|евна|ovich|evich|yevich|ovna|evna|yevna)(?:\p{Ll}{1,4})?$/u;

/** "Бердибеков Т. Ш.", "Саматова Назгүл"; a surname alone. */
function surnameFirst(sentence: Sentence, words: readonly TurkicWord[], at: number): number {
  const word = words[at];
  if (!word?.surname || word.classes.length > 0 || !ALONE.test(word.surname.name)) return 0;
  if (word.surname.name.length < (at === 0 ? 7 : 5)) return 0;
  let next = at + 1;
  while (next < at + 5 && isInitial(sentence, next)) next += 2;
  if (next > at + 1 || !words[next]?.given || !isNameWord(sentence, next) || words[next + 1]?.surname) return next;
  return PATRONYMIC.test(words[next + 1]?.key ?? "") ? next + 2 : next + 1;
}

/** Endings that are a surname's and nothing else's. */
const ALONE = /(?:[оеё]ва?|[oe]va?|ская|ский|skaya|skiy|зода|zoda)$/u;

/** Understands words that are known to be a person's name: the last without its case. */
export function turkicNameOf(
  sentence: Sentence,
  words: readonly TurkicWord[],
  first: number,
  last: number,
): PersonName {
  const parts = words.slice(first, last);
  const texts = sentence.words.slice(first, last).map(({ text }) => text);
  const childAt = parts.findIndex(({ key }) => CHILD.test(key));
  if (childAt >= 0) return withFather(texts, parts, childAt);
  const initials = texts.flatMap((text, at) => (texts[at + 1] === "." ? [`${text}.`] : []));
  const names = parts.flatMap((word, at) =>
    texts[at] === "." || texts[at + 1] === "." ? [] : [{ word, text: texts[at] ?? "" }],
  );
  const final = names.at(-1);
  const surname = final?.word.surname;
  const bare = surname?.name ?? final?.word.given?.name ?? withoutCase(final?.word, final?.text ?? "");
  const nominative = surname?.nominative ?? final?.word.form.case === "nominative";
  const patronymicAt = names.findIndex(({ word }) => PATRONYMIC.test(word.key));
  const isGivenAlone = names.length === 1 && initials.length === 0 && !surname && Boolean(final?.word.given);
  if (names.length > 1 && names[0]?.word.surname && patronymicAt === names.length - 1)
    return surnameLed(names, nominative);
  const before = names.slice(0, -1).filter((_, at) => at !== patronymicAt);
  return {
    given: isGivenAlone ? bare : before.map(({ text }) => text).join(" ") || null,
    initial: initials.length > 0 ? initials.join(" ") : null,
    patronymic: patronymicAt >= 0 && patronymicAt < names.length - 1 ? (names[patronymicAt]?.text ?? null) : null,
    surname: isGivenAlone ? null : bare,
    gender: surname?.gender ?? null,
    nominative,
    cases: [],
  };
}

/** "Olimova Zuhra Sobirovna": as lists write it. */
function surnameLed(names: readonly { word: TurkicWord; text: string }[], nominative: boolean): PersonName {
  const [surname, given, patronymic] = names;
  return {
    given: given?.text ?? null,
    initial: null,
    patronymic: patronymic?.text ?? null,
    surname: surname?.text ?? null,
    gender: surname?.word.surname?.gender ?? null,
    nominative,
    cases: [],
  };
}

/** A name of no known kind: "Каимдын" stays, as "-дын" may be its own; a case after an apostrophe or hyphen goes. */
function withoutCase(word: TurkicWord | undefined, text: string): string {
  if (!word || word.form.case === "nominative" || word.form.possessive || word.form.plural) return text;
  const cut = word.key.length - word.form.stem.length;
  return cut >= 3 ? text.slice(0, Math.max(2, text.length - cut)) : text;
}

function withFather(texts: readonly string[], parts: readonly TurkicWord[], childAt: number): PersonName {
  const child = texts[childAt] ?? "";
  const bare = child.slice(
    0,
    /^(?:уулу|кызы|оглы|углу|qizi|ugli|uulu|kizi|kyzy|ogli|o.g.li|oʻgʻli)/iu.exec(child)?.[0].length,
  );
  const father = `${texts[childAt - 1] ?? ""} ${bare}`;
  const own = childAt >= 2 ? (texts[childAt - 2] ?? null) : (parts.at(-1)?.given?.name ?? texts[childAt + 1] ?? null);
  const isFemale = /^(?:кызы|qizi|kizi|kyzy)/u.test(parts[childAt]?.key ?? "");
  return {
    given: own,
    initial: null,
    patronymic: null,
    surname: father,
    gender: isFemale ? "female" : "male",
    nominative: bare === child,
    cases: [],
  };
}

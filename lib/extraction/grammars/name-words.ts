import { patronymic } from "@/lib/extraction/grammars/given-forms";
import { FAMILY_FIRST } from "@/lib/extraction/lexicon/given-names";
import { looksLikeSurname } from "@/lib/extraction/morphology/surnames";

/** The words of a name by the part they play; what stands in quotation marks (a nickname) is left out. */
export interface NameParts {
  given: string | null;
  /** "Т. А." as it stands, with one space between. */
  initials: string | null;
  /** "Сергеевны", or "Чары оглы" when a surname follows. */
  patronymic: string | null;
  /** One word, or several that belong together: "Кенешбек уулу", "ван дер Вал", "Ким Ду". */
  surname: string[];
  /** The surname is said first wherever the name is: "Ху Цзиньтао", "Умид кызы Мадина". */
  familyFirst?: true;
}

/**
 * Sorts the words of a name: "Жаныбек уулу Тариэл", "Акжол Кенешбек уулу", "Пак Сергей Валентинович", "Ким Л. В.",
 * "Владимир Чары оглы Дурдыев", "Ли Сян". `isGiven` tells words that are known as given names.
 */
export function namePartsOf(words: readonly string[], isGiven: (word: string) => boolean): NameParts {
  const { initials, rest } = withoutInitials(withoutQuoted(words).map(withoutRespect));
  const sonAt = rest.findIndex(isSonOf);
  if (sonAt > 0) return sonOf(rest, sonAt, initials);
  const middleAt = rest.findIndex((word, at) => at > 0 && patronymic(word) !== null);
  if (middleAt > 0) return aroundPatronymic(rest, middleAt, initials);
  const [first = "", second, ...more] = rest;
  if (second === undefined && isWithheld(words, first, initials, isGiven))
    return { given: first, initials: null, patronymic: null, surname: [initials ?? ""] };
  if (second === undefined || (initials !== null && more.length > 0)) return single(rest, initials, isGiven);
  if (isFamilyFirst(first, second, more.length, isGiven))
    return {
      ...{ given: [second, ...more].join(" "), initials, patronymic: null, surname: [first] },
      ...(FAMILY_FIRST.has(first.toLowerCase()) && initials === null && !isGiven(second) && { familyFirst: true }),
    };
  const isParticle = /^\p{Ll}/u.test(first);
  if (isParticle || (initials !== null && !isGiven(first))) return single(rest, initials, isGiven);
  return { given: first, initials, patronymic: null, surname: [second, ...more] };
}

/** "Рустам | К.": a given name with the first letter of a family name that is kept back. */
const isWithheld = (
  words: readonly string[],
  first: string,
  initials: string | null,
  isGiven: (word: string) => boolean,
): boolean =>
  initials !== null &&
  !initials.includes(" ") &&
  words[0] === first &&
  isGiven(first) &&
  !FAMILY_FIRST.has(first.toLowerCase()) &&
  !looksLikeSurname(first);

/** "уулу", "кызы" and their like, which stand after the father's name. */
export const isSonOf = (word: string): boolean => SON_OF.test(word);

const SON_OF = /^(?:уулу|кызы|оглы|оглу|угли|оғли|ўғли|кизи|қизи|гызы|o[ʻ‘’']g[ʻ‘’']li|qizi|uulu|kyzy)$/iu;

/** "Зафар-ака", "Негматов-старший": what is added to a name out of respect or to tell two apart. */
const withoutRespect = (word: string): string =>
  word.replace(/-(?:ака|аке|ата|байке|эже|апа|опа|ага|ханым|мырза|муаллим|домла|устод|старш\p{L}+|младш\p{L}+)$/u, "");

function withoutQuoted(words: readonly string[]): string[] {
  const open = words.findIndex((word) => /^[«„“"(]$/u.test(word));
  const close = words.findIndex((word, at) => at > open && /^[»“”")]$/u.test(word));
  return open > 0 && close > open ? [...words.slice(0, open), ...words.slice(close + 1)] : [...words];
}

function withoutInitials(words: readonly string[]): { initials: string | null; rest: string[] } {
  const initials: string[] = [];
  const rest: string[] = [];
  words.forEach((word, at) => {
    const isGivenName = at === 1 && FAMILY_FIRST.has((words[0] ?? "").toLowerCase());
    if (/^\p{Lu}\p{Ll}?$/u.test(word) && (words[at + 1] === "." || (word.length === 1 && at > 0 && !isGivenName)))
      initials.push(`${word}.`);
    else if (/\p{L}/u.test(word)) rest.push(word);
  });
  return { initials: initials.length > 0 && rest.length > 0 ? initials.join(" ") : null, rest };
}

function sonOf(words: readonly string[], at: number, initials: string | null): NameParts {
  const father = words.slice(at - 1, at + 1).join(" ");
  const [before, after] = [words.slice(0, at - 1), words.slice(at + 1)];
  if (before.length > 0 && after.length > 0)
    return { given: before.join(" "), initials, patronymic: father, surname: [...after] };
  const given = [...before, ...after].join(" ");
  const isFirst = after.length > 0 && initials === null;
  return {
    given: given === "" ? null : given,
    initials,
    patronymic: null,
    surname: [father],
    ...(isFirst && { familyFirst: true }),
  };
}

function aroundPatronymic(words: readonly string[], at: number, initials: string | null): NameParts {
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const middle = words[at] ?? null;
  if (after.length > 0 || before.length === 1)
    return { given: before.join(" "), initials, patronymic: middle, surname: [...after] };
  return { given: before.at(-1) ?? null, initials, patronymic: middle, surname: before.slice(0, -1) };
}

function single(words: readonly string[], initials: string | null, isGiven: (word: string) => boolean): NameParts {
  const [only = ""] = words;
  const isGivenName = initials === null && words.length === 1 && isGiven(only);
  return isGivenName
    ? { given: only, initials, patronymic: null, surname: [] }
    : { given: null, initials, patronymic: null, surname: [...words] };
}

/** "Парвина", "Еркина" end as surnames do, and are given names. */
const SURE_SURNAME = /(?:[оеё]в(?:а|у|ым|е|ой)?|ск(?:ий|ого|ому|им|ом|ая|ой|ую)|енко|швили|ук)$/u;

/** "Негматов Зафар", "Ли Сян", "Ким Ду Хон": not where the second word can only be the surname. */
function isFamilyFirst(first: string, second: string, more: number, isGiven: (word: string) => boolean): boolean {
  if (isGiven(first)) return false;
  if (FAMILY_FIRST.has(first.toLowerCase())) return !looksLikeSurname(second) && /^\p{Lu}/u.test(second);
  return more === 0 && SURE_SURNAME.test(first) && isGiven(second) && !looksLikeSurname(second);
}

import { type Given, givenNames, patronymic } from "@/lib/extraction/grammars/given-forms";
import { POSTS } from "@/lib/extraction/lexicon/posts";
import { nounIndex } from "@/lib/extraction/morphology/known-nouns";
import { isAdjectival, looksLikeSurname, surnameNominative } from "@/lib/extraction/morphology/surnames";
import type { PersonName } from "@/lib/extraction/person-name";
import { isCapital, type Sentence } from "@/lib/extraction/reading";

export interface PersonReading {
  name: PersonName;
  end: number;
}

/** The name of a person that begins at a word; `taken` are words of places, dates and figures. */
export function readPersonName(sentence: Sentence, at: number, taken: ReadonlySet<number>): PersonReading | null {
  if (!isCapital(sentence.words[at])) return null;
  return (
    initialsFirst(sentence, at) ??
    givenFirst(sentence, at, taken) ??
    surnameFirst(sentence, at, taken) ??
    unlistedGiven(sentence, at, taken) ??
    surnameAlone(sentence, at)
  );
}

/** "Улукбек Марипов", "Улукбека Марипова", "Иван Петрович Сидоров", "Темир Жумабек уулу". */
function givenFirst(sentence: Sentence, at: number, taken: ReadonlySet<number>): PersonReading | null {
  const readings = givenNames(sentence.words[at]?.text ?? "");
  if (readings.length === 0) return null;
  const second = sentence.words[at + 1];
  if (!isCapital(second) || !second || taken.has(at + 1) || isShouted(second.text)) return null;
  const middle = patronymic(second.text);
  const surnameAt = middle ? at + 2 : at + 1;
  const surname = sentence.words[surnameAt];
  if (middle && (!isCapital(surname) || !surname || taken.has(surnameAt) || givenNames(surname.text).length > 0)) {
    const given = readings.find(({ gender }) => gender === middle.gender) ?? readings[0];
    return given
      ? { name: nameOf(given, middle.name, null, given.nominative && middle.nominative), end: at + 2 }
      : null;
  }
  if (!surname) return null;
  const isSon = /^(?:уулу|кызы)$/u.test(sentence.plain[surnameAt + 1] ?? "");
  if (isSon)
    return {
      name: nameOf(readings[0], null, `${surname.text} ${sentence.plain[surnameAt + 1]}`, true),
      end: surnameAt + 2,
    };
  const third = middle ? undefined : secondSurname(sentence, surnameAt, taken);
  if (third) return withSurname(readings, surname.text, third, surnameAt + 2);
  return withSurname(readings, middle?.name ?? null, surname.text, surnameAt + 1);
}

/** "Реджеп Тайип | Эрдоган": a third word with a capital, when the second does not look like a surname. */
function secondSurname(sentence: Sentence, at: number, taken: ReadonlySet<number>): string | undefined {
  const [second, third] = [sentence.words[at], sentence.words[at + 1]];
  if (!second || !third || looksLikeSurname(second.text) || taken.has(at + 1) || !isCapital(third)) return undefined;
  return isShouted(third.text) || third.start > second.end + 1 ? undefined : third.text;
}

/** Of "Валерия" it is the surname that tells whether a man stands in the genitive or a woman in the nominative. */
function withSurname(
  readings: readonly Given[],
  middle: string | null,
  surname: string,
  end: number,
): PersonReading | null {
  const agreeing = readings.map((given) => ({ given, base: surnameInCase(surname, given) }));
  const chosen =
    agreeing.find(({ given, base }) => given.nominative && base === surname) ??
    agreeing.find(({ base, given }) => base !== surname || given.gender === "female") ??
    agreeing[0];
  if (!chosen) return null;
  const nominative = chosen.given.nominative && chosen.base === surname;
  return { name: nameOf(chosen.given, middle, chosen.base, nominative), end };
}

function surnameInCase(surname: string, { gender, nominative }: Given): string {
  if (nominative && gender === "male" && !/(?:[оеё]в|[иы]н)(?:а|у|ым|е)$/u.test(surname)) return surname;
  const regular = surnameNominative(surname, gender);
  if (regular !== surname || nominative || gender === "female") return regular;
  return surname.replace(/([бвгдзклмнпрстфхцчшщж])(?:а|у|ом|ем|е)$/u, "$1").replace(/ы$/u, "а");
}

/** "У. Марипов", "А. С. Пушкина": an initial or two, then a surname. */
function initialsFirst(sentence: Sentence, at: number): PersonReading | null {
  let next = at;
  while (next < at + 4 && /^\p{Lu}$/u.test(sentence.words[next]?.text ?? "") && sentence.plain[next + 1] === ".")
    next += 2;
  const surname = sentence.words[next];
  if (next === at || !surname || !isCapital(surname) || isShouted(surname.text) || surname.text.length < 3) return null;
  const base = surnameNominative(surname.text, null);
  const initial = `${sentence.words[at]?.text}.`;
  const nominative = base === surname.text && !/(?:[оеё]в|[иы]н)[ауе]$/u.test(base);
  return {
    name: { given: null, initial, patronymic: null, surname: base, gender: null, nominative, cases: [] },
    end: next + 1,
  };
}

/** "Марипов Улукбек", "Марипов У." at the beginning of a list or a signature. */
function surnameFirst(sentence: Sentence, at: number, taken: ReadonlySet<number>): PersonReading | null {
  const [surname, given] = [sentence.words[at], sentence.words[at + 1]];
  if (!surname || !given || taken.has(at + 1) || !looksLikeSurname(surname.text) || !isCapital(given)) return null;
  const following = sentence.words[at + 2];
  if (following && isCapital(following) && looksLikeSurname(following.text) && !patronymic(following.text)) return null;
  const reading = givenNames(given.text).find((candidate) => candidate.nominative);
  if (!reading) return null;
  const middle = following ? patronymic(following.text) : null;
  const base = surnameNominative(surname.text, reading.gender);
  return { name: nameOf(reading, middle?.name ?? null, base, base === surname.text), end: at + (middle ? 3 : 2) };
}

/** "Асанбай Темиров" in no list: two capitals inside a sentence, the second a man's surname in the nominative. */
function unlistedGiven(sentence: Sentence, at: number, taken: ReadonlySet<number>): PersonReading | null {
  const [before, given, surname] = sentence.words.slice(Math.max(0, at - 1), at + 2);
  if (
    at === 0 ||
    before?.kind !== "word" ||
    !given ||
    !surname ||
    taken.has(at + 1) ||
    !STRONG_SURNAME.test(surname.text)
  )
    return null;
  if (
    !/^\p{Lu}\p{Ll}+[бвгджзйклмнпрстфхцчшщ]$/u.test(given.text) ||
    looksLikeSurname(given.text) ||
    POST_FORMS.has(given.plain)
  )
    return null;
  const name = { name: given.text, gender: "male", nominative: true, cases: ["nominative"] } as const;
  return { name: nameOf(name, null, surname.text, true), end: at + 2 };
}

/** A surname alone: after the name of a post, or inside a sentence where a capital means a name. */
function surnameAlone(sentence: Sentence, at: number): PersonReading | null {
  const word = sentence.words[at];
  if (!word || !looksLikeSurname(word.text) || isShouted(word.text) || word.text.includes("-")) return null;
  const before = sentence.plain[at - 1] ?? "";
  const afterPost = POST_FORMS.has(before);
  const insideSentence = at > 0 && sentence.words[at - 1]?.kind === "word" && !isCapital(sentence.words[at - 1]);
  const opens = at === 0 && STRONG_SURNAME.test(word.text);
  if (!afterPost && ((!insideSentence && !opens) || isAdjectival(word.text))) return null;
  if (isCapital(sentence.words[at + 1]) && !POST_FORMS.has(sentence.plain[at + 1] ?? "")) return null;
  const base = surnameNominative(word.text, null);
  const nominative = base === word.text && !/(?:[оеё]в|[иы]н)[ауе]$/u.test(base);
  return {
    name: { given: null, initial: null, patronymic: null, surname: base, gender: null, nominative, cases: [] },
    end: at + 1,
  };
}

const STRONG_SURNAME = /^\p{Lu}\p{Ll}{2,}(?:ов|ев|ёв)$/u;

const POST_FORMS = new Set(nounIndex(POSTS.map((post) => post.noun)).keys());

function nameOf(
  given: Given | undefined,
  middle: string | null,
  surname: string | null,
  nominative: boolean,
): PersonName {
  return {
    given: given?.name ?? null,
    initial: null,
    patronymic: middle,
    surname,
    gender: given?.gender ?? null,
    nominative,
    cases: given?.cases ?? [],
  };
}

/** "США", "МВД" are no surnames. */
const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

import { givenNames, patronymic } from "@/lib/extraction/grammars/given-forms";
import { contextOfName } from "@/lib/extraction/grammars/name-context";
import { nameOfWords } from "@/lib/extraction/grammars/name-in-nominative";
import { isSonOf } from "@/lib/extraction/grammars/name-words";
import { POSTS } from "@/lib/extraction/lexicon/posts";
import { nounIndex } from "@/lib/extraction/morphology/known-nouns";
import { isAdjectival, looksLikeSurname } from "@/lib/extraction/morphology/surnames";
import type { PersonName } from "@/lib/extraction/person-name";
import { isCapital, type Sentence } from "@/lib/extraction/reading";

export interface PersonReading {
  name: PersonName;
  end: number;
}

/**
 * Understands words that are known to be a person's name, whoever found that: every part in the nominative. Posts
 * that have been seen beside it tell the case, so they should be seen first.
 */
export function personNameOf(sentence: Sentence, first: number, last: number): PersonName {
  const words = sentence.words.slice(first, last).map(({ text }) => text);
  return nameOfWords(words, contextOfName(sentence, first, last));
}

/** The name of a person that begins at a word; `taken` are words of places, dates and figures. */
export function readPersonName(sentence: Sentence, at: number, taken: ReadonlySet<number>): PersonReading | null {
  if (!isCapital(sentence.words[at])) return null;
  const end = nameEnd(sentence, at, taken);
  return end > at ? { name: personNameOf(sentence, at, end), end } : null;
}

/** The word after a name that begins here; 0 when none does. */
function nameEnd(sentence: Sentence, at: number, taken: ReadonlySet<number>): number {
  return (
    initialsFirst(sentence, at) ||
    sonOf(sentence, at, taken) ||
    givenFirst(sentence, at, taken) ||
    surnameFirst(sentence, at, taken) ||
    unlistedGiven(sentence, at, taken) ||
    surnameAlone(sentence, at)
  );
}

/** "Темир Жумабек уулу", "Жаныбек уулу Тариэл", "Владимир Чары оглы Дурдыев": one word at least beside the father's. */
function sonOf(sentence: Sentence, at: number, taken: ReadonlySet<number>): number {
  const sonAt = [at + 1, at + 2].find((next) => isSonOf(sentence.plain[next] ?? ""));
  if (sonAt === undefined || !isCapital(sentence.words[sonAt - 1])) return 0;
  const follows = isNameWord(sentence, sonAt + 1, taken) && !givenNames(sentence.words[sonAt + 2]?.text ?? "").length;
  if (sonAt === at + 1) return follows ? sonAt + 2 : sonAt + 1;
  return follows && looksLikeSurname(sentence.words[sonAt + 1]?.text ?? "") ? sonAt + 2 : sonAt + 1;
}

/** "Улукбек Марипов", "Улукбека Марипова", "Иван Петрович Сидоров", "Клаус ван дер Берг". */
function givenFirst(sentence: Sentence, at: number, taken: ReadonlySet<number>): number {
  if (givenNames(sentence.words[at]?.text ?? "").length === 0) return 0;
  const particles = particlesEnd(sentence, at + 1);
  if (particles > at + 1) return isNameWord(sentence, particles, taken) ? particles + 1 : 0;
  const second = sentence.words[at + 1];
  if (!second || !isNameWord(sentence, at + 1, taken)) return 0;
  if (!patronymic(second.text)) return hasSecondSurname(sentence, at + 1, taken) ? at + 3 : at + 2;
  const surname = sentence.words[at + 2];
  const isNamed = surname && isNameWord(sentence, at + 2, taken) && givenNames(surname.text).length === 0;
  return isNamed ? at + 3 : at + 2;
}

const isNameWord = (sentence: Sentence, at: number, taken: ReadonlySet<number>): boolean =>
  isCapital(sentence.words[at]) && !taken.has(at) && !isShouted(sentence.words[at]?.text ?? "");

function particlesEnd(sentence: Sentence, from: number): number {
  let at = from;
  while (at < from + 2 && PARTICLES.has(sentence.plain[at] ?? "")) at++;
  return at;
}

const PARTICLES: ReadonlySet<string> = new Set([
  "ван",
  "фон",
  "дер",
  "ден",
  "де",
  "да",
  "ди",
  "аль",
  "ибн",
  "бин",
  "эль",
  "тер",
]);

/** "Реджеп Тайип | Эрдоган": a third word with a capital, when the second does not look like a surname. */
function hasSecondSurname(sentence: Sentence, at: number, taken: ReadonlySet<number>): boolean {
  const [second, third] = [sentence.words[at], sentence.words[at + 1]];
  if (!second || !third || looksLikeSurname(second.text) || !isNameWord(sentence, at + 1, taken)) return false;
  return third.start <= second.end + 1;
}

/** "У. Марипов", "А. С. Пушкина": an initial or two, then a surname. */
function initialsFirst(sentence: Sentence, at: number): number {
  let next = at;
  while (
    next < at + 4 &&
    /^(?:\p{Lu}|Дж|Ю|Я)$/u.test(sentence.words[next]?.text ?? "") &&
    sentence.plain[next + 1] === "."
  )
    next += 2;
  const surname = sentence.words[next];
  if (next === at || !surname || !isCapital(surname) || isShouted(surname.text) || surname.text.length < 3) return 0;
  return next + 1;
}

/** "Марипов Улукбек", "Марипов У. А." at the beginning of a list or a signature. */
function surnameFirst(sentence: Sentence, at: number, taken: ReadonlySet<number>): number {
  const [surname, given] = [sentence.words[at], sentence.words[at + 1]];
  if (!surname || !given || taken.has(at + 1) || !looksLikeSurname(surname.text) || !isCapital(given)) return 0;
  const initials = initialsEnd(sentence, at + 1);
  if (initials > at + 1) return initials;
  const following = sentence.words[at + 2];
  if (following && isCapital(following) && looksLikeSurname(following.text) && !patronymic(following.text)) return 0;
  if (!givenNames(given.text).some((candidate) => candidate.nominative || patronymic(following?.text ?? ""))) return 0;
  return following && patronymic(following.text) ? at + 3 : at + 2;
}

/** "Ким Л. В.": the full stop of the last initial is within the name only when another follows. */
function initialsEnd(sentence: Sentence, from: number): number {
  let at = from;
  while (at < from + 4 && /^\p{Lu}$/u.test(sentence.words[at]?.text ?? "") && sentence.plain[at + 1] === ".") at += 2;
  return at;
}

/** "Асанбай Темиров" in no list: two capitals inside a sentence, the second a man's surname in the nominative. */
function unlistedGiven(sentence: Sentence, at: number, taken: ReadonlySet<number>): number {
  const [before, given, surname] = sentence.words.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || before?.kind !== "word" || !given || !surname || taken.has(at + 1)) return 0;
  if (!STRONG_SURNAME.test(surname.text) || !/^\p{Lu}\p{Ll}+[бвгджзйклмнпрстфхцчшщ]$/u.test(given.text)) return 0;
  return looksLikeSurname(given.text) || POST_FORMS.has(given.plain) ? 0 : at + 2;
}

/** A surname alone: after the name of a post, or inside a sentence where a capital means a name. */
function surnameAlone(sentence: Sentence, at: number): number {
  const word = sentence.words[at];
  if (!word || !looksLikeSurname(word.text) || isShouted(word.text) || word.text.includes("-")) return 0;
  const before = sentence.plain[at - 1] ?? "";
  const afterPost = POST_FORMS.has(before);
  const insideSentence = at > 0 && sentence.words[at - 1]?.kind === "word" && !isCapital(sentence.words[at - 1]);
  const opens = at === 0 && STRONG_SURNAME.test(word.text);
  if (!afterPost && ((!insideSentence && !opens) || isAdjectival(word.text))) return 0;
  if (isCapital(sentence.words[at + 1]) && !POST_FORMS.has(sentence.plain[at + 1] ?? "")) return 0;
  return at + 1;
}

const STRONG_SURNAME = /^\p{Lu}\p{Ll}{2,}(?:ов|ев|ёв)$/u;

const POST_FORMS = new Set(nounIndex(POSTS.map((post) => post.noun)).keys());

/** "США", "МВД" are no surnames. */
const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

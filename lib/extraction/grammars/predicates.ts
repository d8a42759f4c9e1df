import type { Cast } from "@/lib/extraction/cast";
import { nominative, shown, untilSetting } from "@/lib/extraction/grammars/action-words";
import { type Actor, actorIn, named } from "@/lib/extraction/grammars/actor";
import { isShort } from "@/lib/extraction/grammars/clause";
import type { FutureDate } from "@/lib/extraction/grammars/future-date";
import { AWAITING_VERBS, DEADLINE_NOUNS, SETTING_VERBS } from "@/lib/extraction/lexicon/plans";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { plainWord } from "@/lib/extraction/phrasebook";
import type { Sentence } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** A clause with a date to come, as the readers of its predicate see it. */
export interface View {
  sentence: Sentence;
  /** The words of the clause without the date. */
  words: readonly number[];
  predicates: readonly number[];
  date: FutureDate;
  cast: Cast;
  page: Page;
}
/** How the clause says that it is to be: what is read from one form is surer than from another. */
export type PlanForm =
  | "set"
  | "infinitive"
  | "awaited"
  | "done by"
  | "done"
  | "passive"
  | "intake"
  | "happens"
  | "now"
  | "verbless";

/** Who is to do what; null when it is not understood. */
export type Read = { actor: Actor | null; action: string; form: PlanForm } | null;

export const lemmas = (sentence: Sentence, at: number): string[] =>
  readingsOf(sentence.plain[at] ?? "")
    .filter(({ pos }) => pos === "verb" || pos === "participle" || pos === "infinitive")
    .map(({ lemma }) => plainWord(lemma));

const lemmaIn = (sentence: Sentence, at: number, list: ReadonlySet<string>): boolean =>
  lemmas(sentence, at).some((lemma) => list.has(lemma));

/** "Заседание назначено на …", "съезд наметили на …", "судья назначила следующее заседание на …". */
export function setFor({ sentence, words, predicates, cast, page }: View): Read {
  const verb = predicates.find((at) => lemmaIn(sentence, at, SETTING_VERBS));
  if (verb === undefined || predicates.length > 1) return null;
  const actor = isShort(sentence.plain[verb] ?? "") ? null : actorIn(sentence, words, verb, cast, page);
  const rest = without(words, verb, actor);
  const action = nominative(sentence, rest);
  const isBody = cast.entities.some(({ id, kind }) => id === actor?.entity && kind === "organisation");
  return action === "" ? null : { actor: isBody ? actor : null, action, form: "set" };
}

/** "обещает сдать мост", "должен внести программу", "начать нужно …": the infinitive and all that goes with it. */
export function infinitive(view: View): Read {
  const { sentence, predicates, cast, page } = view;
  const [first, ...others] = predicates.filter((place) => isInfinitive(sentence, place));
  if (first === undefined) return null;
  const modal = predicates.filter((place) => place < first).at(-1) ?? predicates.find((place) => place > first);
  if (modal === undefined) return alone(view, first);
  const at = theOneOf(view, first, others);
  const words = view.words.filter((place) => place < first || place >= at);
  const isOrder = /^(?:поруч|распоряд|вел|приказ|обяза|потреб)/u.test(sentence.plain[modal] ?? "");
  const subjectOf = actorIn(sentence, words, modal, cast, page);
  const actor = isOrder ? null : subjectOf;
  const subject = subjectOf ? null : thingBefore(sentence, words, modal);
  const isOfThing = subject !== null && isShort(sentence.plain[modal] ?? "");
  if (isOfThing || sentence.plain[at] === "быть")
    return { actor: null, action: shown(sentence, words), form: "infinitive" };
  const rest = without(words, modal, subjectOf).filter((place) => place !== at);
  const action = [sentence.plain[at], shown(sentence, rest)].filter(Boolean).join(" ");
  return { actor: named(actor), action, form: "infinitive" };
}

/** "Котировки направлять не позднее 23 сентября": the words of a notice, which order without a verb of ordering. */
function alone({ sentence, words }: View, at: number): Read {
  const rest = words.filter((place) => place !== at);
  const action = [sentence.plain[at], shown(sentence, rest)].filter(Boolean).join(" ");
  return { actor: null, action, form: "now" };
}

const isInfinitive = (sentence: Sentence, at: number): boolean =>
  readingsOf(sentence.plain[at] ?? "")[0]?.pos === "infinitive";

/** "проверить расходы и опубликовать отчёт | не позже июля": a date that follows is that of the last. */
function theOneOf({ sentence, date }: View, first: number, others: readonly number[]): number {
  const last = others.findLast((at) => at < date.first);
  const isJoined = last !== undefined && /^(?:и|а|,)$/u.test(sentence.plain[last - 1] ?? "");
  return isJoined ? last : first;
}

/** "Похолодание обещают к выходным", "опреснителя ждут к Новрузу". */
export function awaited({ sentence, words, predicates, cast, page }: View): Read {
  const [verb] = predicates;
  if (verb === undefined || predicates.length > 1 || !lemmaIn(sentence, verb, AWAITING_VERBS)) return null;
  const actor = actorIn(sentence, words, verb, cast, page);
  const action = nominative(sentence, without(words, verb, actor));
  const hasNoun = action.split(" ").some((word) => readingsOf(word)[0]?.pos === "noun");
  return hasNoun && sentence.plain[verb] !== "обещал" ? { actor: named(actor), action, form: "awaited" } : null;
}

/** "Вскрытие 30 сентября", "сдача — не позже 20 марта", "Срок поставки: до …". */
export function verbless({ sentence, words }: View): Read {
  const rest = words.filter((at) => sentence.words[at]?.kind !== "mark");
  const [first] = rest;
  const reading = first === undefined ? undefined : leadingNoun(sentence, rest);
  if (first === undefined || !reading || !DEADLINE_NOUNS.has(plainWord(reading))) return null;
  const isTerm = sentence.plain[first] === "срок";
  const kept = untilSetting(sentence, words);
  const action = isTerm ? nominative(sentence, rest.slice(1)) : shown(sentence, kept);
  return action === "" ? null : { actor: null, action, form: "verbless" };
}

/** The lemma of the first noun in the nominative, adjectives before it aside. */
function leadingNoun(sentence: Sentence, words: readonly number[]): string | null {
  for (const at of words.slice(0, 4)) {
    const readings = readingsOf(sentence.plain[at] ?? "");
    const noun = readings.find(({ pos, case: its }) => pos === "noun" && its === "nominative");
    if (noun) return noun.lemma;
    if (!readings.some(({ pos }) => pos === "adjective" || pos === "participle" || pos === "numeral")) return null;
  }
  return null;
}

/** A thing in the nominative before its verb: "оборот … должен". */
function thingBefore(sentence: Sentence, words: readonly number[], verb: number): string | null {
  for (const at of words) {
    if (at >= verb) return null;
    const [best] = readingsOf(sentence.plain[at] ?? "");
    if (best?.pos === "noun" && best.case === "nominative" && best.animate === false) return best.lemma;
  }
  return null;
}

export const without = (words: readonly number[], verb: number, actor: Actor | null): number[] =>
  words.filter((at) => at !== verb && !(actor && at >= actor.first && at < actor.end));

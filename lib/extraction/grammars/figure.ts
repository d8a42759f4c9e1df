import { MEASURE_NOUNS } from "@/lib/extraction/lexicon/frames";

import { adjectiveNominative, isAdjective } from "@/lib/extraction/morphology/adjectives";
import { nounIndex } from "@/lib/extraction/morphology/known-nouns";
import { mayBeGenitive } from "@/lib/extraction/morphology/noun-phrase";
import { isFunctionWord } from "@/lib/extraction/morphology/word-class";
import { type QuantitySighting, type Sentence, sightingAt } from "@/lib/extraction/reading";

/** A figure with the period it is for: "2 500 единиц оборудования в год". */
export interface Figure {
  quantity: QuantitySighting;
  per: string | null;
  /** The word after number, unit and period. */
  end: number;
}

/** The figure at a word, after "около", "порядка", "более чем", "до". */
export function readFigure(sentence: Sentence, at: number): Figure | null {
  let first = at;
  while (first < at + 3 && (AROUND.has(sentence.plain[first] ?? "") || sentence.plain[first] === "чем")) first++;
  const quantity = sightingAt(sentence, first, "quantity");
  if (!quantity) return null;
  const period = readPeriod(sentence, afterSubstance(sentence, quantity.reach));
  return { quantity, per: period?.per ?? null, end: period?.end ?? quantity.reach };
}

const AROUND: ReadonlySet<string> = new Set(
  "около порядка примерно приблизительно почти более свыше менее до".split(" "),
);

/** "1,2 млн тонн | цемента | в год": what is weighed may stand before the period. */
function afterSubstance(sentence: Sentence, from: number): number {
  let at = from;
  while (at < from + 3 && isSubstance(sentence, at)) at++;
  return readPeriod(sentence, at) ? at : from;
}

function isSubstance(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return word?.kind === "word" && /^\p{Ll}/u.test(word.text) && mayBeGenitive(word.text);
}

/** "в год", "в сутки", "ежегодно". */
export function readPeriod(sentence: Sentence, at: number): { per: string; end: number } | null {
  const alone = PERIOD_ADVERBS[sentence.plain[at] ?? ""];
  if (alone) return { per: alone, end: at + 1 };
  const per = /^(?:в|за)$/u.test(sentence.plain[at] ?? "") ? PERIODS[sentence.plain[at + 1] ?? ""] : undefined;
  return per ? { per, end: at + 2 } : null;
}

const PERIODS: Readonly<Record<string, string>> = {
  год: "год",
  месяц: "месяц",
  неделю: "неделя",
  сутки: "сутки",
  день: "день",
  час: "час",
  смену: "смена",
  квартал: "квартал",
  минуту: "минута",
  секунду: "секунда",
};

const PERIOD_ADVERBS: Readonly<Record<string, string>> = {
  ежегодно: "год",
  ежемесячно: "месяц",
  ежедневно: "день",
  ежесуточно: "сутки",
};

/** What a figure measures, as the instrumental says it: "с годовой мощностью", "общей площадью". */
export interface Measure {
  /** In the nominative; null of an adjective that only tells the period: "годовой мощностью" is мощность per год. */
  name: string;
  per: string | null;
  /** The word of "с" or the first adjective, and the word after the noun. */
  first: number;
  end: number;
}

/** The measure whose noun stands at a word, in the instrumental or, for `nominative`, as a subject. */
export function readMeasure(sentence: Sentence, at: number, asked: "instrumental" | "nominative"): Measure | null {
  const reading = MEASURES.get(sentence.plain[at] ?? "")?.find(
    (candidate) => candidate.case === asked && candidate.number === "singular",
  );
  if (!reading) return null;
  let first = at;
  while (first > 0 && first > at - 3 && isQualifier(sentence.plain[first - 1] ?? "")) first--;
  const adjectives = sentence.plain.slice(first, at);
  const per =
    adjectives
      .map((plain) => PERIOD_ADJECTIVES[plain.replace(/(?:ой|ая|ый|ым|ого|ое)$/u, "")])
      .find((period) => period !== undefined) ?? null;
  const kept = adjectives.filter((plain) => !(plain.replace(/(?:ой|ая|ый|ым|ого|ое)$/u, "") in PERIOD_ADJECTIVES));
  const names = kept.map((plain) => adjectiveNominative(plain, reading.noun.gender, "singular") ?? plain);
  const from = sentence.plain[first - 1] === "с" || sentence.plain[first - 1] === "со" ? first - 1 : first;
  return { name: [...names, reading.noun.lemma].join(" "), per, first: from, end: at + 1 };
}

const isQualifier = (plain: string): boolean =>
  isAdjective(plain) && !isFunctionWord(plain) && /(?:ой|ей|ым|им|ая|яя|ый|ий|ое|ее)$/u.test(plain);

const PERIOD_ADJECTIVES: Readonly<Record<string, string>> = {
  годов: "год",
  ежегодн: "год",
  суточн: "сутки",
  месячн: "месяц",
  ежемесячн: "месяц",
  сменн: "смена",
  часов: "час",
  дневн: "день",
};

const MEASURES = nounIndex(MEASURE_NOUNS);

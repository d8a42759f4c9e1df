import type { Cast } from "@/lib/extraction/cast";
import type { Actor } from "@/lib/extraction/grammars/actor";
import { clauseAround, isAside, isPredicate } from "@/lib/extraction/grammars/clause";
import { finite } from "@/lib/extraction/grammars/finite-plan";
import type { FutureDate } from "@/lib/extraction/grammars/future-date";
import { awaited, infinitive, type PlanForm, setFor, verbless } from "@/lib/extraction/grammars/predicates";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { HAPPENING_VERBS } from "@/lib/extraction/lexicon/frames";
import { UNSURE, WEATHER } from "@/lib/extraction/lexicon/plans";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

export interface PlannedAction {
  actor: Actor | null;
  /** In the infinitive, or in the nominative with or without its verb. */
  action: string;
  form: PlanForm;
  /** Whom or what it is done to, only a pronoun says. */
  isOfPronoun: boolean;
  /** The clause it stands in. */
  clause: Stretch;
}

/** What is to happen on a day that is still to come; null when the clause is not understood, unsure or of the weather. */
export function plannedAction(sentence: Sentence, date: FutureDate, cast: Cast, page: Page): PlannedAction | null {
  const clause = clauseAround(sentence, date);
  const words = ofLastVerb(
    sentence,
    date,
    withoutAsides(sentence, indices(clause)).filter(
      (at) => (at < date.first || at >= date.end) && !isObjectPronoun(sentence, at),
    ),
  );
  if (words.some((at) => isUnsure(sentence.plain[at] ?? ""))) return null;
  const predicates = words.filter((at) => isPredicate(sentence, at) && !isInName(sentence, at));
  if (predicates.slice(-2).some((at) => /^(?:не|ни)$/u.test(sentence.plain[at - 1] ?? ""))) return null;
  if (isEventItself(sentence, clause)) return null;
  const view = { sentence, words, predicates, date, cast, page };
  const read =
    predicates.length === 0 ? verbless(view) : (setFor(view) ?? infinitive(view) ?? awaited(view) ?? finite(view));
  if (!read || read.action.length < 4 || read.action.split(" ").length > 24) return null;
  if (date.running && !OF_FUTURE.has(read.form)) return null;
  const isOfPronoun = indices(clause).some((at) => isObjectPronoun(sentence, at));
  return { ...read, clause, isOfPronoun };
}

/** "просил девять лет и | будет обжаловать приговор": a date after the second verb is its own; the subject is that of both. */
function ofLastVerb(sentence: Sentence, date: FutureDate, words: readonly number[]): number[] {
  const isVerb = (at: number): boolean =>
    readingsOf(sentence.plain[at] ?? "")[0]?.pos === "verb" && isPredicate(sentence, at);
  const verbs = words.filter(isVerb);
  const last = verbs.findLast((at) => at < date.first && /^(?:и|но|а)$/u.test(sentence.plain[at - 1] ?? ""));
  const [first] = verbs;
  if (last === undefined || first === undefined || first >= last) return [...words];
  return words.filter((at) => at < first || at >= last);
}

/** Forms whose verb says by itself that it is still to come. */
const OF_FUTURE: ReadonlySet<PlanForm> = new Set(["done by", "done", "passive", "infinitive", "set"]);

/** "их завтра прооперируют": no possessive, which a noun would follow. */
function isObjectPronoun({ plain }: Sentence, at: number): boolean {
  if (!/^(?:их|его|ее)$/u.test(plain[at] ?? "")) return false;
  const [next] = readingsOf(plain[at + 1] ?? "");
  return next?.pos !== "noun" && next?.pos !== "adjective";
}

/** "чемпионат Азии пройдёт в июле": an event on its day is told as an event. */
const isEventItself = (sentence: Sentence, { first, end }: Stretch): boolean =>
  indices({ first, end }).some((at) => {
    const event = sightingAt(sentence, at, "event");
    return event?.nominative && HAPPENING_VERBS.has(sentence.plain[event.last] ?? "");
  });

/** Unsure, foretold, or not to be understood without the sentence before. */
const isUnsure = (plain: string): boolean => UNSURE.test(plain) || WEATHER.test(plain) || DANGLING.test(plain);
const DANGLING = /^(?:котор\p{L}+|чь[яие]|ею|нее|него|них|куда|где|это|этого|того|оно|задержится|продержится)$/u;

/** The words of a clause but those between commas that only say who says so. */
function withoutAsides(sentence: Sentence, words: readonly number[]): number[] {
  const kept: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const at = words[index] ?? 0;
    if (!isAside(sentence, at)) kept.push(at);
    else while (index < words.length - 1 && sentence.plain[words[index + 1] ?? 0] !== ",") index++;
  }
  return kept;
}

const indices = ({ first, end }: Stretch): number[] => Array.from({ length: end - first }, (_, index) => first + index);

const isInName = (sentence: Sentence, at: number): boolean => {
  for (let from = Math.max(0, at - 12); from <= at; from++) {
    const named = sightingAt(
      sentence,
      from,
      "organisation",
      "facility",
      "event",
      "work",
      "law",
      "person",
      "position",
      "place",
    );
    if (named && named.last > at) return true;
  }
  return false;
};

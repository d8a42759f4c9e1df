import type { Cast } from "@/lib/extraction/cast";
import type { Trigger } from "@/lib/extraction/grammars/frame";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { placesIn } from "@/lib/extraction/grammars/setting";
import { thingAt } from "@/lib/extraction/grammars/thing";
import { readVisited, type Visited } from "@/lib/extraction/grammars/visited";
import { VISITING } from "@/lib/extraction/lexicon/happenings";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { isAdverb } from "@/lib/extraction/morphology/word-class";
import { clauseStart, type Participants } from "@/lib/extraction/participants";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** What was visited, on its words. */
export type Seen = Visited & Stretch;

/** The object of "посетил", what "побывал в" and "ознакомился с" lead to, after the verb or before it. */
export function visitedBy(
  sentence: Sentence,
  { at, lemma }: Trigger,
  subject: Participants,
  span: Stretch,
  cast: Cast,
): Seen | null {
  const after = subject.first > at ? subject.end : at + 1;
  if (VISITING[lemma] === "object")
    return (
      objectAfter(sentence, after, lemma, cast) ??
      (subject.first > at ? objectBefore(sentence, at, span, lemma, cast) : null)
    );
  if (VISITING[lemma] === "with") return objectLed(sentence, after, /^со?$/u, cast);
  const led = objectLed(sentence, after, /^(?:в|во|на)$/u, cast) ?? spotLed(sentence, after, cast);
  if (led) return led;
  const [before] = placesIn(sentence, { first: span.first, end: at }, cast).toReversed();
  if (before && !sightingAt(sentence, before.first + 1, "organisation"))
    return { names: [before.entity.name], entities: [before.entity.id], first: before.first, end: before.end };
  return subject.first > at ? spotBefore(sentence, at, span, cast) : null;
}

function objectAfter(sentence: Sentence, from: number, lemma: string, cast: Cast): Seen | null {
  const start = pastDate(sentence, from);
  return seenAt(sentence, start, lemma, cast);
}

/** "Рынок | вчера обошёл мэр": the object stands before its verb, with adverbs and dates between. */
function objectBefore(sentence: Sentence, verb: number, span: Stretch, lemma: string, cast: Cast): Seen | null {
  for (let at = Math.max(span.first, clauseStart(sentence, verb)); at < verb; at++) {
    if (/^(?:в|во|на|из|с|у|к|по|до|за|от)$/u.test(sentence.plain[at - 1] ?? "")) continue;
    const seen = seenAt(sentence, at, lemma, cast);
    if (seen && pastAsides(sentence, seen.end) === verb) return seen;
  }
  return null;
}

/** Verbs of looking: their object may be anything, not only a place. */
export const isLook = (lemma: string): boolean =>
  /^(?:осмотреть|осматривать|обойти|объехать|навестить|проведать)$/u.test(lemma);

/** What one looks over is a thing; whom one looks after is none. */
function seenAt(sentence: Sentence, from: number, lemma: string, cast: Cast): Seen | null {
  const visited = readVisited(sentence, from, cast);
  return visited && (!isLook(lemma) || visited.entities.length > 0 || visited.names.every(isThing))
    ? { ...visited, first: from }
    : null;
}

const isThing = (name: string): boolean => readingsOf(name.split(" ", 1)[0] ?? "")[0]?.animate !== true;

function pastAsides(sentence: Sentence, from: number): number {
  let at = from;
  while (at < from + 6) {
    const date = sightingAt(sentence, at, "date");
    if (date) at = date.last;
    else if (isAdverb(sentence.plain[at] ?? "")) at++;
    else break;
  }
  return at;
}

/** "на берегу | побывал аким": a spot without a name before the verb. */
function spotBefore(sentence: Sentence, verb: number, span: Stretch, cast: Cast): Seen | null {
  for (let at = verb - 1; at >= span.first; at--) {
    if (!/^(?:в|во|на)$/u.test(sentence.plain[at] ?? "") || sightingAt(sentence, at + 1, "date")) continue;
    const thing = thingAt(sentence, at + 1, ["locative"], cast);
    const isNext = thing !== null && !thing.named && pastAsides(sentence, thing.end) === verb;
    return isNext ? { names: [thing.name], entities: [], first: at, end: thing.end } : null;
  }
  return null;
}

/** "побывал | в доме вдовы": a spot without a name, right after the verb. */
function spotLed(sentence: Sentence, from: number, cast: Cast): Seen | null {
  const at = pastAsides(sentence, from);
  if (!/^(?:в|во|на)$/u.test(sentence.plain[at] ?? "")) return null;
  const thing = thingAt(sentence, at + 1, ["locative"], cast);
  return thing && !thing.named && !sightingAt(sentence, at + 1, "event")
    ? { names: [thing.name], entities: [], first: at, end: thing.end }
    : null;
}

/** "20 мая в Фергану": the preposition within a few words, with a name after it. */
export function objectLed(sentence: Sentence, from: number, lead: RegExp, cast: Cast): Seen | null {
  for (let at = from; at < Math.min(sentence.words.length, from + 6); at++) {
    if (sightingAt(sentence, at, "date") || sightingAt(sentence, at + 1, "date")) continue;
    if (/^[,.;]$/u.test(sentence.plain[at] ?? "")) return null;
    if (!lead.test(sentence.plain[at] ?? "")) continue;
    const visited = readVisited(sentence, at + 1, cast);
    return visited && visited.entities.length === visited.names.length ? { ...visited, first: at } : null;
  }
  return null;
}

const pastDate = (sentence: Sentence, from: number): number => {
  const at = /^(?:в|во)$/u.test(sentence.plain[from] ?? "") ? from + 1 : from;
  return sightingAt(sentence, at, "date")?.last ?? from;
};

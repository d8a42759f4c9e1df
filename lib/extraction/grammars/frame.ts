import type { Cast } from "@/lib/extraction/cast";
import { chainEnd } from "@/lib/extraction/chain";
import { answerOfForm } from "@/lib/extraction/form";
import { isPredicate } from "@/lib/extraction/grammars/clause";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { personBefore } from "@/lib/extraction/grammars/speaker";
import type { Gender } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { isAdverb } from "@/lib/extraction/morphology/word-class";
import { type Participants, readParticipants } from "@/lib/extraction/participants";
import { plainWord } from "@/lib/extraction/phrasebook";
import { type Sentence, sightingAt, textOf } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** A finite verb of a list, not denied, with its infinitive ("е" for "ё") and what it says of its subject. */
export interface Trigger {
  at: number;
  lemma: string;
  plural: boolean;
  future: boolean;
  gender: Gender | null;
}

/** The verbs of a sentence that a frame begins with. */
export function triggersOf(sentence: Sentence, isOne: (lemma: string) => boolean): Trigger[] {
  return verbsOf(sentence).flatMap((readings) => readings.find(({ lemma }) => isOne(lemma)) ?? []);
}

/** The finite verbs in the third person, each with the ways in which it may be read. */
function verbsOf(sentence: Sentence): readonly (readonly Trigger[])[] {
  const known = verbs.get(sentence) ?? readVerbs(sentence);
  verbs.set(sentence, known);
  return known;
}

/** Asked for by every rule of what happened; a sentence never changes. */
const verbs = new WeakMap<Sentence, readonly (readonly Trigger[])[]>();

function readVerbs({ plain, words }: Sentence): Trigger[][] {
  const found: Trigger[][] = [];
  for (let at = 0; at < plain.length; at++) {
    const word = words[at];
    const verbs = word?.kind === "word" ? finiteVerbs(word) : NONE;
    if (verbs.length === 0 || /^(?:не|ни|бы)$/u.test(plain[at - 1] ?? "")) continue;
    found.push(verbs.map(({ lemma, plural, future, gender }) => ({ at, lemma, plural, future, gender })));
  }
  return found;
}

const NONE: readonly Omit<Trigger, "at">[] = [];

/** The verbs that a form may be, in the third person. */
const finiteVerbs = answerOfForm(({ plain: word }): readonly Omit<Trigger, "at">[] => {
  if (/(?:[ую]|шь|[еи]м|[еи]те)$/u.test(word)) return NONE;
  return readingsOf(word)
    .filter(({ pos }) => pos === "verb")
    .map(({ lemma, number, tense, gender }) => ({
      lemma: plainWord(lemma),
      plural: number === "plural",
      future: tense === "future",
      gender,
    }));
});

/** From the colon, semicolon or sentence before a verb to the one after it. */
export function spanAround({ plain }: Sentence, at: number): Stretch {
  let [first, end] = [at, at];
  while (first > 0 && at - first < 40 && !/^[;:]$/u.test(plain[first - 1] ?? "")) first--;
  while (end < plain.length && end - at < 40 && !/^[;:]$/u.test(plain[end] ?? "")) end++;
  return { first, end };
}

/**
 * Who does it: right before the verb as far as no verb of another subject stands between ("приехал и осмотрел" has one),
 * else after it; "он" and "она" too.
 */
export function actorsOf(
  sentence: Sentence,
  trigger: Trigger,
  span: Stretch,
  cast: Cast,
  page: Page,
): Participants | null {
  const before = actorsBefore(sentence, trigger, span, cast, page);
  const found = before ?? actorsAfter(sentence, trigger.at, span, cast);
  return found && found.plural === trigger.plural ? found : null;
}

function actorsBefore(
  sentence: Sentence,
  trigger: Trigger,
  span: Stretch,
  cast: Cast,
  page: Page,
): Participants | null {
  const verb = trigger.at;
  let best: Participants | null = null;
  for (let at = span.first; at < verb; at++) {
    const read = readParticipants(sentence, at, cast) ?? pronoun(sentence, at, cast, page);
    if (!read || read.end > verb) {
      at = Math.max(at, (named(sentence, at)?.last ?? 0) - 1);
      continue;
    }
    best = read;
    at = read.end - 1;
  }
  return best && !hasVerbOfOther(sentence, best.end, trigger) ? best : null;
}

function actorsAfter(sentence: Sentence, verb: number, span: Stretch, cast: Cast): Participants | null {
  for (let at = verb + 1; at < Math.min(span.end, verb + 10); ) {
    const read = readParticipants(sentence, at, cast);
    if (read) return read;
    if (/^[,.;:!?—–]$/u.test(sentence.plain[at] ?? "") || isPredicate(sentence, at)) return null;
    at = named(sentence, at)?.last ?? at + 1;
  }
  return null;
}

/** "дипломаты", "сотрудники мэрии": people in the plural without a name, right before the verb or right after it. */
export function peopleActing(sentence: Sentence, { at: verb, plural }: Trigger, span: Stretch): Participants | null {
  if (!plural) return null;
  for (let at = Math.max(span.first, verb - 8); at < Math.min(span.end, verb + 3); at++) {
    const people = at === verb || (sentence.seen.get(at)?.length ?? 0) > 0 ? null : peopleAt(sentence, at);
    if (people && (people.end <= verb ? isNextTo(sentence, people.end, verb) : at > verb)) return people;
  }
  return null;
}

function peopleAt(sentence: Sentence, at: number): Participants | null {
  const [noun] = readingsOf(sentence.plain[at] ?? "");
  const isPeople =
    sentence.plain[at] === "стороны" ||
    (noun?.pos === "noun" && noun.animate && noun.case === "nominative" && noun.number === "plural");
  if (!isPeople || sentence.words[at]?.kind !== "word") return null;
  const end = chainEnd(sentence, at + 1);
  const name = textOf(sentence, at, end);
  const shown = at === 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return { names: [shown], entities: [], first: at, end, plural: true };
}

/** Nothing but adverbs and dates between. */
function isNextTo(sentence: Sentence, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const date = sightingAt(sentence, at, "date");
    if (!date && !isAdverb(sentence.plain[at] ?? "") && !/^(?:во?|на)$/u.test(sentence.plain[at] ?? "")) return false;
    at = date?.last ?? at + 1;
  }
  return true;
}

const named = (sentence: Sentence, at: number) =>
  sightingAt(sentence, at, "person", "organisation", "facility", "place", "date", "event", "position");

function pronoun(sentence: Sentence, at: number, cast: Cast, page: Page): Participants | null {
  const plain = sentence.plain[at];
  if (plain !== "он" && plain !== "она") return null;
  const entity = personBefore(sentence, at, plain === "он" ? "male" : "female", cast, page);
  return entity && { names: [entity.name], entities: [entity.id], first: at, end: at + 1, plural: false };
}

function hasVerbOfOther(sentence: Sentence, from: number, { at: to, plural, gender, future }: Trigger): boolean {
  const verbs = verbsBetween(sentence, from, to);
  if (verbs.length === 0) return false;
  const isJoined = sentence.plain.slice((verbs.at(-1) ?? from) + 1, to).some((plain) => /^(?:и|,|а)$/u.test(plain));
  return (
    !isJoined ||
    future ||
    verbs.some((at) => {
      const [best] = readingsOf(sentence.plain[at] ?? "");
      return best?.tense !== "past" || (best.number === "plural") !== plural || best.gender !== gender;
    })
  );
}

/** The finite verbs between two words. */
export function verbsBetween(sentence: Sentence, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const best = readingsOf(sentence.plain[at] ?? "")[0];
    if (best?.pos === "verb" && !isAdverb(sentence.plain[at] ?? "")) found.push(at);
  }
  return found;
}

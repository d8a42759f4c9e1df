import type { Cast } from "@/lib/extraction/cast";
import { isPredicate } from "@/lib/extraction/grammars/clause";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { personBefore } from "@/lib/extraction/grammars/speaker";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { isAdverb } from "@/lib/extraction/morphology/word-class";
import { type Participants, readParticipants } from "@/lib/extraction/participants";
import { plainWord } from "@/lib/extraction/phrasebook";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** A finite verb of a list, not denied, with its infinitive ("е" for "ё") and what it says of its subject. */
export interface Trigger {
  at: number;
  lemma: string;
  plural: boolean;
  future: boolean;
}

/** The verbs of a sentence that a frame begins with. */
export function triggersOf(sentence: Sentence, isOne: (lemma: string) => boolean): Trigger[] {
  return sentence.plain.flatMap((plain, at) => {
    if (sentence.words[at]?.kind !== "word" || /^(?:не|ни|бы)$/u.test(sentence.plain[at - 1] ?? "")) return [];
    const reading = readingsOf(plain).find(({ pos, lemma }) => pos === "verb" && isOne(plainWord(lemma)));
    if (!reading || /(?:[ую]|шь|[еи]м|[еи]те)$/u.test(plain)) return [];
    return [
      { at, lemma: plainWord(reading.lemma), plural: reading.number === "plural", future: reading.tense === "future" },
    ];
  });
}

/** From the colon, semicolon or sentence before a verb to the one after it. */
export function spanAround({ plain }: Sentence, at: number): Stretch {
  let [first, end] = [at, at];
  while (first > 0 && at - first < 40 && !/^[;:]$/u.test(plain[first - 1] ?? "")) first--;
  while (end < plain.length && end - at < 40 && !/^[;:]$/u.test(plain[end] ?? "")) end++;
  return { first, end };
}

/** Who does it: right before the verb as far as no other verb stands between, else after it; "он" and "она" too. */
export function actorsOf(
  sentence: Sentence,
  { at, plural }: Trigger,
  span: Stretch,
  cast: Cast,
  page: Page,
): Participants | null {
  const before = actorsBefore(sentence, at, span, cast, page);
  const found = before ?? actorsAfter(sentence, at, span, cast);
  return found && found.plural === plural ? found : null;
}

function actorsBefore(sentence: Sentence, verb: number, span: Stretch, cast: Cast, page: Page): Participants | null {
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
  return best && !hasVerb(sentence, best.end, verb) ? best : null;
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

const named = (sentence: Sentence, at: number) =>
  sightingAt(sentence, at, "person", "organisation", "facility", "place", "date", "event", "position");

function pronoun(sentence: Sentence, at: number, cast: Cast, page: Page): Participants | null {
  const plain = sentence.plain[at];
  if (plain !== "он" && plain !== "она") return null;
  const entity = personBefore(sentence, at, plain === "он" ? "male" : "female", cast, page);
  return entity && { names: [entity.name], entities: [entity.id], first: at, end: at + 1, plural: false };
}

function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const best = readingsOf(sentence.plain[at] ?? "")[0];
    if (best?.pos === "verb" && !isAdverb(sentence.plain[at] ?? "")) return true;
  }
  return false;
}

/** A name or phrase after "с" in the instrumental: "с министром финансов Асановым", "с промышленниками". */
export function companyAfter(sentence: Sentence, span: Stretch, from: number, cast: Cast): Participants | null {
  for (let at = from; at < Math.min(span.end, from + 14); at++) {
    if (!/^со?$/u.test(sentence.plain[at] ?? "") || sightingAt(sentence, at + 1, "date")) continue;
    const found = companionsAt(sentence, at + 1, cast);
    if (found) return { ...found, first: at };
  }
  return null;
}

/** Persons, posts with their holders and bodies in any case, joined by "и". */
export function companionsAt(sentence: Sentence, from: number, cast: Cast): Participants | null {
  const names: string[] = [];
  const entities: string[] = [];
  let at = from;
  let end = from;
  for (;;) {
    const one = companionAt(sentence, at, cast);
    if (!one) break;
    names.push(one.name);
    entities.push(one.id);
    end = one.end;
    if (sentence.plain[end] !== "и") break;
    at = end + 1;
  }
  return names.length > 0 ? { names, entities, first: from, end, plural: names.length > 1 } : null;
}

function companionAt(sentence: Sentence, from: number, cast: Cast): { name: string; id: string; end: number } | null {
  for (let at = from; at < from + 4; ) {
    const person = sightingAt(sentence, at, "person");
    const position = person ? null : sightingAt(sentence, at, "position");
    const organisation = person || position ? null : sightingAt(sentence, at, "organisation");
    const beside = position && sightingAt(sentence, position.last, "person");
    const entity = person
      ? cast.entityOf(person)
      : beside
        ? cast.entityOf(beside)
        : position
          ? cast.holderOf(position, sentence)
          : organisation && cast.entityOf(organisation);
    const end = person?.last ?? beside?.last ?? position?.last ?? organisation?.last;
    if (entity && end !== undefined) return { name: entity.name, id: entity.id, end };
    if (end !== undefined || sentence.words[at]?.kind !== "word") return null;
    const [best] = readingsOf(sentence.plain[at] ?? "");
    if (best?.pos !== "adjective" && best?.pos !== "noun") return null;
    at++;
  }
  return null;
}

import type { Cast } from "@/lib/extraction/cast";
import { isPredicate } from "@/lib/extraction/grammars/clause";
import { likelyHolder, mayBeSubject } from "@/lib/extraction/grammars/likely-subject";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { bodyMeant } from "@/lib/extraction/grammars/source";
import { personBefore } from "@/lib/extraction/grammars/speaker";
import { ACTING_NOUNS } from "@/lib/extraction/lexicon/plans";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { plainWord } from "@/lib/extraction/phrasebook";
import { type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** Who does it, and the words for an actor without a name. */
export interface Actor extends Stretch {
  name: string;
  entity: string | null;
}

/**
 * Who does it: a person, a body, a post whose holder is known, "он", or a collective without a name; with the adjectives
 * before it. It agrees in number with the verb.
 */
export function actorIn(
  sentence: Sentence,
  words: readonly number[],
  verb: number,
  cast: Cast,
  page: Page,
): Actor | null {
  const isMany = /(?:[уюая]т(?:ся)?|ли(?:сь)?|ны|ны|жны|ены|аны)$/u.test(sentence.plain[verb] ?? "");
  const candidates = words.filter((at) => !isLed(sentence, at));
  const found = actorAmong(sentence, candidates, isMany, cast, page);
  return found && withQualifiers(sentence, found, words);
}

/** After a preposition, or adjectives that cannot be in the nominative, stands no subject. */
function isLed(sentence: Sentence, at: number): boolean {
  const before = sentence.plain[at - 1] ?? "";
  const readings = readingsOf(before);
  if (readings[0]?.pos === "preposition" || /летн(?:его|ему|им|ем|юю|ей)$/u.test(before)) return true;
  const isModifier = readings[0]?.pos === "adjective" || readings[0]?.pos === "participle";
  return isModifier && readings[0]?.case !== null && !readings.some(({ case: its }) => its === "nominative");
}

/** "новый градоначальник", "первая группа": adjectives in the nominative belong to the subject. */
function withQualifiers(sentence: Sentence, actor: Actor, words: readonly number[]): Actor {
  let { first } = actor;
  while (words.includes(first - 1) && sentence.words[first - 1]?.kind === "word") {
    const [best] = readingsOf(sentence.plain[first - 1] ?? "");
    if (best?.pos !== "adjective" || best.case !== "nominative") break;
    first--;
  }
  return { ...actor, first };
}

function actorAmong(
  sentence: Sentence,
  words: readonly number[],
  isMany: boolean,
  cast: Cast,
  page: Page,
): Actor | null {
  for (let index = 0; index < words.length; index++) {
    const at = words[index] ?? 0;
    const person = sightingAt(sentence, at, "person");
    const organisation = person ? null : sightingAt(sentence, at, "organisation");
    const position = (person ?? organisation) ? null : sightingAt(sentence, at, "position");
    const seen = person ?? organisation ?? position;
    if (seen) {
      const isNominative = seen.kind === "position" ? seen.nominative : mayBeSubject(sentence, seen);
      const entity = position
        ? (holder(sentence, position.last, cast) ??
          cast.holderOf(position, sentence) ??
          likelyHolder(position, sentence, cast))
        : cast.entityOf(seen);
      const end = position ? (sightingAt(sentence, position.last, "person")?.last ?? position.last) : seen.last;
      if (isNominative && entity && !isMany && !followsNoun(sentence, at, end))
        return { name: entity.name, entity: entity.id, first: at, end };
      if (isNominative && position && !isMany) return { name: "", entity: null, first: at, end };
      while ((words[index + 1] ?? Number.POSITIVE_INFINITY) < seen.last) index++;
      continue;
    }
    const other = isMany
      ? (theyAt(sentence, at) ?? peopleAt(sentence, at))
      : (pronounAt(sentence, at, cast, page) ??
        collectiveAt(sentence, at, cast, page) ??
        placeActing(sentence, at, cast));
    if (other) return other;
  }
  return null;
}

/** "акцию ФК «Сурхон» за …": a name right after a noun depends on it, whatever form it has, unless its verb follows. */
function followsNoun(sentence: Sentence, at: number, end: number): boolean {
  const before = sentence.words[at - 1];
  if (before?.kind !== "word" || sightingAt(sentence, at, "person") || isPredicate(sentence, end)) return false;
  const [best] = readingsOf(before.plain);
  return best?.pos === "noun" && !ACTING_NOUNS.has(best.lemma);
}

function holder(sentence: Sentence, at: number, cast: Cast) {
  const person = sightingAt(sentence, at, "person");
  return person && cast.entityOf(person);
}

const theyAt = (sentence: Sentence, at: number): Actor | null =>
  sentence.plain[at] === "они" ? { name: "", entity: null, first: at, end: at + 1 } : null;

function pronounAt(sentence: Sentence, at: number, cast: Cast, page: Page): Actor | null {
  const plain = sentence.plain[at];
  if (plain !== "он" && plain !== "она") return null;
  const entity = personBefore(sentence, at, plain === "он" ? "male" : "female", cast, page);
  return entity && { name: entity.name, entity: entity.id, first: at, end: at + 1 };
}

function collectiveAt(sentence: Sentence, at: number, cast: Cast, page: Page): Actor | null {
  const noun = readingsOf(sentence.plain[at] ?? "").find(
    ({ pos, case: its, lemma }) => pos === "noun" && its === "nominative" && ACTING_NOUNS.has(plainWord(lemma)),
  );
  if (!noun || sentence.words[at]?.kind !== "word") return null;
  const meant = bodyMeant(sentence, at, cast, page, "nominative");
  return meant ?? { name: sentence.plain[at] ?? "", entity: null, first: at, end: at + 1 };
}

/** "Алматы примет игры": a place right before its verb. */
function placeActing(sentence: Sentence, at: number, cast: Cast): Actor | null {
  const place = sightingAt(sentence, at, "place");
  const entity = place?.nominative && isPredicate(sentence, place.last) ? cast.entityOf(place) : null;
  const isOf = readingsOf(sentence.plain[at - 1] ?? "").some(({ pos }) => pos === "noun");
  return place && entity && !isOf && !isEndOfName(sentence, place.last)
    ? { name: entity.name, entity: entity.id, first: at, end: place.last }
    : null;
}

/** "переход Бахты — Аягоз | откроется": the last word of a longer name. */
const isEndOfName = (sentence: Sentence, end: number): boolean =>
  sightings(sentence, "facility", "organisation", "event", "law", "work").some(
    ({ first, last }) => last === end && last - first > 1,
  );

/** "инспекторы", "борцы": people in the plural, whose nominative no other case is like; "власти", "стороны" act too. */
function peopleAt(sentence: Sentence, at: number): Actor | null {
  const plain = sentence.plain[at] ?? "";
  if (/^(?:власти|стороны|ведомства|страны)$/u.test(plain) && isPredicate(sentence, at + 1))
    return { name: plain, entity: null, first: at, end: at + 1 };
  const [noun] = readingsOf(plain);
  const isPeople = noun?.pos === "noun" && noun.animate && noun.case === "nominative" && noun.number === "plural";
  if (!isPeople || !isPredicate(sentence, at + 1)) return null;
  return { name: plain, entity: null, first: at, end: at + 1 };
}

/** An actor that is known: a person, a body, a collective; a post without a holder is none. */
export const named = (actor: Actor | null): Actor | null => (actor?.name ? actor : null);

import { ROLES } from "@/lib/extraction/lexicon/roles";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Sentence, type Sighting, sightings, withOnly, withSightings } from "@/lib/extraction/reading";
import { sightingOf } from "@/lib/extraction/rules/tagged-sighting";
import type { Tagged } from "@/lib/extraction/tagger/tagger";

/**
 * What is seen in a sentence once the tagger has decided which words are names: of its spans the rule's understanding
 * where a rule saw the same words as the same thing; dates and figures as rules saw them, unless they are part of a name.
 */
export function withTagged(sentence: Sentence, tagged: readonly Tagged[]): Sentence {
  const decided = tagged
    .filter(({ kind }) => kind !== "date" && kind !== "quantity")
    .filter((span) => span.kind !== "position" || !isRole(sentence, span))
    .map((span) =>
      span.confidence < SURE && isKnownPlace(sentence, span) ? { ...span, kind: "place" as const } : span,
    );
  const named = [...decided, ...postsBesideNames(sentence, decided)];
  const names = [...named, ...knownWithin(sentence, named)];
  const inNames = wordsOf(names);
  const marked = new Set(tagged.map(keyOf));
  const amounts = sightings(sentence, "date", "quantity").filter(
    (amount) => !touches(amount, inNames) || marked.has(keyOf(amount)),
  );
  let seen: Sentence = withOnly(sentence, amounts);
  for (const kind of ORDER) {
    const spans = names.filter((span) => span.kind === kind);
    seen = withSightings(
      seen,
      spans.map((span) => understood(sentence, seen, span)),
    );
  }
  return seen;
}

/** "давний житель Оша" is no post, however like one it stands. */
const isRole = ({ words }: Sentence, { first, last }: Tagged): boolean =>
  words.slice(first, last).some(({ text }) => ROLES.has(readingsOf(text)[0]?.lemma ?? "")) &&
  !words.slice(first, last).some(({ text }) => IN_OFFICE.test(text));

/** "министр – участник форума", "представитель пострадавших" are posts for their first noun. */
const IN_OFFICE = /^(?:министр|глав[аыеу]|директор|председател|представител|адвокат|уполномоченн|тренер|врач)/iu;

/**
 * Posts that a rule saw right before a name, or set off right after it, where the tagger has seen nothing: "аким | Ноокена
 * Асан Темиров", "Асан Темиров, | директор школы". The name tells that they are posts.
 */
function postsBesideNames(sentence: Sentence, names: readonly Tagged[]): Tagged[] {
  const people = names.filter(({ kind }) => kind === "person");
  const starts = new Set(people.map(({ first }) => first));
  const ends = new Set(people.map(({ last }) => last));
  return sightings(sentence, "position").flatMap(({ first, last, confidence }): Tagged[] => {
    const isSetOff =
      sentence.plain[first - 1] === "," && ends.has(first - 1) && /^[,.;]?$/u.test(sentence.plain[last] ?? "");
    if (!starts.has(last) && !isSetOff) return [];
    const post: Tagged = { kind: "position", first, last, confidence, depth: 0 };
    const apart = names.every(
      (name) => name.last <= first || name.first >= last || (name.first > first && name.last <= last),
    );
    const alone = !names.some((name) => name.kind === "position" && name.first < last && first < name.last);
    return apart && alone && !isRole(sentence, post) ? [post] : [];
  });
}

/** What rules know within a longer name, where the tagger has seen nothing: "директор | завода «Дружба»". */
function knownWithin(sentence: Sentence, names: readonly Tagged[]): Tagged[] {
  return sightings(sentence, "place", "organisation", "facility").flatMap((known): Tagged[] => {
    const touching = names.filter(({ first, last }) => first < known.last && known.first < last);
    const isWithin = touching.every(
      ({ first, last }) => first <= known.first && known.last <= last && last - first > known.last - known.first,
    );
    const holder = touching.find(({ kind }) => kind === "position");
    return holder && isWithin ? [{ ...known, depth: touching.length }] : [];
  });
}

/** Posts are read once their places and organisations are, and people once their posts are. */
const ORDER: readonly Sighting["kind"][] = [
  "place",
  "facility",
  "organisation",
  "law",
  "work",
  "event",
  "position",
  "person",
];

const keyOf = ({ kind, first, last }: Pick<Tagged, "kind" | "first" | "last">): string => `${kind} ${first} ${last}`;

function wordsOf(spans: readonly Tagged[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { first, last, depth } of spans) if (depth === 0) for (let at = first; at < last; at++) words.add(at);
  return words;
}

function touches({ first, last }: Sighting, words: ReadonlySet<number>): boolean {
  for (let at = first; at < last; at++) if (words.has(at)) return true;
  return false;
}

/** A post is read again, because what it is of may have turned out to be something else. */
function understood(sentence: Sentence, seen: Sentence, span: Tagged): Sighting {
  const known = seenByRule(sentence, span);
  if (!known || span.kind === "position") return { ...sightingOf(seen, span), ...(known && { rule: known.rule }) };
  return known;
}

/** The gazetteer knows better what is a country than a tagger that is not sure. */
const SURE = 0.9;
const isKnownPlace = (sentence: Sentence, { first, last }: Tagged): boolean =>
  sentence.seen.get(first)?.some((known) => known.kind === "place" && known.last === last) ?? false;

function seenByRule(sentence: Sentence, { first, last, kind, confidence }: Tagged): Sighting | null {
  const seen = sentence.seen.get(first)?.find((sighting) => sighting.kind === kind && sighting.last === last);
  return seen ? { ...seen, confidence } : null;
}

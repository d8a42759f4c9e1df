import { type Sentence, type Sighting, sightings, withOnly, withSightings } from "@/lib/extraction/reading";
import {
  eachPerson,
  isRole,
  postsAfterVerbs,
  postsBesideNames,
  tradesBesideNames,
  wholePost,
  withCalledNames,
} from "@/lib/extraction/rules/beside-names";
import { sightingOf } from "@/lib/extraction/rules/tagged-sighting";
import { lexiconOf } from "@/lib/extraction/tagger/lexicon";
import type { Tagged } from "@/lib/extraction/tagger/tagger";

/**
 * What is seen in a sentence once the tagger has decided which words are names: of its spans the rule's understanding
 * where a rule saw the same words as the same thing; dates and figures as rules saw them, unless they are part of a name.
 */
export function withTagged(sentence: Sentence, tagged: readonly Tagged[]): Sentence {
  const decided = tagged
    .filter(({ kind }) => kind !== "date" && kind !== "quantity")
    .flatMap((span) => eachPerson(sentence, span))
    .filter((span) => (span.kind === "position" ? !isRole(sentence, span) : !isDoubtfulBody(sentence, span)))
    .map((span) => (span.confidence < SURE ? byRule(sentence, span) : bounded(sentence, span)));
  const held = decided.map((span) => (span.kind === "position" ? wholePost(sentence, span, decided) : span));
  const known = withCalledNames(sentence, held);
  const beside = [...known, ...postsBesideNames(sentence, known)];
  const worked = [...beside, ...postsAfterVerbs(sentence, beside)];
  const named = [...worked, ...tradesBesideNames(sentence, worked)];
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

/**
 * Of a span that the tagger is not sure of, rules know better: the gazetteer what is a place, a noun what is built and how
 * far its name goes.
 */
const SURE = 0.9;
function byRule(sentence: Sentence, span: Tagged): Tagged {
  const seen = sentence.seen.get(span.first) ?? [];
  if (seen.some((known) => known.last === span.last && known.kind === "place")) return { ...span, kind: "place" };
  const built = seen.find((known) => known.kind === "facility" && known.last >= span.last);
  if (span.kind === "law" || span.kind === "event") return withoutPlace(sentence, span);
  const isOfBuilt = span.depth === 0 && (span.kind === "organisation" || span.kind === "facility");
  return built && isOfBuilt ? { ...span, kind: "facility", last: built.last } : span;
}

/**
 * However sure the tagger is: the gazetteer knows "Российская Федерация" for a place, a name that the tagger ends before
 * "и" goes on where a rule has read to its end what is built, and a place with a day after it is where something was signed.
 */
function bounded(sentence: Sentence, span: Tagged): Tagged {
  if (span.kind === "law" && sentence.seen.get(span.last)?.some(({ kind }) => kind === "date"))
    return withoutPlace(sentence, span);
  if (span.depth > 0 || (span.kind !== "organisation" && span.kind !== "facility")) return span;
  const seen = sentence.seen.get(span.first) ?? [];
  const isPlace = seen.some((known) => known.kind === "place" && known.last === span.last);
  if (isPlace && span.last - span.first > 1) return { ...span, kind: "place" };
  const built = seen.find((known) => known.kind === "facility" && known.last > span.last);
  return built && sentence.plain[span.last] === "и" ? { ...span, kind: "facility", last: built.last } : span;
}

/** Where an act was signed or something took place is no part of its name: "соглашение о транзите | в Душанбе". */
function withoutPlace(sentence: Sentence, span: Tagged): Tagged {
  const place = sightings(sentence, "place").find(({ last }) => last === span.last);
  const before = place ? place.first - 1 : -1;
  return before > span.first && /^во?$/u.test(sentence.plain[before] ?? "") ? { ...span, last: before } : span;
}

/** Common nouns alone name a body only if they are of a few that rules know: "правительство", not "управление". */
function isDoubtfulBody({ words, seen }: Sentence, { kind, first, last, confidence, depth }: Tagged): boolean {
  if (kind !== "organisation" || depth > 0) return false;
  if (seen.get(first)?.some((known) => known.kind === "organisation")) return false;
  const isFirstAlone = first === 0 && last === 1 && lexiconOf(words[0]?.plain ?? "") === "organisation";
  if (isFirstAlone) return !BODIES_ALONE.test(words[0]?.plain ?? "");
  if (confidence >= SURE) return false;
  return !words.slice(first, last).some(({ text }) => /[\p{Lu}«"]/u.test(text));
}

/** Bodies that one names by the noun alone. */
const BODIES_ALONE =
  /^(?:правительств|парламент|мэри|акимат|хокимият|хякимлик|прокуратур|полици|милици|посольств|консульств|суд)/u;

function seenByRule(sentence: Sentence, { first, last, kind, confidence }: Tagged): Sighting | null {
  const seen = sentence.seen.get(first)?.find((sighting) => sighting.kind === kind && sighting.last === last);
  return seen ? { ...seen, confidence } : null;
}

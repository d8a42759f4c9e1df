import { type Sentence, type Sighting, sightings, withOnly, withSightings } from "@/lib/extraction/reading";
import {
  isRole,
  postsAfterVerbs,
  postsBesideNames,
  tradesBesideNames,
  wholePost,
  withCalledNames,
} from "@/lib/extraction/rules/beside-names";
import { sightingOf } from "@/lib/extraction/rules/tagged-sighting";
import type { Tagged } from "@/lib/extraction/tagger/tagger";

/**
 * What is seen in a sentence once the tagger has decided which words are names: of its spans the rule's understanding
 * where a rule saw the same words as the same thing; dates and figures as rules saw them, unless they are part of a name.
 */
export function withTagged(sentence: Sentence, tagged: readonly Tagged[]): Sentence {
  const decided = tagged
    .filter(({ kind }) => kind !== "date" && kind !== "quantity")
    .filter((span) => (span.kind === "position" ? !isRole(sentence, span) : !isDoubtfulBody(sentence, span)))
    .map((span) => (span.confidence < SURE ? { ...span, kind: kindByRule(sentence, span) } : span));
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

/** Of a span that the tagger is not sure of, rules know better: the gazetteer what is a place, a noun what is built. */
const SURE = 0.9;
function kindByRule(sentence: Sentence, { first, last, kind }: Tagged): Tagged["kind"] {
  const same = sentence.seen.get(first)?.filter((known) => known.last === last) ?? [];
  if (same.some((known) => known.kind === "place")) return "place";
  return kind === "organisation" && same.some((known) => known.kind === "facility") ? "facility" : kind;
}

/** Common nouns alone name a body only if they are of a few that rules know: "правительство", not "управление". */
function isDoubtfulBody({ words, seen }: Sentence, { kind, first, last, confidence, depth }: Tagged): boolean {
  if (kind !== "organisation" || depth > 0 || confidence >= SURE) return false;
  if (seen.get(first)?.some((known) => known.kind === "organisation")) return false;
  return !words.slice(first, last).some(({ text }) => /[\p{Lu}«"]/u.test(text));
}

function seenByRule(sentence: Sentence, { first, last, kind, confidence }: Tagged): Sighting | null {
  const seen = sentence.seen.get(first)?.find((sighting) => sighting.kind === kind && sighting.last === last);
  return seen ? { ...seen, confidence } : null;
}

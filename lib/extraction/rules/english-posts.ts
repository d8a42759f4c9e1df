import type { Cast } from "@/lib/extraction/cast";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { runEnd, unowned } from "@/lib/extraction/grammars/english-runs";
import { ENGLISH_DEMONYMS, ENGLISH_POSTS, ENGLISH_TITLES } from "@/lib/extraction/lexicon/english-words";
import {
  isCapital,
  type PersonSighting,
  type PositionSighting,
  type Sentence,
  sightingAt,
  sightings,
  textOf,
} from "@/lib/extraction/reading";
import type { FactRule, MentionRule } from "@/lib/extraction/rule";

/** "Prime Minister of Kyrgyzstan", "deputy head of the Central Bank", "Minister of Health", "Osh Mayor". */
export const englishPost: MentionRule = {
  id: "english-post",
  stage: "mentions",
  languages: ["en"],
  find(sentence) {
    const found: PositionSighting[] = [];
    let free = 0;
    for (let at = 0; at < sentence.words.length; at++) {
      const post = at < free ? null : postAt(sentence, at);
      if (!post) continue;
      found.push(post);
      free = post.last;
    }
    return found;
  },
};

function postAt(sentence: Sentence, at: number): PositionSighting | null {
  if (!ENGLISH_POSTS.has(sentence.plain[at] ?? "")) return null;
  if (ENGLISH_TITLES.has(sentence.plain[at] ?? "") && ENGLISH_POSTS.has(sentence.plain[at + 1] ?? "")) return null;
  if (isInside(sentence, at)) return null;
  let first = at;
  if (sentence.plain[at] === "general" && OF_GENERAL.has(sentence.plain[at - 1] ?? "")) first--;
  while (first > 0 && ENGLISH_TITLES.has(sentence.plain[first - 1] ?? "")) first--;
  const posting = postingEnd(sentence, at);
  const field = posting ?? fieldEnd(sentence, at + 1);
  const of = posting === null ? ofAfter(sentence, field) : null;
  const last = of?.last ?? field;
  const owner = of
    ? null
    : (ownerBefore(sentence, first) ??
      (OF_STATE.has(sentence.plain[at] ?? "") ? countryBefore(sentence, first) : null));
  const isFormer = owner !== null && sentence.plain[owner.first - 1] === "former";
  const words = textOf(sentence, first, posting === null ? field : at + 1).toLowerCase();
  const sentTo = posting === null ? "" : ` ${textOf(sentence, at + 1, posting)}`;
  const title = `${isFormer ? "former " : ""}${words}${sentTo}`;
  return {
    kind: "position",
    first: owner ? owner.first - (isFormer ? 1 : 0) : first,
    last,
    title,
    of: of ?? owner,
    office: null,
    byname: false,
    former: title.startsWith("former"),
    nominative: true,
    cases: [],
    field: false,
    rule: englishPost.id,
    confidence: 0.85,
  };
}

/** "Prosecutor General", "Secretary General". */
const OF_GENERAL: ReadonlySet<string> = new Set(["prosecutor", "secretary", "director", "attorney", "consul"]);

/** A "British analyst" holds no post of his country. */
const OF_STATE: ReadonlySet<string> = new Set(
  "president vice-president premier minister chancellor king queen prince emir speaker senator lawmaker mp ambassador consul envoy".split(
    " ",
  ),
);

/** "| Uzbek | Environment Minister": of the country. */
function countryBefore({ plain, words }: Sentence, end: number): PositionSighting["of"] {
  const name = isCapital(words[end - 1]) ? ENGLISH_DEMONYMS.get(plain[end - 1] ?? "") : undefined;
  return name === undefined ? null : { kind: "place", name, first: end - 1 };
}

const isInside = (sentence: Sentence, at: number): boolean =>
  sightings(sentence, "organisation", "person").some(({ first, last }) => first <= at && at < last);

/** "Minister | of Foreign Affairs |": a field in capitals that names nothing else. */
function fieldEnd(sentence: Sentence, from: number): number {
  if (sentence.plain[from] !== "of" || !isCapital(sentence.words[from + 1])) return from;
  if (sightingAt(sentence, from + 1, "place", "organisation", "person")) return from;
  const end = runEnd(sentence, from + 1);
  const placed = sightings(sentence, "place", "organisation").find(({ first }) => first > from && first < end);
  return placed ? placed.first - (sentence.plain[placed.first - 1] === "the" ? 2 : 1) : end;
}

/** "Polish consul | in Bishkek", "ambassador | to Kyrgyzstan": where an envoy is sent is not whose he is. */
function postingEnd({ plain, seen }: Sentence, at: number): number | null {
  if (!/^(?:ambassador|consul|envoy)$/u.test(plain[at] ?? "") || !/^(?:to|in)$/u.test(plain[at + 1] ?? "")) return null;
  return seen.get(at + 2)?.find(({ kind }) => kind === "place" || kind === "organisation")?.last ?? null;
}

type Of = NonNullable<PositionSighting["of"]> & { last: number };

function ofAfter(sentence: Sentence, from: number): Of | null {
  if (!/^(?:of|at|in)$/u.test(sentence.plain[from] ?? "")) return null;
  const at = sentence.plain[from + 1] === "the" ? from + 2 : from + 1;
  const named = sightingAt(sentence, at, "organisation", "place", "facility");
  return named && { kind: named.kind, name: named.name, first: named.first, last: named.last };
}

/** "Kyrgyzstan's president", "Osh Mayor", "Andijan region governor". */
function ownerBefore(sentence: Sentence, end: number): PositionSighting["of"] {
  const named = sightings(sentence, "organisation", "place").find(({ last }) => last === end);
  const text = sentence.words[end - 1]?.text ?? "";
  const isLand = /^(?:region|province|district|oblast|city)$/u.test(sentence.plain[end - 1] ?? "");
  const isOwner =
    named && (unowned(text) !== text || named.kind === "organisation" || isLand || isCapital(sentence.words[end]));
  return isOwner ? { kind: named.kind, name: named.name, first: named.first } : null;
}

/** "President Sadyr Asanov", "Aida Osmonova, director of the museum", "the minister, Ulan Sydykov,". */
export const englishPostAndName: FactRule = {
  id: "english-post-and-name",
  stage: "facts",
  languages: ["en"],
  find(sentence, cast) {
    if (isOverlong(sentence)) return [];
    return sightings(sentence, "position").flatMap((position) => {
      const person = holderOf(sentence, position);
      const entity = person && cast.entityOf(person);
      if (!person || !entity) return [];
      const known = ofEntity(sentence, position, cast);
      const of = known ?? (position.of ? { name: position.of.name, id: undefined } : null);
      const words = [Math.min(person.first, position.first), Math.max(person.last, position.last)] as const;
      const args = { person: entity.name, title: position.title, of: of?.name ?? null };
      const entities = { person: [entity.id], of: [of?.id] };
      return [factOf("position", args, { sentence, words, rule: englishPostAndName.id, confidence: 0.86, entities })];
    });
  },
};

function holderOf(sentence: Sentence, { first, last }: PositionSighting): PersonSighting | null {
  const after = sightingAt(sentence, last, "person");
  if (after) return after;
  if (sentence.plain[last] === "," && sentence.plain[first - 1] !== ",") {
    const apart = sightingAt(sentence, last + 1, "person");
    if (apart && /^[,.]$/u.test(sentence.plain[apart.last] ?? ".")) return apart;
  }
  const comma = /^(?:the|a|an)$/u.test(sentence.plain[first - 1] ?? "") ? first - 2 : first - 1;
  if (!/^[,(]$/u.test(sentence.plain[comma] ?? "")) return null;
  return sightings(sentence, "person").find((person) => person.last === comma) ?? null;
}

/** What a post is of, where the document names it. */
export function ofEntity(sentence: Sentence, { of }: PositionSighting, cast: Cast) {
  const named = of && sightingAt(sentence, of.first, of.kind);
  if (named) return cast.entityOf(named);
  return cast.entities.find(({ kind, name }) => of?.kind === "place" && kind === "place" && name === of.name) ?? null;
}

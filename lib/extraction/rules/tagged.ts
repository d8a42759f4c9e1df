import { postForm } from "@/lib/extraction/grammars/post-forms";
import { isSaying } from "@/lib/extraction/grammars/verbs";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Sentence, type Sighting, sightings, withOnly, withSightings } from "@/lib/extraction/reading";
import {
  eachPerson,
  isRole,
  postsAfterVerbs,
  postsBesideNames,
  tradesBesideNames,
  withCalledNames,
} from "@/lib/extraction/rules/beside-names";
import { eachPost, envoysInFull, LONGEST_FIELD, wholePost, withGoverned } from "@/lib/extraction/rules/extent-of-post";
import { quotedFacility } from "@/lib/extraction/rules/facilities";
import { byItsNoun } from "@/lib/extraction/rules/kinds-by-noun";
import {
  bodiesOfPosts,
  withAllFields,
  withField,
  withNoun,
  withNumber,
  withoutBoard,
  withoutDescription,
  withoutWhere,
  withWhose,
} from "@/lib/extraction/rules/names-in-posts";
import { sightingOf } from "@/lib/extraction/rules/tagged-sighting";
import { withWellKnown } from "@/lib/extraction/rules/well-known";
import { lexiconOf } from "@/lib/extraction/tagger/lexicon";
import type { Tagged } from "@/lib/extraction/tagger/tagger";

/**
 * What is seen in a sentence once the tagger has decided which words are names: of its spans the rule's understanding
 * where a rule saw the same words as the same thing; dates and figures as rules saw them, unless they are part of a name.
 */
export function withTagged(sentence: Sentence, spans: readonly Tagged[]): Sentence {
  const tagged = withWellKnown(sentence, spans);
  const decided = tagged
    .filter(({ kind }) => kind !== "date" && kind !== "quantity")
    .map((span) => (isPostTaken(sentence, span) ? { ...span, kind: "position" as const } : span))
    .map((span) => withAllFields(sentence, withWhose(sentence, span)))
    .flatMap((span) => eachPerson(sentence, span))
    .flatMap((span) => eachPost(sentence, span))
    .filter((span) => (span.kind === "position" ? !isRole(sentence, span) : !isDoubtfulBody(sentence, span)))
    .filter((span) => !isRemark(sentence, span) && !isPartOfPlace(sentence, span))
    .map((span) =>
      withoutPredicate(sentence, withNumber(sentence, withField(sentence, withoutTrade(sentence, span), tagged))),
    )
    .map((span) => byItsNoun(sentence, builtByName(sentence, span)))
    .map((span) => (span.kind === "law" ? toEndOfBuilt(span, tagged) : span))
    .map((span) => (isPlaceOfPost(sentence, span) ? { ...span, kind: "place" as const } : span))
    .map((span) => (span.confidence < SURE ? byRule(sentence, span) : bounded(sentence, span)))
    .map((span) => (span.depth > 0 ? withNoun(sentence, withoutWhere(sentence, span), tagged) : span))
    .map((span) => withoutDescription(sentence, withoutBoard(sentence, span)));
  const onWord = namesByWord(decided);
  const people = new Set(decided.flatMap(({ kind, first }) => (kind === "person" ? [first] : [])));
  const held = decided.map((span) =>
    span.kind === "position"
      ? wholePost(sentence, withGoverned(sentence, span, people), namesBeside(sentence, span, onWord))
      : span,
  );
  const known = withCalledNames(sentence, [...held, ...envoysInFull(sentence, held)]);
  const beside = [...known, ...postsBesideNames(sentence, known)];
  const worked = [...beside, ...postsAfterVerbs(sentence, beside)];
  const named = [...worked, ...tradesBesideNames(sentence, worked)];
  const within = [...named, ...knownWithin(sentence, named)];
  const names = [...within, ...bodiesOfPosts(sentence, within)];
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
  const onWord = namesByWord(names);
  return sightings(sentence, "place", "organisation", "facility").flatMap((known): Tagged[] => {
    const near = new Set<Tagged>();
    for (let at = known.first; at < known.last; at++) for (const name of onWord.get(at) ?? []) near.add(name);
    const touching = [...near];
    const isWithin = touching.every(
      ({ first, last }) => first <= known.first && known.last <= last && last - first > known.last - known.first,
    );
    const holder = touching.find(({ kind }) => kind === "position");
    return holder && isWithin ? [{ ...known, depth: touching.length }] : [];
  });
}

function namesByWord(names: readonly Tagged[]): ReadonlyMap<number, readonly Tagged[]> {
  const onWord = new Map<number, Tagged[]>();
  for (const name of names) {
    for (let at = name.first; at < name.last; at++) {
      const known = onWord.get(at);
      if (known) known.push(name);
      else onWord.set(at, [name]);
    }
  }
  return onWord;
}

/** The names that stand or end right before a span, begin right after it or one word farther on; more behind "по". */
function namesBeside(
  { plain }: Sentence,
  { first, last }: Tagged,
  onWord: ReadonlyMap<number, readonly Tagged[]>,
): Tagged[] {
  const reach = plain[last] === "по" ? LONGEST_FIELD : 2;
  const near = [first - 1, ...Array.from({ length: reach }, (_, on) => last + on)];
  return [...new Set(near.flatMap((at) => onWord.get(at) ?? []))];
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

/** A post is read again, because what it is of may have turned out to be something else; a name by the posts beside it. */
function understood(sentence: Sentence, seen: Sentence, span: Tagged): Sighting {
  const known = seenByRule(sentence, span) ?? knownInQuotes(sentence, span);
  const isToBeRead = span.kind === "position" || (span.kind === "person" && isBehindPost(seen, span));
  if (!known || isToBeRead) return { ...sightingOf(seen, span), ...(known && { rule: known.rule }) };
  return known;
}

const isBehindPost = (seen: Sentence, { first }: Tagged): boolean =>
  sightings(seen, "position").some(({ last }) => last === first);

/** "мэр | Токмока": one word of a post that the gazetteer has for a place, right behind the noun of the post. */
const isPlaceOfPost = ({ seen, plain }: Sentence, { kind, first, last, depth }: Tagged): boolean =>
  kind === "organisation" &&
  depth > 0 &&
  last === first + 1 &&
  Boolean(postForm(plain[first - 1] ?? "")?.post) &&
  !/^(?:тренер|капитан|игрок|вратар|защитник|нападающ|футболист|полузащитник)/u.test(plain[first - 1] ?? "") &&
  (seen.get(first)?.some((known) => known.kind === "place" && known.last === last) ?? false);

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

/** "должности | посла Казахстана в Германии", "пост | мэра Токмока", "— | Мэр обещал": no body begins with a post. */
function isPostTaken({ words, plain, seen }: Sentence, { kind, first, last, depth }: Tagged): boolean {
  if ((kind !== "organisation" && kind !== "facility") || depth > 0) return false;
  if (last === first + 1) return Boolean(postForm(plain[first] ?? "")?.post);
  return (
    /^\p{Ll}/u.test(words[first]?.text ?? "") && (seen.get(first)?.some((known) => known.kind === "position") ?? false)
  );
}

/** "корреспонденту Tazabek | фермер Асанов": who is named next is no part of a newsroom's name. */
function withoutTrade({ words }: Sentence, span: Tagged): Tagged {
  const last = words[span.last - 1];
  const isLatin = /^\p{Script=Latin}/u.test(words[span.first]?.text ?? "") || words[span.first]?.text === "«";
  if (span.kind !== "organisation" || span.last - span.first < 2 || !isLatin || !/^\p{Ll}/u.test(last?.text ?? ""))
    return span;
  return postForm(last?.plain ?? "")?.cases.includes("nominative") ? { ...span, last: span.last - 1 } : span;
}

/** What somebody says is no name, however short: "добавил: «Весной»." */
function isRemark({ words, plain }: Sentence, { first, last }: Tagged): boolean {
  if (plain[first - 1] !== ":" || !isSaying(plain[first - 2] ?? "")) return false;
  return /^[«“„"]$/u.test(plain[first] ?? "") && (last === words.length || plain[last] === ".");
}

/** "Федеративной Республике | Германия": the first words of a place that the gazetteer knows are no other place. */
const isPartOfPlace = ({ seen }: Sentence, { kind, first, last }: Tagged): boolean =>
  kind === "place" && (seen.get(first)?.some((known) => known.kind === "place" && known.last > last) ?? false);

/** "Минздрава | назначен", "Национальная гвардия | рада": what is said of a name is no part of it. */
function withoutPredicate({ words }: Sentence, span: Tagged): Tagged {
  const last = words[span.last - 1];
  if (span.last - span.first < 2 || !NAMED.has(span.kind) || !last || !/^\p{Ll}{3,}$/u.test(last.text)) return span;
  const [best] = readingsOf(last.text);
  const isShort = best?.case === null && (best.pos === "participle" || best.pos === "adjective");
  return isShort && !best.guessed ? { ...span, last: span.last - 1 } : span;
}

const NAMED: ReadonlySet<string> = new Set(["organisation", "place", "facility", "position"]);

/** A name in quotation marks that says itself what was built is no place: «IT-парк». */
function builtByName({ seen }: Sentence, span: Tagged): Tagged {
  if (span.kind !== "place" || span.depth > 0) return span;
  const known = seen.get(span.first)?.find(({ last }) => last === span.last);
  return known?.kind === "facility" && known.rule === quotedFacility.id ? { ...span, kind: "facility" } : span;
}

/** "соглашение о строительстве | дороги Бишкек — Ош": what an act is about goes to the end of its name. */
function toEndOfBuilt(span: Tagged, tagged: readonly Tagged[]): Tagged {
  const built = tagged.find(({ kind, first, depth }) => kind === "facility" && first === span.last && depth === 0);
  return built ? { ...span, last: built.last } : span;
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

/** "редактор | «Клоопа»": nothing but a name that the gazetteer knows, in quotation marks and in any case. */
function knownInQuotes({ plain, seen }: Sentence, span: Tagged): Sighting | null {
  const { first, last, kind, confidence } = span;
  if (kind !== "organisation" || plain[first] !== "«" || plain[last - 1] !== "»") return null;
  const known = seen.get(first + 1)?.find((sighting) => sighting.kind === kind && sighting.last === last - 1);
  return known ? { ...known, first, last, confidence } : null;
}

function seenByRule(sentence: Sentence, { first, last, kind, confidence, margin }: Tagged): Sighting | null {
  const seen = sentence.seen.get(first)?.find((sighting) => sighting.kind === kind && sighting.last === last);
  return seen ? { ...seen, confidence, ...(margin !== undefined && { margin }) } : null;
}

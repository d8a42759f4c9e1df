import { OFFICES_BY_OBJECT, POSTS, type Post, TITLE_ADJECTIVES } from "@/lib/extraction/lexicon/posts";
import { adjectiveNominative, isAdjective } from "@/lib/extraction/morphology/adjectives";
import { CASES, type Case, decline } from "@/lib/extraction/morphology/declension";
import { mayBeGenitive } from "@/lib/extraction/morphology/noun-phrase";
import { type NamedSighting, type PositionSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** Posts with what they are of: "премьер-министр Узбекистана", "первый заместитель министра финансов". */
export const post: MentionRule = {
  id: "post",
  stage: "mentions",
  languages: ["ru"],
  find(sentence) {
    const found: PositionSighting[] = [];
    for (let at = 0; at < sentence.words.length; at++) {
      const position = positionAt(sentence, at);
      if (position) found.push(position);
      at = position ? position.last - 1 : at;
    }
    return found;
  },
};

function positionAt(sentence: Sentence, at: number): PositionSighting | null {
  const form = POST_FORMS.get(sentence.plain[at] ?? "");
  if (!form || sightingAt(sentence, at, "organisation", "person")) return null;
  const first = titleStart(sentence, at);
  const fieldEnd = fieldOf(sentence, at + 1);
  const of = sightingAt(sentence, fieldEnd, "place", "organisation", "facility");
  if (form.post.needsObject && fieldEnd === at + 1 && !of) return null;
  const object = sentence.plain[at + 1] ?? "";
  return {
    kind: "position",
    first,
    last: of?.last ?? fieldEnd,
    title: titleOf(sentence, first, at, fieldEnd, form.post),
    of: of && isNamed(of) ? { kind: of.kind, name: of.name } : null,
    office: form.post.office ?? (fieldEnd > at + 1 ? (OFFICES_BY_OBJECT[object] ?? null) : null),
    byname: form.post.byname || (form.post.needsObject && object in OFFICES_BY_OBJECT),
    former: isFormer(sentence, first, at),
    nominative: form.cases.includes("nominative"),
    cases: form.cases,
    field: fieldEnd > at + 1 && form.post.needsObject,
    rule: post.id,
    confidence: 0.9,
  };
}

/** "бывший министр", "экс-президент", and "первый президент", who is hardly ever still in office. */
function isFormer(sentence: Sentence, first: number, at: number): boolean {
  const isFirst =
    /^перв/u.test(sentence.plain[first] ?? "") && !/^(?:зам|вице|секретар|помощник)/u.test(sentence.plain[at] ?? "");
  const before = sentence.plain[first - 1] ?? "";
  return (first < at && isFirst) || /^(?:бывш|прежн|экс)/u.test(before) || /^экс-/u.test(sentence.plain[at] ?? "");
}

type OfKind = "place" | "organisation" | "facility";
const isNamed = (sighting: NamedSighting): sighting is NamedSighting & { kind: OfKind } => sighting.kind !== "event";

/** "первый заместитель", "генеральный директор": adjectives that belong to the title, in front of it. */
function titleStart(sentence: Sentence, at: number): number {
  let first = at;
  while (first > 0 && isTitleAdjective(sentence.plain[first - 1] ?? "")) first--;
  return first;
}

const isTitleAdjective = (plain: string): boolean => {
  const nominative = isAdjective(plain) ? adjectiveNominative(plain, "masculine", "singular") : null;
  return nominative !== null && TITLE_ADJECTIVES.has(nominative);
};

/** "министр | иностранных дел", "заместитель | министра финансов": genitives in lower case, up to six. */
function fieldOf(sentence: Sentence, from: number): number {
  let at = from;
  while (at < from + 6 && isField(sentence, at)) at++;
  if (
    sentence.plain[at] === "и" &&
    at > from &&
    isField(sentence, at + 1) &&
    /^[а-яё-]+(?:ия|ства|ры|ики|ли|ния|ов)$/u.test(sentence.plain[at + 1] ?? "")
  )
    return at + 2;
  if (sentence.plain[at] === "по" && /^\p{Ll}+(?:у|ю|ам|ям|ой|ему|ому)$/u.test(sentence.plain[at + 1] ?? "")) {
    return isAdjective(sentence.plain[at + 1] ?? "") ? at + 3 : at + 2;
  }
  return at;
}

function isField(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (
    word?.kind !== "word" ||
    !/^\p{Ll}/u.test(word.text) ||
    sightingAt(sentence, at, "place", "organisation", "facility", "date")
  )
    return false;
  return mayBeGenitive(word.text, /[ыи]х$/u.test(sentence.plain[at - 1] ?? "")) || (word.plain === "дел" && at > 0);
}

/** The title in the nominative; a capital that only begins the sentence goes. */
function titleOf(sentence: Sentence, first: number, at: number, end: number, { noun }: Post): string {
  const adjectives = sentence.words
    .slice(first, at)
    .map(({ text }) => adjectiveNominative(text.toLowerCase(), "masculine", "singular") ?? text);
  return [...adjectives, noun.lemma, ...sentence.words.slice(at + 1, end).map(({ text }) => text)].join(" ");
}

interface PostForm {
  post: Post;
  cases: readonly Case[];
}

const POST_FORMS: ReadonlyMap<string, PostForm> = new Map(
  [...POSTS, ...deputies()].flatMap((entry) => {
    const forms = decline(entry.noun).singular;
    const byForm = Map.groupBy(CASES, (grammaticalCase) => forms[grammaticalCase]);
    return [...byForm].map(([form, cases]) => [form, { post: entry, cases }] as const);
  }),
);

function deputies(): Post[] {
  return ["заместитель", "помощник", "советник"].map((lemma) => ({
    noun: { lemma, gender: "masculine", animate: true },
    office: null,
    byname: false,
    needsObject: true,
  }));
}

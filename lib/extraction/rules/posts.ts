import { testOfForm } from "@/lib/extraction/form";
import { postForm } from "@/lib/extraction/grammars/post-forms";
import { readPost } from "@/lib/extraction/grammars/post-words";
import { POST_PARTICIPLES, TITLE_ADJECTIVES } from "@/lib/extraction/lexicon/posts";
import { adjectiveNominative, isAdjective } from "@/lib/extraction/morphology/adjectives";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { mayBeGenitive } from "@/lib/extraction/morphology/noun-phrase";
import { type PositionSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** Posts with what they are of: "премьер-министр Узбекистана", "первый заместитель министра финансов". */
export const post: MentionRule = {
  id: "post",
  stage: "mentions",
  languages: ["ru"],
  find(sentence) {
    const found: PositionSighting[] = [];
    for (let at = 0; at < sentence.words.length; at++) {
      if (!mayBePost(sentence.words[at])) continue;
      const position = positionAt(sentence, at);
      if (position) found.push(position);
      at = position ? position.last - 1 : at;
    }
    return found;
  },
};

const mayBePost = testOfForm(({ plain }) => postForm(plain) !== null || isParticipleOfPost(plain));

function positionAt(sentence: Sentence, at: number): PositionSighting | null {
  const form = postForm(sentence.plain[at] ?? "");
  if (!form && !isPostParticiple(sentence, at)) return null;
  if (sightingAt(sentence, at, "organisation", "person", "place")) return null;
  const fieldEnd = form ? fieldOf(sentence, at + 1) : governedBy(sentence, at);
  const of = sightingAt(sentence, fieldEnd, "place", "organisation", "facility");
  const last = postingEnd(sentence, at, of?.last ?? fieldEnd);
  const isNamed = sightingAt(sentence, last, "person") !== null;
  if ((form?.post?.needsObject || !form) && last === at + 1 && !isNamed) return null;
  if (!form && !isNamed) return null;
  const first = titleStart(sentence, at);
  return { kind: "position", first, last, ...readPost(sentence, first, last), rule: post.id, confidence: 0.9 };
}

/** "посол | в Германии", "постпред Казахстана | при ООН": where an envoy is sent. */
function postingEnd({ plain, seen }: Sentence, at: number, end: number): number {
  if (!ENVOYS.test(plain[at] ?? "") || !/^(?:во?|при)$/u.test(plain[end] ?? "")) return end;
  const named = seen.get(end + 1)?.filter(({ kind }) => kind === "place" || kind === "organisation") ?? [];
  return Math.max(end, ...named.map(({ last }) => last));
}

const ENVOYS = /^(?:пос(?:ол|л[ауе]|лом)|(?:ген)?консул(?:а|у|ом|е)?|постпред(?:а|у|ом|е)?)$/u;

/** "заведующая отделом": a participle that is a post; with its name only, for else it is what somebody does. */
function isPostParticiple(sentence: Sentence, at: number): boolean {
  return isParticipleOfPost(sentence.plain[at] ?? "") && sentence.plain[at - 1] !== ",";
}

/** The word after what a participle governs: "заведующий | отделом внешней политики". */
export const governedBy = (sentence: Sentence, at: number): number => fieldOf(sentence, objectEnd(sentence, at + 1));

/** The object stands in the instrumental: "заведующий | отделом". */
function objectEnd({ words }: Sentence, from: number): number {
  let at = from;
  while (at < from + 3 && /^\p{Ll}/u.test(words[at]?.text ?? "") && isInstrumental(words[at]?.plain ?? "")) at++;
  return at;
}

const isInstrumental = (plain: string): boolean =>
  readingsOf(plain).some(({ pos, case: its }) => (pos === "noun" || pos === "adjective") && its === "instrumental");

function isParticipleOfPost(plain: string): boolean {
  const nominative = isAdjective(plain) ? adjectiveNominative(plain, "masculine", "singular") : null;
  return nominative !== null && POST_PARTICIPLES.includes(nominative);
}

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
  if (sentence.plain[at] === "и" && at > from && isField(sentence, at + 1) && isThing(sentence.plain[at + 1] ?? ""))
    return at + 2;
  if (sentence.plain[at] === "по" && /^\p{Ll}+(?:у|ю|ам|ям|ой|ему|ому)$/u.test(sentence.plain[at + 1] ?? "")) {
    return isAdjective(sentence.plain[at + 1] ?? "") ? at + 3 : at + 2;
  }
  return at;
}

/** "министр образования и | науки": a thing in the genitive, and nobody whom "и" would join. */
const isThing = (plain: string): boolean => {
  const nouns = readingsOf(plain).filter(({ pos }) => pos === "noun");
  return nouns.some(({ case: its }) => its === "genitive") && nouns.every(({ animate }) => animate === false);
};

function isField(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (
    word?.kind !== "word" ||
    !/^\p{Ll}/u.test(word.text) ||
    sightingAt(sentence, at, "place", "organisation", "facility", "date")
  )
    return false;
  return mayBeGenitive(word.text) || (word.plain === "дел" && at > 0);
}

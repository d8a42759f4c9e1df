import { postForm } from "@/lib/extraction/grammars/post-forms";
import { readPost } from "@/lib/extraction/grammars/post-words";
import { POST_PARTICIPLES, TITLE_ADJECTIVES } from "@/lib/extraction/lexicon/posts";
import { adjectiveNominative, isAdjective } from "@/lib/extraction/morphology/adjectives";
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
      const position = positionAt(sentence, at);
      if (position) found.push(position);
      at = position ? position.last - 1 : at;
    }
    return found;
  },
};

function positionAt(sentence: Sentence, at: number): PositionSighting | null {
  const form = postForm(sentence.plain[at] ?? "");
  if (!form && !isPostParticiple(sentence, at)) return null;
  if (sightingAt(sentence, at, "organisation", "person", "place")) return null;
  const fieldEnd = fieldOf(sentence, at + 1);
  const of = sightingAt(sentence, fieldEnd, "place", "organisation", "facility");
  const last = of?.last ?? fieldEnd;
  const isNamed = sightingAt(sentence, last, "person") !== null;
  if ((form?.post?.needsObject || !form) && last === at + 1 && !isNamed) return null;
  if (!form && !isNamed) return null;
  const first = titleStart(sentence, at);
  return { kind: "position", first, last, ...readPost(sentence, first, last), rule: post.id, confidence: 0.9 };
}

/** "заведующая отделом": a participle that is a post; with its name only, for else it is what somebody does. */
function isPostParticiple(sentence: Sentence, at: number): boolean {
  const plain = sentence.plain[at] ?? "";
  const nominative = isAdjective(plain) ? adjectiveNominative(plain, "masculine", "singular") : null;
  return nominative !== null && POST_PARTICIPLES.includes(nominative) && sentence.plain[at - 1] !== ",";
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
  return mayBeGenitive(word.text) || (word.plain === "дел" && at > 0);
}

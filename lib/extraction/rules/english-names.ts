import { runEnd, unowned } from "@/lib/extraction/grammars/english-runs";
import { englishBodies } from "@/lib/extraction/lexicon/bodies";
import { ENGLISH_BODIES, ENGLISH_POSTS, ENGLISH_TITLES, isEnglishGiven } from "@/lib/extraction/lexicon/english-words";
import {
  covered,
  isCapital,
  type NamedSighting,
  type PersonSighting,
  type Sentence,
  sightingAt,
  textOf,
} from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** "the Ministry of Health of Kyrgyzstan", "Osh State University", "UN": the gazetteer, or capitals with a body's noun. */
export const englishOrganisation: MentionRule = {
  id: "english-organisation",
  stage: "mentions",
  languages: ["en"],
  find(sentence) {
    const found: NamedSighting[] = [];
    for (let at = 0; at < sentence.words.length; ) {
      const last = isCapital(sentence.words[at]) ? bodyEnd(sentence, at) : null;
      if (last) found.push(organisation(sentence, at, last));
      at = last ? last.end : at + 1;
    }
    return found;
  },
};

interface Body {
  end: number;
  name: string | null;
  known: string | null;
}

function bodyEnd(sentence: Sentence, at: number): Body | null {
  const hit = englishBodies().longestAt(sentence.plain, at);
  const isWritten = hit && (hit.entry.capitals.size === 0 || /^\p{Lu}{2}/u.test(sentence.words[at]?.text ?? ""));
  if (hit && isWritten && !hit.entry.quoted) {
    const further = secondField(sentence, at, hit.end);
    if (further) return { end: further, name: null, known: null };
    const place = placeAfter(sentence, hit.end);
    return { end: place ?? hit.end, name: place ? null : hit.entry.name, known: place ? null : hit.entry.known };
  }
  const end = runEnd(sentence, at);
  const nouns = sentence.plain.slice(at, end).map((plain) => ENGLISH_BODIES.has(unowned(plain)));
  if (end < at + 2 || !nouns.includes(true) || ENGLISH_POSTS.has(sentence.plain[at] ?? "")) return null;
  if (JOINED.test(sentence.plain[at + 1] ?? "") && !nouns[0]) return null;
  if (sentence.plain[at] === "the" || sightingAt(sentence, at, "place")?.last === end) return null;
  return { end, name: null, known: null };
}

/** "Officials of the Ministry": what a sentence begins with is no part of the name. */
const JOINED = /^(?:of|for|and|the|on)$/u;

/** "Ministry of Economy | and Commerce", of which the gazetteer knows the first field alone; "and Parliament" is another body. */
function secondField({ words, plain }: Sentence, at: number, from: number): number | null {
  if (!/^(?:ministry|department|committee|agency)$/u.test(plain[at] ?? "") || plain[from] !== "and") return null;
  let end = from + 1;
  while (isCapital(words[end]) && !ENGLISH_BODIES.has(unowned(plain[end] ?? ""))) end++;
  const isWhole = end > from + 1 && !isCapital(words[end]);
  return isWhole ? end : null;
}

/** "Ministry of Health | of Kyrgyzstan". */
function placeAfter(sentence: Sentence, end: number): number | null {
  const place = sentence.plain[end] === "of" ? sightingAt(sentence, end + 1, "place") : null;
  return place?.last ?? null;
}

function organisation(sentence: Sentence, first: number, { end, name, known }: Body): NamedSighting {
  return {
    kind: "organisation",
    first,
    last: end,
    name: name ?? unowned(textOf(sentence, first, end)),
    ...(known && { known }),
    aliases: [],
    nominative: true,
    rule: englishOrganisation.id,
    confidence: name ? 0.9 : 0.8,
  };
}

/** "Ulukbek Maripov", "Mr Smith", "A. Sydykov", and two capitals right after a post. */
export const englishPerson: MentionRule = {
  id: "english-person",
  stage: "mentions",
  languages: ["en"],
  find(sentence) {
    const taken = covered(sentence, "place", "organisation", "date");
    const found: PersonSighting[] = [];
    for (let at = 0; at < sentence.words.length; ) {
      const end = taken.has(at) ? at : nameEnd(sentence, at, taken);
      if (end > at) found.push(person(sentence, at, end));
      at = Math.max(end, at + 1);
    }
    return found;
  },
};

function nameEnd(sentence: Sentence, at: number, taken: ReadonlySet<number>): number {
  const { words, plain } = sentence;
  const isName = (index: number): boolean =>
    isCapital(words[index]) &&
    !taken.has(index) &&
    !isShouted(words[index]?.text ?? "") &&
    !isTitle(plain[index] ?? "");
  if (/^\p{Lu}$/u.test(words[at]?.text ?? "") && plain[at + 1] === ".") {
    const next = /^\p{Lu}$/u.test(words[at + 2]?.text ?? "") && plain[at + 3] === "." ? at + 4 : at + 2;
    return isName(next) ? next + 1 : at;
  }
  if (!isName(at)) return at;
  let end = at + 1;
  while (end < at + 3 && isName(end)) end++;
  if (/^(?:uulu|kyzy|uly|ogli|oglu|qizi|kizi)$/u.test(plain[end] ?? "")) return end + 1;
  const [first = "", last = ""] = [unowned(plain[at] ?? ""), unowned(plain[end - 1] ?? "")];
  const before = plain[at - 1] === "." ? (plain[at - 2] ?? "") : (plain[at - 1] ?? "");
  if (/^(?:mr|mrs|ms|dr|sir)$/u.test(before)) return end;
  if (end === at + 1) return SURNAME.test(first) && first.length > 4 ? end : at;
  const isKnown = isEnglishGiven(first) || SURNAME.test(last) || (ENGLISH_POSTS.has(before) && plain[at - 1] !== ",");
  return isKnown ? end : at;
}

const SURNAME = /(?:[oe]va?|yeva?|sk(?:y|iy|aya)|enko|dze|shvili|zoda|zade|uulu)$/u;
const isShouted = (text: string): boolean => text.length > 1 && text === text.toUpperCase();
const isTitle = (plain: string): boolean =>
  ENGLISH_POSTS.has(plain) ||
  ENGLISH_TITLES.has(plain) ||
  /^(?:mr|mrs|ms|the|in|on|at|a|an|but|and|he|she|it)$/u.test(plain);

function person(sentence: Sentence, first: number, last: number): PersonSighting {
  const names = sentence.words.slice(first, last).filter(({ kind }) => kind === "word");
  const surname = unowned(names.at(-1)?.text ?? "");
  const initials = sentence.plain[first + 1] === "." && /^\p{Lu}$/u.test(sentence.words[first]?.text ?? "");
  const given = names.slice(0, -1).map(({ text }) => (initials ? `${text}.` : text));
  return {
    kind: "person",
    first,
    last,
    name: {
      given: initials ? null : given.join(" ") || null,
      initial: initials ? given.join(" ") : null,
      patronymic: null,
      surname,
      gender: /(?:ova|eva|skaya)$/u.test(surname) ? "female" : null,
      nominative: true,
      cases: [],
    },
    rule: englishPerson.id,
    confidence: last - first > 1 ? 0.88 : 0.7,
  };
}

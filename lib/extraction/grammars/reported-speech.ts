import type { Cast } from "@/lib/extraction/cast";
import { quotedEnd } from "@/lib/extraction/chain";
import { isPredicate } from "@/lib/extraction/grammars/clause";
import { toEnd } from "@/lib/extraction/grammars/end-of-speech";
import { isDash, isQuoted, quotationsOf, type Stretch, trimmed } from "@/lib/extraction/grammars/quotation";
import { personBefore, type Speaker, speakerIn } from "@/lib/extraction/grammars/speaker";
import { finiteVerb, isSaying } from "@/lib/extraction/grammars/verbs";
import { WORDS_OF } from "@/lib/extraction/lexicon/speech";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** What somebody said without quotation marks, in one part or two. */
export interface ReportedSpeech {
  speaker: Speaker;
  parts: readonly Stretch[];
}

/** "Асанов признал, что моста нет": what stands after "что", to the end of the sentence. */
export function thatClauses(sentence: Sentence, cast: Cast, page: Page): ReportedSpeech[] {
  return sentence.plain.flatMap((plain, at) => {
    if (plain !== "что" || sentence.plain[at - 1] !== "," || isQuoted(sentence, at)) return [];
    const verb = sayingBefore(sentence, at - 1);
    if (
      verb === null ||
      sentence.plain[at - 2] === "тем" ||
      sentence.plain[at + 1] === "касается" ||
      isNegated(sentence, verb) ||
      DENIAL.test(sentence.plain[verb] ?? "")
    )
      return [];
    const speaker = subjectOf(sentence, verb, at - 1, cast, page);
    return speaker ? [{ speaker, parts: [toEnd(sentence, at + 1, verb)] }] : [];
  });
}

/** "Асанов предостерёг: моста не будет", "Асанов: моста не будет", with no quotation marks behind the colon. */
export function afterColon(sentence: Sentence, cast: Cast, page: Page): ReportedSpeech[] {
  const colon = sentence.plain.indexOf(":");
  const next = sentence.words[colon + 1];
  if (colon < 1 || next?.kind !== "word" || isQuoted(sentence, colon) || isDash(sentence.plain[0])) return [];
  const before = { first: 0, end: colon };
  const verb = sayingBefore(sentence, colon);
  const name = sightingAt(sentence, 0, "person");
  const isLabel =
    name !== null && name.last === colon && name.name.nominative && colon > 1 && !isInterview(sentence, colon, page);
  if (verb === null && !isLabel) return [];
  const speaker =
    verb === null
      ? speakerIn(sentence, { ...before, prefer: "last" }, cast, page)
      : subjectOf(sentence, verb, colon, cast, page);
  return speaker ? [{ speaker, parts: [toEnd(sentence, colon + 1)] }] : [];
}

/** "Асан Темиров: …" before one line after another: answers of an interview, and no news of what he said. */
const isInterview = (sentence: Sentence, colon: number, { sentences }: Page): boolean => {
  const label = sentence.plain.slice(0, colon + 1).join(" ");
  const near = sentences.slice(Math.max(0, sentence.index - NEAR), sentence.index + NEAR + 1);
  return near.filter(({ plain }) => plain[colon] === ":" && plain.slice(0, colon + 1).join(" ") === label).length > 1;
};

/** Within so many sentences one answer follows another. */
const NEAR = 20;

/** "По словам Асанова, моста нет", "Моста, по словам Асанова, нет", "доволен: по его словам, …". */
export function inWordsOf(sentence: Sentence, cast: Cast, page: Page): ReportedSpeech[] {
  return sentence.plain.flatMap((plain, at) => {
    if (plain !== "по" || isQuoted(sentence, at)) return [];
    const source = sourceAfter(sentence, at, cast, page);
    if (!source || (source.end < sentence.words.length && sentence.plain[source.end] !== ",")) return [];
    return around(sentence, at, source);
  });
}

/** "Фирма, отметил он, успела вложить …", "…, уточняет климатолог Асанов", "…, как шутил Асанов, …". */
export function asides(sentence: Sentence, cast: Cast, page: Page): ReportedSpeech[] {
  return sentence.plain.flatMap((plain, at) => {
    const verb = plain === "как" ? at + 1 : at;
    const isOpening = at === 0 && plain === "как";
    if (
      (sentence.plain[at - 1] !== "," && !isOpening) ||
      !isSaying(sentence.plain[verb] ?? "") ||
      isQuoted(sentence, at)
    )
      return [];
    const end = asideEnd(sentence, verb);
    const speaker = speakerIn(sentence, { first: verb, end, prefer: "first" }, cast, page);
    if (speaker?.entity.kind !== "person" || sentence.plain[end + 1] === "что") return [];
    return around(sentence, at, { ...speaker, end });
  });
}

/** To the next comma or the end; commas inside "врач, кандидат наук, Асанов" are few enough to be left. */
function asideEnd(sentence: Sentence, from: number): number {
  let at = hearerEnd(sentence, from + 1);
  while (at < sentence.words.length && !/^[,.;:!?—–«]$/u.test(sentence.plain[at] ?? "")) {
    at = sightingAt(sentence, at, "person", "position", "organisation")?.last ?? at + 1;
  }
  return at;
}

/** "рассказал | «Газете.uz», «Азаттыку» | Асанов": to whom it was told. */
function hearerEnd(sentence: Sentence, from: number): number {
  const first = /^(?:агентству|газете|изданию|порталу|каналу|радио|журналисту|корреспонденту)$/u.test(
    sentence.plain[from] ?? "",
  )
    ? from + 1
    : from;
  const end = quotedEnd(sentence, first);
  return end > 0 && end - first < LONGEST_TITLE ? end : from;
}

/** Titles of newspapers have no more words, marks included. */
const LONGEST_TITLE = 8;

/** What stands before and after words that only name the speaker. */
function around(sentence: Sentence, from: number, speaker: Speaker): ReportedSpeech[] {
  const isLast = speaker.end >= sentence.words.length - 1 || sentence.plain[speaker.end] !== ",";
  const before = trimmed(sentence, { first: clauseOf(sentence, from, isLast), end: from });
  const after = isLast ? null : toEnd(sentence, speaker.end + 1);
  const parts = [before, ...(after ? [after] : [])].filter(({ first, end }) => end > first);
  const length = parts.reduce((sum, { first, end }) => sum + end - first, 0);
  return length > 1 ? [{ speaker, parts }] : [];
}

/**
 * The word after the colon or the semicolon by which the clause begins; after the comma, where the clause before it is
 * complete and this one still waits for its verb: "Девочку прооперировали, | её жизни, заверил врач, ничто не угрожает".
 */
function clauseOf(sentence: Sentence, from: number, isLast: boolean): number {
  let hasVerb = isLast;
  if (sentence.plain[from - 1] === ":") return from;
  for (let at = from - 2; at > 0; at--) {
    const plain = sentence.plain[at] ?? "";
    if (/^[;:]$/u.test(plain)) return at + 1;
    if (finiteVerb(plain) !== null) hasVerb = true;
    const next = sentence.plain[at + 1] ?? "";
    if (plain === "," && !hasVerb && !/^(?:как|котор.*|чем|где|если|хотя)$/u.test(next) && hasPredicate(sentence, at))
      return /^(?:и|а|но|однако)$/u.test(next) ? at + 2 : at + 1;
  }
  if (/^об? том , что$/u.test(sentence.plain.slice(0, 4).join(" "))) return 4;
  return /^(?:а|но|и|однако|зато|впрочем|поэтому)$/u.test(sentence.plain[0] ?? "") ? 1 : 0;
}

/** "должен быть найден, | …", "оценили, | …": something is told before the comma. */
const hasPredicate = (sentence: Sentence, comma: number): boolean =>
  sentence.plain.slice(0, comma).some((_, at) => isPredicate(sentence, at));

/** The person whose words they are: "по словам Асанова", "по его мнению", "по словам главы района Асанова". */
function sourceAfter(sentence: Sentence, at: number, cast: Cast, page: Page): Speaker | null {
  const { plain } = sentence;
  const own = /^(?:его|ее)$/u.test(plain[at + 1] ?? "");
  const noun = own ? at + 2 : /^(?:собственн|предварительн|первы|груб)/u.test(plain[at + 1] ?? "") ? at + 2 : at + 1;
  if (!WORDS_OF.has(plain[noun] ?? "")) return null;
  if (own) {
    const gender = plain[at + 1] === "его" ? "male" : "female";
    const entity = personBefore(sentence, at, gender, cast, page);
    return entity && { entity, first: at, end: noun + 1 };
  }
  return namedIn(sentence, noun + 1, at, cast);
}

/** A name or a post with a known holder, with the titles and descriptions before the name. */
function namedIn(sentence: Sentence, from: number, first: number, cast: Cast): Speaker | null {
  for (let at = from; at < Math.min(sentence.words.length, from + 8); ) {
    const person = sightingAt(sentence, at, "person");
    const entity = person && cast.entityOf(person);
    if (person && entity) return { entity, first, end: person.last };
    const position = sightingAt(sentence, at, "position");
    const next = position && sentence.plain[position.last];
    const holder = position && (next === "," || next === undefined) ? cast.holderOf(position, sentence) : null;
    if (position && holder) return { entity: holder, first, end: position.last };
    if (/^[,.;:]$/u.test(sentence.plain[at] ?? "")) return null;
    if (sightingAt(sentence, at, "organisation") && !position) return null;
    at = position?.last ?? at + 1;
  }
  return null;
}

/** The verb of saying that the clause before ends in: "признал коллегам", "заверила в зале". */
function sayingBefore(sentence: Sentence, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    const plain = sentence.plain[at] ?? "";
    if (/^[;:«»]$/u.test(plain) || (plain === "," && !isAlone(sentence, at))) return null;
    if (isSaying(plain)) return at;
  }
  return null;
}

/** "заверил, впрочем, что": one word between commas. */
const isAlone = (sentence: Sentence, comma: number): boolean => sentence.plain[comma + 2] === ",";

/** "опроверг, что мост закрыт": what stands behind is what he does not say. */
const DENIAL = /^(?:опроверг|опроверг(?:ла|ли|ает)|отрица(?:л|ла|ет)|сомнева(?:лся|лась|ется))$/u;

/** "не сказал, что" says nothing; "не исключил, что", "не скрывает, что" does. */
const isNegated = (sentence: Sentence, verb: number): boolean =>
  sentence.plain[verb - 1] === "не" && !/^(?:исключ|скры)/u.test(sentence.plain[verb] ?? "");

/** Before the verb, nearest first; else between the verb and the end of its clause. Bodies are sources, not speakers. */
function subjectOf(sentence: Sentence, verb: number, end: number, cast: Cast, page: Page): Speaker | null {
  const speaker =
    speakerIn(sentence, { first: verb, end, prefer: "first", verb }, cast, page) ??
    speakerIn(sentence, { first: 0, end: verb + 1, prefer: "last", verb }, cast, page);
  return speaker?.entity.kind === "person" ? speaker : null;
}

/** Stretches that hold a quotation of the speaker are left to the rules of quotations. */
export const holdsQuotation = (sentence: Sentence, { first, end }: Stretch): boolean =>
  quotationsOf(sentence).some(({ open, close }) => open >= first && close <= end + 1);

import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { isQuoted } from "@/lib/extraction/grammars/quotation";
import { bodyMeant, sourceAt, tellersAt } from "@/lib/extraction/grammars/source";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { type Thing, thingAt } from "@/lib/extraction/grammars/thing";
import { BODY_NOUNS, PUBLICATIONS, TELLING_VERBS } from "@/lib/extraction/lexicon/sources";
import type { Case } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { plainWord } from "@/lib/extraction/phrasebook";
import { type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "сообщили в департаменте закупок", "как говорится в обвинительном акте", "потери страховщики оценили в …". */
export const unnamedSource: FactRule = {
  id: "source-without-name",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    return sentence.plain.flatMap((_, at) => (isQuoted(sentence, at) ? [] : sourceFrom(sentence, at, cast, page)));
  },
};

function sourceFrom(sentence: Sentence, at: number, cast: Cast, page: Page): ExtractedFact[] {
  const document = documentLed(sentence, at, cast);
  if (document) return [attribution(sentence, document, [at, document.end], 0.45)];
  if (!isTelling(sentence, at)) return [];
  const body = bodyAfter(sentence, at, cast, page);
  if (body) return [attribution(sentence, body, [at, body.end], 0.5)];
  const tellers = isClauseStart(sentence, at - 1) ? null : tellersAt(sentence, at - 1, "nominative");
  return tellers === null ? [] : [attribution(sentence, { name: tellers }, [at - 1, at + 1], 0.5)];
}

/** Such words at the beginning of a clause are read as bodies that tell something. */
const isClauseStart = (sentence: Sentence, at: number): boolean =>
  at <= 0 || sentence.words[at - 1]?.kind === "mark" || /^(?:и|а|но|что|как)$/u.test(sentence.plain[at - 1] ?? "");

function isTelling(sentence: Sentence, at: number): boolean {
  const plain = sentence.plain[at] ?? "";
  if (sentence.words[at]?.kind !== "word" || sentence.plain[at - 1] === "не") return false;
  if (!/(?:ли|[уюая]т)$/u.test(plain)) return false;
  return readingsOf(plain).some(({ pos, lemma }) => pos === "verb" && TELLING_VERBS.has(plainWord(lemma)));
}

/** "сообщили | в районном управлении", "в посольстве считают": a body by its noun, with what belongs to it. */
function bodyAfter(sentence: Sentence, verb: number, cast: Cast, page: Page): Thing | null {
  const at = /^(?:в|во|на)$/u.test(sentence.plain[verb + 1] ?? "") ? verb + 2 : null;
  if (at === null || sourceAt(sentence, at, cast, "locative") || bodyMeant(sentence, at, cast, page, "locative"))
    return null;
  const thing = thingOf(sentence, at, ["locative"], cast);
  return thing && Object.hasOwn(BODY_NOUNS, thing.head) ? thing.thing : null;
}

/** "говорится в обвинительном акте", "согласно обвинительному заключению": a document that no body is named with. */
function documentLed(sentence: Sentence, at: number, cast: Cast): Thing | null {
  const [word = "", next = ""] = [sentence.plain[at], sentence.plain[at + 1]];
  const isIn =
    /^(?:говорится|сказано|отмечается|указано|указывается|сообщается)$/u.test(word) && /^(?:в|на)$/u.test(next);
  const isOut = /^(?:следует|явствует)$/u.test(word) && next === "из";
  const isBy = word === "согласно";
  if (!isIn && !isOut && !isBy) return null;
  const from = isBy ? at + 1 : at + 2;
  const cases: readonly Case[] = isIn ? ["locative"] : isOut ? ["genitive"] : ["dative"];
  const found = thingOf(sentence, from, cases, cast);
  if (!found || found.thing.named || hasBody(sentence, from, found.thing.end + 2)) return null;
  const isOwn = PUBLICATIONS.test(found.head) && found.thing.end - from > 1;
  return isOwn || DOCUMENTS.test(found.head) ? found.thing : null;
}

const DOCUMENTS =
  /^(?:акт|заключение|справка-обоснование|протокол|постановление|решение|договор|контракт|исследование|программа)$/u;

const hasBody = (sentence: Sentence, from: number, end: number): boolean =>
  sightings(sentence, "organisation").some(({ first, last }) => first < end && last > from);

function thingOf(sentence: Sentence, at: number, cases: readonly Case[], cast: Cast) {
  if (sightingAt(sentence, at, "organisation", "law", "person")) return null;
  const thing = thingAt(sentence, at, cases, cast);
  const words = sentence.words.slice(at, thing?.end).map(({ text }) => text);
  const head = thing && nounGroup(words, 0, { cases })?.head.lemma;
  return thing && head ? { thing, head } : null;
}

function attribution(
  sentence: Sentence,
  { name }: { name: string },
  words: readonly [number, number],
  usual: number,
): ExtractedFact {
  const confidence = sureness(usual, [name.split(" ").length > 3, -0.3]);
  return factOf("attribution", { source: name }, { sentence, words, rule: unnamedSource.id, confidence, entities: {} });
}

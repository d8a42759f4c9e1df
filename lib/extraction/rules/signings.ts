import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { testOfForm } from "@/lib/extraction/form";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { companionsAt, companyAfter } from "@/lib/extraction/grammars/company";
import { actorsOf, peopleActing, spanAround, type Trigger, triggersOf } from "@/lib/extraction/grammars/frame";
import { leftOver } from "@/lib/extraction/grammars/left-over";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { dateNear, placeNear } from "@/lib/extraction/grammars/setting";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { genitivesEnd, type Thing, thingAt } from "@/lib/extraction/grammars/thing";
import { DOCUMENTS, PEN_VERBS, SIGNING_VERBS } from "@/lib/extraction/lexicon/happenings";
import type { Case } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import type { Participants } from "@/lib/extraction/participants";
import { type Sentence, sightings, textOf } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Стороны подписали соглашение в Душанбе", "протокол подписан 1 февраля", "поставили подписи под меморандумом". */
export const whoSignedWhat: FactRule = {
  id: "who-signed-what",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    const active = triggersOf(sentence, (lemma) => SIGNING_VERBS.has(lemma) || PEN_VERBS.has(lemma));
    const found = active.flatMap((trigger) => signing(sentence, trigger, cast, page));
    return found.length > 0 ? found : passive(sentence, cast, page);
  },
};

/** "поставили подписи", "скрепили подписями", "заключили договор" sign as well as "подписали" does. */
const isSigning = (sentence: Sentence, { at, lemma }: Trigger): boolean =>
  SIGNING_VERBS.has(lemma) ||
  sentence.plain
    .slice(Math.max(0, at - 3), at + 5)
    .some((plain) => (lemma === "заключить" ? DOCUMENTS : /^(?:подпис[ьи]|подписями|автограф(?:ы)?)$/u).test(plain));

function signing(sentence: Sentence, trigger: Trigger, cast: Cast, page: Page): ExtractedFact[] {
  if (!isSigning(sentence, trigger)) return [];
  const span = spanAround(sentence, trigger.at);
  const isPen = PEN_VERBS.has(trigger.lemma) && trigger.lemma !== "заключить";
  const cases = isPen ? (["accusative", "instrumental", "locative"] as const) : (["accusative"] as const);
  const document =
    documentNear(sentence, trigger.at, span, cast, cases) ?? documentMeant(sentence, trigger.at, cast, page);
  if (!document) return [];
  const actors =
    representatives(sentence, trigger, cast) ??
    actorsOf(sentence, trigger, span, cast, page) ??
    states(sentence, trigger, span, cast) ??
    parties(sentence, span) ??
    peopleActing(sentence, trigger, span);
  const company = companyAfter(sentence, span, Math.min(trigger.at, document.first), cast);
  return fact(
    sentence,
    { document, at: trigger.at, span, parts: [actors, company], isFuture: trigger.future, isAgain: isPen },
    cast,
  );
}

/** "представители Европейской комиссии и правительства": the bodies sign. */
function representatives(sentence: Sentence, { at, plural }: Trigger, cast: Cast): Participants | null {
  if (!plural) return null;
  const place = sentence.plain.findIndex((plain, word) => plain === "представители" && Math.abs(word - at) < 16);
  return place < 0 ? null : companionsAt(sentence, place + 1, cast);
}

/** "его", "документ": what the sentence before names, or this one before the verb. */
function documentMeant(sentence: Sentence, verb: number, cast: Cast, page: Page): Thing | null {
  const at = sentence.plain.findIndex((plain) => /^(?:его|ее|документ(?:ом|ы)?)$/u.test(plain));
  if (at < 0) return null;
  for (const earlier of [sentence, page.sentences[sentence.index - 1], page.sentences[sentence.index - 2]]) {
    if (!earlier || earlier.block !== sentence.block) break;
    const law = sightings(earlier, "law").findLast(({ last }) => earlier !== sentence || last <= Math.min(at, verb));
    const entity = law && cast.entityOf(law);
    if (law) return { name: entity?.name ?? law.name, entity: entity?.id ?? null, named: true, first: at, end: at + 1 };
    const noun = earlier === sentence ? -1 : earlier.plain.findLastIndex((plain) => DOCUMENTS.test(plain));
    const thing = noun < 0 ? null : thingAt(earlier, noun, ["nominative", "accusative", "instrumental"], cast);
    if (thing) return { ...thing, first: at, end: at + 1 };
  }
  return null;
}

const isSigned = testOfForm(
  ({ plain }) =>
    readingsOf(plain)[0]?.pos === "participle" &&
    readingsOf(plain).some(({ lemma, case: its }) => its === null && SIGNING_VERBS.has(lemma)),
);

/** "протокол подписан", "соглашение завизировано". */
function passive(sentence: Sentence, cast: Cast, page: Page): ExtractedFact[] {
  const at = sentence.words.findIndex(isSigned);
  if (at < 0 || sentence.plain[at - 1] === "не" || /^буд/u.test(sentence.plain[at - 1] ?? "")) return [];
  const span = spanAround(sentence, at);
  const document = documentNear(sentence, at, span, cast, ["nominative"]) ?? documentMeant(sentence, at, cast, page);
  if (!document) return [];
  const between = sentence.plain.findIndex((plain, word) => plain === "между" && word >= span.first && word < span.end);
  const sides = between < 0 ? null : companionsAt(sentence, between + 1, cast);
  return fact(sentence, { document, at, span, parts: [sides], isFuture: false, isAgain: false }, cast);
}

/** The document right after the verb, or the last one before it. */
function documentNear(
  sentence: Sentence,
  verb: number,
  span: Stretch,
  cast: Cast,
  cases: readonly Case[],
): Thing | null {
  const order = [
    ...Array.from({ length: Math.max(0, span.end - verb - 1) }, (_, index) => verb + 1 + index),
    ...Array.from({ length: verb - span.first }, (_, index) => verb - 1 - index),
  ];
  for (const at of order) {
    if (!DOCUMENTS.test(sentence.plain[at] ?? "")) continue;
    const thing = thingAt(sentence, at, cases, cast);
    if (thing) return withSubject(sentence, thing);
  }
  return null;
}

/** "бумаги | о займе": what the document is about is part of its name; with whom is not. */
function withSubject(sentence: Sentence, thing: Thing): Thing {
  if (thing.named || !/^об?$/u.test(sentence.plain[thing.end] ?? "")) return thing;
  if (/^(?:этом|том|чем)$/u.test(sentence.plain[thing.end + 1] ?? "")) return thing;
  const words = sentence.words.slice(thing.end + 1, thing.end + 8).map(({ text }) => text);
  const group = nounGroup(words, 0, { cases: ["locative"] });
  if (group?.head.pos !== "noun") return thing;
  const end = genitivesEnd(sentence, thing.end + 1 + group.end);
  return { ...thing, name: `${thing.name} ${textOf(sentence, thing.end, end)}`, end };
}

/** "Узбекистан и Казахстан заключили соглашение": states act under their names. */
function states(sentence: Sentence, { at }: Trigger, { first, end }: Stretch, cast: Cast): Participants | null {
  const place = sightings(sentence, "place").find((one) => one.first >= first && one.last <= Math.min(at, end));
  if (!place?.nominative || (place.first > first && sentence.plain[place.first - 1] !== ",")) return null;
  const found = companionsAt(sentence, place.first, cast);
  return found && found.end <= at ? found : null;
}

const parties = (sentence: Sentence, { first, end }: Stretch) => {
  const at = sentence.plain.findIndex((plain, place) => plain === "стороны" && place >= first && place < end);
  return at < 0 ? null : { names: ["стороны"], entities: [], first: at, end: at + 1 };
};

interface Signed {
  document: Thing;
  at: number;
  span: Stretch;
  isFuture: boolean;
  /** "подписи под документом поставили": told of a signing of which the sentence before may tell too. */
  isAgain: boolean;
  parts: readonly ({ names: string[]; entities: string[]; first: number; end: number } | null)[];
}

function fact(
  sentence: Sentence,
  { document, at, span, parts, isFuture, isAgain }: Signed,
  cast: Cast,
): ExtractedFact[] {
  const near = { first: at, end: at + 1 };
  const date = dateNear(sentence, near, span);
  const place = placeNear(sentence, near, span, cast);
  const known = parts.filter((part) => part !== null);
  const args = {
    document: document.name,
    participants: [...new Set(known.flatMap(({ names }) => names))],
    location: place?.entity.name ?? null,
    date: date?.value ?? null,
  };
  const entities = {
    document: [document.entity],
    participants: [...new Set(known.flatMap((part) => part.entities))],
    location: [place?.entity.id],
  };
  const words = [
    Math.min(at, document.first, ...known.map(({ first }) => first)),
    Math.max(at + 1, document.end, ...known.map(({ end }) => end)),
  ] as const;
  const confidence = sureness(
    0.45,
    [known.length > 0 && entities.participants.length === args.participants.length, 0.4],
    [known.length === 0, -0.4],
    [document.entity !== null || document.name.includes(" "), 0.3],
    [/^(?:его|ее|документ\p{L}*)$/u.test(sentence.plain[document.first] ?? ""), -0.5],
    [date !== null, 0.3],
    [place !== null, 0.2],
    ...leftOver(sentence, cast, entities),
    [isFuture, -0.3],
    [isAgain, -0.8],
  );
  return [factOf("signing", args, { sentence, words, rule: whoSignedWhat.id, confidence, entities })];
}

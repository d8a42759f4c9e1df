import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { actorsOf, companyAfter, spanAround, type Trigger, triggersOf } from "@/lib/extraction/grammars/frame";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { dateNear, placeNear } from "@/lib/extraction/grammars/setting";
import { type Thing, thingAt } from "@/lib/extraction/grammars/thing";
import { DOCUMENTS, SIGNING_VERBS } from "@/lib/extraction/lexicon/happenings";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { type Sentence, textOf } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Стороны подписали соглашение в Душанбе", "протокол подписан 1 февраля", "поставили подписи под меморандумом". */
export const whoSignedWhat: FactRule = {
  id: "who-signed-what",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    const active = triggersOf(sentence, (lemma) => SIGNING_VERBS.has(lemma));
    const found = active.flatMap((trigger) => signing(sentence, trigger, cast, page));
    return found.length > 0 ? found : passive(sentence, cast);
  },
};

function signing(sentence: Sentence, trigger: Trigger, cast: Cast, page: Page): ExtractedFact[] {
  const span = spanAround(sentence, trigger.at);
  const document = documentNear(sentence, trigger.at, span, cast, ["accusative"]);
  if (!document) return [];
  const actors = actorsOf(sentence, trigger, span, cast, page) ?? parties(sentence, span);
  const company = companyAfter(sentence, span, Math.min(trigger.at, document.first), cast);
  return fact(sentence, { document, at: trigger.at, span, parts: [actors, company] }, cast);
}

/** "протокол подписан", "соглашение завизировано". */
function passive(sentence: Sentence, cast: Cast): ExtractedFact[] {
  const at = sentence.plain.findIndex(
    (plain) =>
      readingsOf(plain)[0]?.pos === "participle" &&
      readingsOf(plain).some(({ lemma, case: its }) => its === null && SIGNING_VERBS.has(lemma)),
  );
  if (at < 0 || sentence.plain[at - 1] === "не" || /^буд/u.test(sentence.plain[at - 1] ?? "")) return [];
  const span = spanAround(sentence, at);
  const document = documentNear(sentence, at, span, cast, ["nominative"]);
  return document ? fact(sentence, { document, at, span, parts: [] }, cast) : [];
}

/** The document right after the verb, or the last one before it. */
function documentNear(
  sentence: Sentence,
  verb: number,
  span: Stretch,
  cast: Cast,
  cases: ("accusative" | "nominative")[],
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
  const words = sentence.words.slice(thing.end + 1, thing.end + 8).map(({ text }) => text);
  const group = nounGroup(words, 0, { cases: ["locative"] });
  if (group?.head.pos !== "noun") return thing;
  const end = thing.end + 1 + group.end;
  return { ...thing, name: `${thing.name} ${textOf(sentence, thing.end, end)}`, end };
}

const parties = (sentence: Sentence, { first, end }: Stretch) => {
  const at = sentence.plain.findIndex((plain, place) => plain === "стороны" && place >= first && place < end);
  return at < 0 ? null : { names: ["стороны"], entities: [], first: at, end: at + 1 };
};

interface Signed {
  document: Thing;
  at: number;
  span: Stretch;
  parts: readonly ({ names: string[]; entities: string[]; first: number; end: number } | null)[];
}

function fact(sentence: Sentence, { document, at, span, parts }: Signed, cast: Cast): ExtractedFact[] {
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
  return [factOf("signing", args, { sentence, words, rule: whoSignedWhat.id, confidence: 0.8, entities })];
}

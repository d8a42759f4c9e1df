import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { REPORT_VERBS } from "@/lib/extraction/lexicon/frames";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";

/** "Об этом сообщает пресс-служба правительства", "…, передает агентство «Кабар»", "сообщили в МЧС". */
export const reportedBy: FactRule = {
  id: "reported-by",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (sentence.block.kind === "headline") return [];
    return sentence.plain.flatMap((plain, at) => (REPORT_VERBS.has(plain) ? reported(sentence, at, cast) : []));
  },
};

/** "по данным Нацстаткома", "по информации МВД", "говорится в сообщении МИД". */
export const accordingTo: FactRule = {
  id: "according-to",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (sentence.block.kind === "headline") return [];
    return sentence.plain.flatMap((plain, at) => {
      const isData =
        plain === "по" && /^(?:данным|информации|сведениям|сообщению)$/u.test(sentence.plain[at + 1] ?? "");
      const isSaid =
        plain === "говорится" &&
        sentence.plain[at + 1] === "в" &&
        /^(?:сообщении|заявлении|релизе|пресс-релизе)$/u.test(sentence.plain[at + 2] ?? "");
      if (!isData && !isSaid) return [];
      return attribution(sentence, cast, at, isData ? at + 2 : at + 3, accordingTo.id, 0.88);
    });
  },
};

/** A person after a dash or comma is the speaker of a statement. The verb must be led by "об этом", "как" or a comma, so that a subject of its own is not taken for the source. */
function reported(sentence: Sentence, verbAt: number, cast: Cast): ExtractedFact[] {
  const { plain } = sentence;
  const ofThis = plain[verbAt - 1] === "этом" && plain[verbAt - 2] === "об";
  const led = ofThis || /^(?:[,—–]|как)$/u.test(plain[verbAt - 1] ?? "");
  if (!led) return [];
  const first = ofThis ? verbAt - 2 : verbAt;
  const sourceAt = /^(?:в|во)$/u.test(plain[verbAt + 1] ?? "") ? verbAt + 2 : verbAt + 1;
  if (!ofThis && sightingAt(sentence, sourceAt, "position", "person")) return [];
  return attribution(sentence, cast, first, sourceAt, reportedBy.id, ofThis ? 0.95 : 0.88);
}

function attribution(
  sentence: Sentence,
  cast: Cast,
  first: number,
  sourceAt: number,
  rule: string,
  confidence: number,
): ExtractedFact[] {
  const source = sightingAt(sentence, sourceAt, "organisation", "person") ?? personAfterPost(sentence, sourceAt);
  const entity = source && cast.entityOf(source);
  const grounds = { sentence, rule, confidence, entities: { source: [entity?.id] } };
  if (source && entity)
    return [factOf("attribution", { source: entity.name }, { ...grounds, words: [first, source.last] })];
  const site = sentence.words[sourceAt];
  const isSite = site?.kind === "word" && /^[\p{L}\p{N}-]+(?:\.[a-z]+)+$/iu.test(site.text);
  return isSite ? [factOf("attribution", { source: site.text }, { ...grounds, words: [first, sourceAt + 1] })] : [];
}

function personAfterPost(sentence: Sentence, at: number) {
  const position = sightingAt(sentence, at, "position");
  return position && sightingAt(sentence, position.last, "person");
}

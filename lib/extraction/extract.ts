import type { Cast } from "@/lib/extraction/cast";
import { confidenceOf } from "@/lib/extraction/confidence";
import type { Document } from "@/lib/extraction/document";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { withoutRepetitions } from "@/lib/extraction/fact-of";
import { evidenceOf, type Grounds } from "@/lib/extraction/grounds/evidence";
import { groundsOf } from "@/lib/extraction/grounds/grounds-of";
import { castOf } from "@/lib/extraction/identity/cast-of";
import type { DocumentEntity, Mention } from "@/lib/extraction/mention";
import {
  type QuantitySighting,
  readDocument,
  type Sentence,
  type Sighting,
  sightings,
  spanOf,
  withSightings,
} from "@/lib/extraction/reading";
import { type FactRule, type MentionRule, type Rule, reads } from "@/lib/extraction/rule";
import { RULES } from "@/lib/extraction/rules";
import { learnedFigure } from "@/lib/extraction/rules/learned-figures";
import { withTagged } from "@/lib/extraction/rules/tagged";
import { withToldSurnames } from "@/lib/extraction/rules/told-surnames";
import { settled } from "@/lib/extraction/rules/turkic-settled";
import { tag } from "@/lib/extraction/tagger/tagger";
import { byPosition, overlaps } from "@/lib/text/span";

/** Written beside every fact, so that a fact can be traced to the rules that made it. */
export const EXTRACTOR_VERSION = "engine-6";

export interface Extraction {
  /** In the order of the text; of two that begin together, the longer first. */
  mentions: Mention[];
  /** People first, then places, organisations and facilities, each in the order of first mention. */
  entities: DocumentEntity[];
  /** In the order of the text; one kind with the same arguments stands once. */
  facts: ExtractedFact[];
}

/** Whatever reads a document into facts; a model may be one more, and then takes time and can be stopped. */
export interface Extractor {
  version: string;
  extract(document: Document, signal?: AbortSignal): Promise<Extraction> | Extraction;
}

/** The extractor of this folder: rules and trained weights, the same result for the same document always. */
export const ruleExtractor: Extractor = { version: EXTRACTOR_VERSION, extract };

/**
 * Reads a document: mentions sentence by sentence, then who is who in the whole of it, then facts. Never throws for a
 * text, whatever it is; linear in its length.
 */
export function extract(document: Document): Extraction {
  const extraction = extractEverywhere(document);
  return { ...extraction, facts: withoutRepetitions(extraction.facts) };
}

/** The same with each fact in every place of the text that says it. */
export function extractEverywhere(document: Document): Extraction {
  const { facts, ...rest } = weigh(document);
  return { ...rest, facts: facts.map(({ fact }) => fact) };
}

/** A fact with what its confidence comes from: what its rule gave it, and what the words around it say. */
export interface Weighed {
  fact: ExtractedFact;
  score: number;
  grounds: Grounds;
}

/** What `extractEverywhere` reads, with the grounds of each fact: training learns from them how sure it is. */
export function weigh(document: Document): Omit<Extraction, "facts"> & { facts: Weighed[] } {
  const rules = RULES.filter((rule) => reads(rule, document.language));
  const sentences = withNames(seenByRules(document), document.language);
  const cast = castOf(sentences);
  const page = { document, sentences };
  const facts: Weighed[] = [];
  for (const rule of rules.filter(findsFacts)) {
    for (const sentence of sentences) {
      for (const fact of rule.find(sentence, cast, page))
        facts.push(weighed(fact, groundsOf(evidenceOf(fact, sentence, cast, page))));
    }
  }
  return {
    mentions: sentences.flatMap((sentence) => mentionsOf(sentence, cast)).sort(byPosition),
    entities: [...cast.entities],
    facts: withoutGuesses(facts).sort((a, b) => byPosition(a.fact, b.fact)),
  };
}

const weighed = (fact: ExtractedFact, grounds: Grounds): Weighed => ({
  fact: { ...fact, confidence: confidenceOf(fact, grounds) },
  score: fact.confidence,
  grounds,
});

/** Where a rule has understood a figure, what was learned has nothing to add. */
function withoutGuesses(facts: readonly Weighed[]): Weighed[] {
  const understood = facts
    .map(({ fact }) => fact)
    .filter(({ kind, rule }) => kind === "quantity" && rule !== learnedFigure.id);
  return facts.filter(
    ({ fact }) =>
      fact.rule !== learnedFigure.id ||
      !understood.some((other) => overlaps(other, fact) && sameValue(other.arguments, fact.arguments)),
  );
}

const sameValue = (one: object, other: object): boolean =>
  "value" in one && "value" in other && one.value === other.value;

const findsMentions = (rule: Rule): rule is MentionRule => rule.stage === "mentions";
const findsFacts = (rule: Rule): rule is FactRule => rule.stage === "facts";

/** What the rules of mentions see; each goes over the whole document before the next, and sees what those before it saw. */
export function seenByRules(document: Document): Sentence[] {
  let sentences = readDocument(document);
  for (const rule of RULES.filter(findsMentions)) {
    if (!reads(rule, document.language)) continue;
    const page = { document, sentences };
    sentences = sentences.map((sentence) => withSightings(sentence, rule.find(sentence, page)));
  }
  return sentences;
}

/** The tagger decides which words are names, where there is one for the language. */
function withNames(sentences: Sentence[], language: string): Sentence[] {
  const seen = tag(sentences, language);
  const tagged = seen && withToldSurnames(sentences, seen);
  return sentences.map((sentence, index) =>
    tagged ? withTagged(sentence, tagged[index] ?? []) : settled(sentence, language),
  );
}

function mentionsOf(sentence: Sentence, cast: Cast): Mention[] {
  return sightings(
    sentence,
    "person",
    "place",
    "organisation",
    "facility",
    "position",
    "date",
    "event",
    "quantity",
    "work",
    "law",
  ).map((sighting) => {
    const entity = cast.entityOf(sighting);
    const value = readValue(sighting);
    return {
      kind: entity?.kind ?? sighting.kind,
      ...spanOf(sentence, sighting.first, sighting.last),
      rule: sighting.rule,
      confidence: sighting.confidence,
      ...(value !== null && { value }),
      ...(sighting.kind === "quantity" && { amount: amountOf(sighting) }),
      ...(entity && { entity: entity.id }),
      ...(entity && sighting.kind === "position" && { post: true as const }),
    };
  });
}

const amountOf = ({ value, to, unit, currency }: QuantitySighting) => ({ value, to, unit, currency });

const readValue = (sighting: Sighting): string | number | null =>
  sighting.kind === "date" || sighting.kind === "quantity" ? sighting.value : null;

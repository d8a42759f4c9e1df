import type { Document } from "@/lib/extraction/document";
import type { Extraction } from "@/lib/extraction/extract";
import { withoutRepetitions } from "@/lib/extraction/fact-of";
import { personNameOf } from "@/lib/extraction/grammars/person-names";
import { readPost } from "@/lib/extraction/grammars/post-words";
import { castOf } from "@/lib/extraction/identity/cast-of";
import type { Mention, MentionKind } from "@/lib/extraction/mention";
import {
  readDocument,
  type Sentence,
  type Sighting,
  sightings,
  spanOf,
  textOf,
  withSightings,
} from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { byPosition, type Span } from "@/lib/text/span";

/** A mention whose words and kind are given; what they mean is still for the readers to find out. */
export interface GivenMention extends Span {
  kind: MentionKind;
  date?: string | null;
}

/**
 * Reads a document whose mentions somebody has drawn: names and posts are understood from their words, then it is told
 * who is who, then facts are looked for. So readers, identity and facts are measured apart from finding mentions.
 */
export function readGiven(document: Document, given: readonly GivenMention[], rules: readonly FactRule[]): Extraction {
  const sentences = STEPS.reduce(
    (before, kinds) => before.map((sentence) => withSightings(sentence, sightingsOf(sentence, given, kinds))),
    readDocument(document),
  );
  const cast = castOf(sentences);
  const page = { document, sentences };
  const facts = rules.flatMap((rule) => sentences.flatMap((sentence) => rule.find(sentence, cast, page)));
  const mentions = sentences.flatMap((sentence) =>
    sightings(sentence, "person", "place", "organisation", "facility", "position").map((sighting): Mention => {
      const entity = cast.entityOf(sighting);
      const place = spanOf(sentence, sighting.first, sighting.last);
      return {
        kind: entity?.kind ?? sighting.kind,
        ...place,
        rule: "given",
        confidence: 1,
        ...(entity && { entity: entity.id }),
        ...(entity && sighting.kind === "position" && { post: true as const }),
      };
    }),
  );
  return { mentions, entities: [...cast.entities], facts: withoutRepetitions(facts.sort(byPosition)) };
}

/** Names first, then posts, which may hold names, then people, beside whom posts stand. */
const STEPS: readonly (readonly MentionKind[])[] = [
  ["place", "organisation", "facility", "date"],
  ["position"],
  ["person"],
];

function sightingsOf(sentence: Sentence, given: readonly GivenMention[], kinds: readonly MentionKind[]): Sighting[] {
  return given
    .filter(({ kind, start, end }) => kinds.includes(kind) && start >= sentence.start && end <= sentence.end)
    .flatMap((mention) => {
      const first = sentence.words.findIndex(({ end }) => end > mention.start);
      let last = first;
      while (last < sentence.words.length && (sentence.words[last]?.start ?? mention.end) < mention.end) last++;
      return first < 0 || last <= first ? [] : (understood(sentence, mention, first, last) ?? []);
    });
}

function understood(sentence: Sentence, { kind, date }: GivenMention, first: number, last: number): Sighting | null {
  const seen = { first, last, rule: "given", confidence: 1 };
  switch (kind) {
    case "person":
      return { kind, ...seen, name: personNameOf(sentence, first, last) };
    case "position":
      return { kind, ...seen, ...readPost(sentence, first, last) };
    case "date":
      return { kind, ...seen, value: date ?? null };
    case "place":
    case "organisation":
    case "facility":
      return { kind, ...seen, name: textOf(sentence, first, last), aliases: [], nominative: true };
    default:
      return null;
  }
}

import type { MentionKind } from "@/lib/extraction/mention";
import type { Sentence, Sighting } from "@/lib/extraction/reading";
import { decode, type ScoredSpan } from "@/lib/extraction/tagger/decode";
import { readElsewhere } from "@/lib/extraction/tagger/elsewhere";
import { type Features, featuresOf } from "@/lib/extraction/tagger/features";
import { NESTING, spansWithin } from "@/lib/extraction/tagger/nested";
import { confidenceOf, type Weights, weightsOf } from "@/lib/extraction/tagger/weights";

/** A span of words that the weights take for a mention. */
export interface Tagged {
  first: number;
  last: number;
  kind: MentionKind;
  /** 0 to 1. */
  confidence: number;
  /** How many tagged spans it stands in. */
  depth: number;
}

/** Languages that weights were trained for. */
const TAGGED_LANGUAGES: ReadonlySet<string> = new Set(["ru"]);
const DEEPEST = 3;

export const isTagged = (language: string): boolean => TAGGED_LANGUAGES.has(language);

/** The mentions of each sentence, the outer before the inner; null where there are no weights for the language. */
export function tag(sentences: readonly Sentence[], language: string): Tagged[][] | null {
  if (!isTagged(language)) return null;
  const [outer, nested] = [weightsOf(`${language}-mentions`), weightsOf(`${language}-nested`)];
  const elsewhere = readElsewhere(sentences);
  return sentences.map((sentence) =>
    piecesOf(sentence).flatMap(({ piece, from }) => {
      const features = featuresOf(piece, elsewhere);
      const tagged = decode(outer, features).flatMap((span) => withNested(span, outer, nested, features, 0));
      return tagged.map((span) => ({ ...span, first: span.first + from, last: span.last + from }));
    }),
  );
}

/** No sentence of the news is longer; a text without sentences is read in pieces, so that little is held at a time. */
const LONGEST = 400;

export function piecesOf(sentence: Sentence): { piece: Sentence; from: number }[] {
  const length = sentence.words.length;
  if (length <= LONGEST) return [{ piece: sentence, from: 0 }];
  return Array.from({ length: Math.ceil(length / LONGEST) }, (_, index) => {
    const from = index * LONGEST;
    const words = sentence.words.slice(from, from + LONGEST);
    const seen = new Map<number, readonly Sighting[]>();
    for (let at = 0; at < words.length; at++) {
      const sightings = sentence.seen.get(from + at);
      if (sightings)
        seen.set(
          at,
          sightings.map((each) => ({ ...each, first: each.first - from, last: each.last - from })),
        );
    }
    return { piece: { ...sentence, words, plain: sentence.plain.slice(from, from + LONGEST), seen }, from };
  });
}

function withNested(span: ScoredSpan, weights: Weights, nested: Weights, features: Features, depth: number): Tagged[] {
  const kind = weights.scheme.kinds[span.kind] as MentionKind;
  const { first, last } = span;
  const tagged = { first, last, kind, confidence: confidenceOf(weights, span.margin), depth };
  if (!NESTING.has(kind) || last - first < 2 || depth === DEEPEST) return [tagged];
  const within = spansWithin(nested, features, span, kind);
  return [tagged, ...within.flatMap((inner) => withNested(inner, nested, nested, features, depth + 1))];
}

import { kindOf, labelsOf, type Scheme, schemeOf } from "@/lib/extraction/tagger/labels";
import { NESTING, nestedFeatures } from "@/lib/extraction/tagger/nested";
import type { Example } from "./examples";
import { outermost, type PreparedSentence, type PreparedText, type WordSpan } from "./prepare";

export const FLAT = schemeOf(["PER", "LOC", "ORG"]);
export const MENTIONS = schemeOf([
  "person",
  "organisation",
  "place",
  "facility",
  "position",
  "event",
  "work",
  "law",
  "date",
  "quantity",
]);

/** One example a sentence. */
export function examplesOf(
  texts: readonly PreparedText[],
  scheme: Scheme,
  view: (sentence: PreparedSentence) => readonly WordSpan[],
  domain: number,
): Example[] {
  return texts.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({
      features: sentence.features,
      domain,
      labels: labelled(sentence.sentence.words.length, view(sentence), scheme),
    })),
  );
}

function labelled(length: number, spans: readonly WordSpan[], scheme: Scheme): Uint8Array {
  return labelsOf(
    length,
    spans.map((span) => ({ ...span, kind: scheme.kinds.indexOf(span.kind) })),
  );
}

export const flatNames = ({ flat }: PreparedSentence): WordSpan[] => outermost(flat);
export const outerMentions = ({ mentions }: PreparedSentence): WordSpan[] => outermost(mentions);

/** One example a span in which others may stand: its words, with what is directly within it. */
export function nestedExamples(texts: readonly PreparedText[], domain: number): Example[] {
  return texts.flatMap(({ sentences }) =>
    sentences.flatMap(({ features, mentions }) =>
      mentions
        .filter(({ kind, first, last }) => NESTING.has(kind) && last - first > 1)
        .map((outer) => {
          const within = mentions.filter(
            (inner) =>
              inner !== outer &&
              inner.first >= outer.first &&
              inner.last <= outer.last &&
              inner.last - inner.first < outer.last - outer.first,
          );
          const spans = outermost(within).map((span) => ({
            ...span,
            first: span.first - outer.first,
            last: span.last - outer.first,
          }));
          return {
            features: nestedFeatures(features, outer.first, outer.last, outer.kind),
            domain,
            labels: labelled(outer.last - outer.first, spans, MENTIONS),
          };
        }),
    ),
  );
}

/** What factRuEval leaves unmarked may be of a kind it does not know, and what is built it calls a place or an organisation. */
export function withUnknownKinds(
  examples: readonly Example[],
  { kinds, size }: Scheme,
  known: ReadonlySet<string>,
): Example[] {
  const open = kinds.flatMap((kind, at) => (known.has(kind) ? [] : [1, 2, 3, 4].map((part) => 4 * at + part)));
  const facility = kinds.indexOf("facility");
  return examples.map((example) => {
    const possible = new Uint8Array(example.labels.length * size);
    example.labels.forEach((label, word) => {
      possible[word * size + label] = 1;
      const kind = kinds[kindOf(label)];
      if (label === 0) for (const other of open) possible[word * size + other] = 1;
      else if (kind === "place" || kind === "organisation")
        possible[word * size + 4 * facility + ((label - 1) & 3) + 1] = 1;
    });
    return { ...example, possible };
  });
}

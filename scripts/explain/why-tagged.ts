import type { Document } from "@/lib/extraction/document";
import { seenByRules } from "@/lib/extraction/extract";
import type { Mention, MentionKind } from "@/lib/extraction/mention";
import type { Sentence } from "@/lib/extraction/reading";
import { addWeights } from "@/lib/extraction/tagger/decode";
import { readElsewhere } from "@/lib/extraction/tagger/elsewhere";
import { type Features, featuresOf } from "@/lib/extraction/tagger/features";
import { labelsOf, OUTSIDE } from "@/lib/extraction/tagger/labels";
import type { Model } from "@/lib/extraction/tagger/model";
import { NESTING, nestedFeatures } from "@/lib/extraction/tagger/nested";
import { isTagged } from "@/lib/extraction/tagger/tagger";
import { TEMPLATES } from "@/lib/extraction/tagger/templates";
import { weightsOf } from "@/lib/extraction/tagger/weights";
import { contains, type Span } from "@/lib/text/span";

/** What weighs for the words of a mention being one of its kind, against their being no name at all. */
export interface Weighed {
  /** The strongest, each once: "suffix3[0] «Асанов»" is the word's own last three letters, "word[-1]" the word before. */
  features: { name: string; weight: number }[];
  /** The sum of all, the faint ones too. */
  total: number;
}

const STRONGEST = 5;

/** Kinds whose spans rules alone decide. */
const BY_RULE: ReadonlySet<MentionKind> = new Set(["date", "quantity"]);

/** Weighs mentions of a document anew, as the tagger did; null for one that weights had no part in. */
export function whyTagged(document: Document, mentions: readonly Mention[]): (mention: Mention) => Weighed | null {
  if (!isTagged(document.language)) return () => null;
  const [outer, nested] = [weightsOf(`${document.language}-mentions`), weightsOf(`${document.language}-nested`)];
  const sentences = seenByRules(document);
  const elsewhere = readElsewhere(sentences);
  const read = new Map<Sentence, { features: Features; names: string[] }>();
  const featuresIn = (sentence: Sentence) => {
    const templates: number[] = [];
    const known = read.get(sentence) ?? {
      features: featuresOf(sentence, elsewhere, templates),
      names: templates.map((at) => TEMPLATES[at]?.name ?? ""),
    };
    read.set(sentence, known);
    return known;
  };
  return (mention) => {
    const sentence = sentences.find((one) => contains(one, mention));
    const words = sentence && wordsOf(sentence, mention);
    if (!sentence || !words || BY_RULE.has(mention.kind)) return null;
    const { features, names } = featuresIn(sentence);
    const around = mentions.filter((other) => NESTING.has(kindOf(other)) && isWithin(mention, other));
    const container = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const place = container && wordsOf(sentence, container);
    if (!container || !place) return weigh(outer, features, names, sentence, words, 0, kindOf(mention));
    const inner = nestedFeatures(features, place.first, place.last, kindOf(container));
    const innerNames = nestedNames(features, names, place, kindOf(container));
    return weigh(nested, inner, innerNames, sentence, words, place.first, kindOf(mention));
  };
}

const kindOf = (mention: Mention): MentionKind => (mention.post ? "position" : mention.kind);

const isWithin = (inner: Span, outer: Span): boolean =>
  contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;

interface Words {
  first: number;
  last: number;
}

function wordsOf(sentence: Sentence, { start, end }: Span): Words | null {
  const first = sentence.words.findIndex((word) => word.start === start);
  const last = sentence.words.findIndex((word) => word.end === end) + 1;
  return first >= 0 && last > first ? { first, last } : null;
}

/** Each feature by itself and with the kind around it, then what the layer adds: in the order of `nestedFeatures`. */
function nestedNames({ starts }: Features, names: readonly string[], { first, last }: Words, kind: string): string[] {
  const all: string[] = [];
  for (let word = first; word < last; word++) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++)
      all.push(names[at] ?? "", `${names[at]} in ${kind}`);
    all.push(`in ${kind}`, `place in ${kind}`, `place before the end of ${kind}`);
  }
  return all;
}

function weigh(
  model: Model,
  { hashes, starts }: Features,
  names: readonly string[],
  sentence: Sentence,
  { first, last }: Words,
  from: number,
  kind: MentionKind,
): Weighed | null {
  const place = model.scheme.kinds.indexOf(kind);
  if (place < 0) return null;
  const labels = labelsOf(last - first, [{ first: 0, last: last - first, kind: place }]);
  const weights = new Map<string, number>();
  for (let word = first; word < last; word++) {
    const label = labels[word - first] ?? OUTSIDE;
    for (let at = starts[word - from] ?? 0; at < (starts[word - from + 1] ?? 0); at++) {
      const weight = weightOf(model, hashes[at] ?? 0, label) - weightOf(model, hashes[at] ?? 0, OUTSIDE);
      if (weight !== 0) weights.set(`${names[at]} «${sentence.words[word]?.text}»`, weight);
    }
  }
  const features = [...weights].map(([name, weight]) => ({ name, weight }));
  features.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { features: features.slice(0, STRONGEST), total: features.reduce((sum, { weight }) => sum + weight, 0) };
}

function weightOf(model: Model, hash: number, label: number): number {
  const weights = new Int32Array(model.scheme.size);
  addWeights(model, hash, weights, 0);
  return weights[label] ?? 0;
}

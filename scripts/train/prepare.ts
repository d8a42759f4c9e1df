import type { Document } from "@/lib/extraction/document";
import { MENTION_RULES } from "@/lib/extraction/mention-rules";
import { readDocument, type Sentence, withSightings } from "@/lib/extraction/reading";
import { reads } from "@/lib/extraction/rule";
import { readElsewhere } from "@/lib/extraction/tagger/elsewhere";
import { type Features, featuresOf } from "@/lib/extraction/tagger/features";
import { readBlocks } from "@/lib/text/blocks";
import type { Marked, TrainingText } from "./sources";

export interface WordSpan {
  first: number;
  last: number;
  kind: string;
}

export interface PreparedSentence {
  sentence: Sentence;
  features: Features;
  /** Spans in words. */
  flat: WordSpan[];
  mentions: WordSpan[];
}

export interface PreparedText {
  source: TrainingText;
  sentences: PreparedSentence[];
}

export function prepare(source: TrainingText): PreparedText {
  const { text, language, publishedAt } = source;
  const sentences = sighted({ text, blocks: readBlocks(text), language, publishedAt });
  const elsewhere = readElsewhere(sentences);
  return {
    source,
    sentences: sentences.map((sentence) => ({
      sentence,
      features: featuresOf(sentence, elsewhere),
      flat: inWords(sentence, source.flat),
      mentions: inWords(sentence, source.mentions),
    })),
  };
}

function sighted(document: Document): Sentence[] {
  let sentences = readDocument(document);
  for (const rule of MENTION_RULES.filter((candidate) => reads(candidate, document.language))) {
    const page = { document, sentences };
    sentences = sentences.map((sentence) => withSightings(sentence, rule.find(sentence, page)));
  }
  return sentences;
}

function inWords({ words, start, end }: Sentence, marked: readonly Marked[]): WordSpan[] {
  return marked.flatMap((mark) => {
    if (mark.start < start || mark.end > end) return [];
    const first = words.findIndex((word) => word.start === mark.start);
    const last = words.findIndex((word) => word.end === mark.end) + 1;
    return first >= 0 && last > first ? [{ first, last, kind: mark.kind }] : [];
  });
}

/** Spans that stand in no other; of two alike the first. */
export function outermost(spans: readonly WordSpan[]): WordSpan[] {
  const sorted = [...spans].sort((a, b) => a.first - b.first || b.last - a.last);
  let end = 0;
  return sorted.filter(({ first, last }) => {
    if (first < end) return false;
    end = last;
    return true;
  });
}

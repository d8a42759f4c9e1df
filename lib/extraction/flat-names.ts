import type { Document } from "@/lib/extraction/document";
import { seenByRules } from "@/lib/extraction/extract";
import { spanOf } from "@/lib/extraction/reading";
import { spansInDocument } from "@/lib/extraction/tagger/tagger";
import { weightsOf } from "@/lib/extraction/tagger/weights";
import type { Span } from "@/lib/text/span";

export interface FlatName extends Span {
  type: "PER" | "LOC" | "ORG";
}

/**
 * The names of a Russian text as factRuEval-2016 draws them: none within another, of «компания „Алтын“» the words in the
 * quotation marks, facilities among places and organisations. For comparison with other taggers; the archive shows
 * `extract().mentions`. Spans are UTF-16, end exclusive, in the order of the text.
 */
export function flatNames(document: Document): FlatName[] {
  const weights = weightsOf("ru-flat");
  const sentences = seenByRules(document);
  const read = spansInDocument(sentences, weights);
  return sentences.flatMap((sentence, at) =>
    (read[at] ?? []).flatMap(({ spans, from }) =>
      spans.map(({ first, last, kind }) => ({
        ...spanOf(sentence, first + from, last + from),
        type: weights.scheme.kinds[kind] as FlatName["type"],
      })),
    ),
  );
}

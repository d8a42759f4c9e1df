import type { Document } from "@/lib/extraction/document";
import { seenByRules } from "@/lib/extraction/extract";
import { spanOf } from "@/lib/extraction/reading";
import { decode } from "@/lib/extraction/tagger/decode";
import { readElsewhere } from "@/lib/extraction/tagger/elsewhere";
import { featuresOf } from "@/lib/extraction/tagger/features";
import { piecesOf } from "@/lib/extraction/tagger/tagger";
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
  const elsewhere = readElsewhere(sentences);
  return sentences.flatMap((sentence) =>
    piecesOf(sentence).flatMap(({ piece, from }) =>
      decode(weights, featuresOf(piece, elsewhere)).map(({ first, last, kind }) => ({
        ...spanOf(sentence, first + from, last + from),
        type: weights.scheme.kinds[kind] as FlatName["type"],
      })),
    ),
  );
}

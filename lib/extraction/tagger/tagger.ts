import type { MentionKind } from "@/lib/extraction/mention";
import { PREPOSITIONS } from "@/lib/extraction/morphology/word-class";
import type { Sentence, Sighting, Word } from "@/lib/extraction/reading";
import type { ScoredSpan } from "@/lib/extraction/tagger/best-spans";
import { decodeTogether } from "@/lib/extraction/tagger/decode-together";
import { readElsewhere } from "@/lib/extraction/tagger/elsewhere";
import { atomsOf } from "@/lib/extraction/tagger/features";
import { NESTING, spansWithin } from "@/lib/extraction/tagger/nested";
import { quickScores } from "@/lib/extraction/tagger/quick-scores";
import { confidenceOf, type Weights, weightsOf } from "@/lib/extraction/tagger/weights";

/** A span of words that the weights take for a mention. */
export interface Tagged {
  first: number;
  last: number;
  kind: MentionKind;
  /** 0 to 1. */
  confidence: number;
  /** By how much the weights hold it for likelier than anything else; not there where rules have seen it. */
  margin?: number;
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
  return spansInDocument(sentences, outer).map((pieces, at) =>
    pieces.flatMap((piece) => {
      const { spans, from } = piece;
      const whole = spans.map((span) => withWholeEnd(sentences[at], span, from));
      const tagged = whole.flatMap((span) => withNested(span, outer, nested, piece, 0));
      const spelled = tagged.filter(({ first, last }) => piece.words.slice(first, last).some(isSpelled));
      return spelled.map((span) => ({ ...span, first: span.first + from, last: span.last + from }));
    }),
  );
}

/** Of letters or digits, as all names are in some part: the weights have not met pictures, and take them for anything. */
const isSpelled = ({ kind, text }: Word): boolean => kind !== "mark" && /[\p{L}\p{N}]/u.test(text);

/**
 * No name ends in a preposition, with a dash or within a bracket: "соглашение о транзите" and not "соглашение о транзите в", "Фонд
 * развития" and not "Фонд развития (ФР". What opens in quotation marks ends with them.
 */
function withWholeEnd(sentence: Sentence | undefined, span: ScoredSpan, from: number): ScoredSpan {
  const words = sentence?.plain.slice(from + span.first, from + span.last) ?? [];
  const bracket = words.includes(")") ? -1 : words.indexOf("(");
  if (bracket > 0) return { ...span, last: span.first + bracket };
  const ending = words.at(-1) ?? "";
  if (span.last - span.first > 1 && (PREPOSITIONS.has(ending) || /^[-–—,;:]$/u.test(ending)))
    return { ...span, last: span.last - 1 };
  const isOpen = words.includes("«") && !words.includes("»") && sentence?.plain[from + span.last] === "»";
  return isOpen ? { ...span, last: span.last + 1 } : span;
}

interface ReadPiece {
  /** The word of the sentence with which the piece begins; words of spans count from there. */
  from: number;
  words: readonly Word[];
  /** What its features are made of. */
  atoms: Int32Array;
  spans: readonly ScoredSpan[];
}

/** The outer spans of every sentence, piece by piece. */
export function spansInDocument(sentences: readonly Sentence[], weights: Weights): ReadPiece[][] {
  const elsewhere = readElsewhere(sentences);
  const read: ReadPiece[][] = [];
  for (const stretch of stretchesOf(sentences)) {
    const pieces = stretch.map(({ piece, from, of }) => {
      const atoms = atomsOf(piece, elsewhere);
      return { from, of, words: piece.words, atoms, scores: quickScores(weights, piece.words, atoms) };
    });
    const spans = decodeTogether(weights, pieces);
    pieces.forEach(({ from, of, words, atoms }, at) => {
      const known = read[of] ?? [];
      known.push({ from, words, atoms, spans: spans[at] ?? [] });
      read[of] = known;
    });
  }
  return sentences.map((_, at) => read[at] ?? []);
}

/** Pieces of sentences that are read together: all of an article, not all of a text without end. */
function stretchesOf(sentences: readonly Sentence[]): { piece: Sentence; from: number; of: number }[][] {
  const pieces = sentences.flatMap((sentence, of) => piecesOf(sentence).map((piece) => ({ ...piece, of })));
  const stretches: (typeof pieces)[] = [];
  let words = LONGEST_STRETCH;
  for (const piece of pieces) {
    if (words >= LONGEST_STRETCH) {
      stretches.push([]);
      words = 0;
    }
    stretches.at(-1)?.push(piece);
    words += piece.piece.words.length;
  }
  return stretches;
}

const LONGEST_STRETCH = 20_000;

/** No sentence of the news is longer; a text without sentences is read in pieces, so that little is held at a time. */
const LONGEST = 400;

function piecesOf(sentence: Sentence): { piece: Sentence; from: number }[] {
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

function withNested(span: ScoredSpan, weights: Weights, nested: Weights, piece: ReadPiece, depth: number): Tagged[] {
  const kind = weights.scheme.kinds[span.kind] as MentionKind;
  const { first, last } = span;
  const tagged = { first, last, kind, confidence: confidenceOf(weights, span.margin), margin: span.margin, depth };
  if (!NESTING.has(kind) || last - first < 2 || depth === DEEPEST) return [tagged];
  const within = spansWithin(nested, piece.words, piece.atoms, span, kind);
  return [tagged, ...within.flatMap((inner) => withNested(inner, nested, nested, piece, depth + 1))];
}

import type { Word } from "@/lib/extraction/reading";
import { bestSpans, type ScoredSpan } from "@/lib/extraction/tagger/best-spans";
import type { Model } from "@/lib/extraction/tagger/model";
import { stemOfWord } from "@/lib/extraction/tagger/stem";
import { beginsWithCapital } from "@/lib/text/capitals";

export interface Piece {
  words: readonly Word[];
  /** As `scoresOf` sums them up; they are changed here. */
  scores: Int32Array;
}

/**
 * The spans of each piece of one document, read twice: the second time a word with a capital leans towards what the same
 * word was taken for elsewhere in the document (Krishnan and Manning 2006).
 */
export function decodeTogether(model: Model, pieces: readonly Piece[]): ScoredSpan[][] {
  const L = model.scheme.size;
  const first = pieces.map(({ words, scores }) => bestSpans(model, scores, words.length, L));
  const votes = votesOf(pieces, first);
  return pieces.map(({ words, scores }, at) => {
    const spans = first[at] ?? [];
    return leanTo(votes, words, spans, scores, model) ? bestSpans(model, scores, words.length, L) : spans;
  });
}

const MOST_VOTES = 2;

type Votes = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** By stems of words with a capital: how often they are part of a name of each kind. */
function votesOf(pieces: readonly Piece[], spans: readonly (readonly ScoredSpan[])[]): Votes {
  const votes = new Map<string, Map<number, number>>();
  pieces.forEach(({ words }, at) => {
    for (const { first, last, kind } of spans[at] ?? []) {
      for (let word = first; word < last; word++) {
        const key = keyOf(words[word]);
        if (key === null) continue;
        const known = votes.get(key) ?? new Map<number, number>();
        known.set(kind, (known.get(kind) ?? 0) + 1);
        votes.set(key, known);
      }
    }
  });
  return votes;
}

function leanTo(
  votes: Votes,
  words: readonly Word[],
  spans: readonly ScoredSpan[],
  scores: Int32Array,
  { scheme: { size: L }, lean }: Model,
): boolean {
  const here = new Map<number, number>();
  for (const { first, last, kind } of spans) for (let word = first; word < last; word++) here.set(word, kind);
  let changed = false;
  words.forEach((each, word) => {
    const key = keyOf(each);
    const known = key === null ? undefined : votes.get(key);
    if (!known) return;
    let [kind, most, all] = [-1, 0, 0];
    for (const [other, count] of known) {
      const elsewhere = count - (here.get(word) === other ? 1 : 0);
      all += elsewhere;
      if (elsewhere > most) [kind, most] = [other, elsewhere];
    }
    if (most === 0 || most * 4 < all * 3 || here.get(word) === kind) return;
    const bonus = Math.min(MOST_VOTES, most) * lean;
    for (let label = 4 * kind + 1; label <= 4 * kind + 4; label++)
      scores[word * L + label] = (scores[word * L + label] ?? 0) + bonus;
    changed = true;
  });
  return changed;
}

const keyOf = (word: Word | undefined): string | null =>
  word?.kind === "word" && word.plain.length > 2 && beginsWithCapital(word.text) ? stemOfWord(word) : null;

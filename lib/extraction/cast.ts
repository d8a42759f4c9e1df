import type { DocumentEntity } from "@/lib/extraction/mention";
import type { PositionSighting, Sentence, Sighting } from "@/lib/extraction/reading";

/** Who and what the document speaks of, and which mention is of whom. */
export interface Cast {
  entities: readonly DocumentEntity[];
  entityOf(sighting: Sighting): DocumentEntity | null;
  /** The person whom a post alone names at this place of the text; null unless the document leaves no doubt. */
  holderOf(position: PositionSighting, sentence: Sentence): DocumentEntity | null;
  /** The organisation that a common noun ("комитета") or "его", "её" before a word of the sentence stands for. */
  referredTo(word: string, sentence: Sentence, before: number): DocumentEntity | null;
}

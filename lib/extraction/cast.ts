import type { PostInText } from "@/lib/extraction/identity/holders";
import type { SaidHolding } from "@/lib/extraction/identity/holdings";
import type { DocumentEntity } from "@/lib/extraction/mention";
import type { PositionSighting, Sentence, Sighting } from "@/lib/extraction/reading";

/** Who and what the document speaks of, and which mention is of whom. */
export interface Cast {
  entities: readonly DocumentEntity[];
  entityOf(sighting: Sighting): DocumentEntity | null;
  /** The person whom a post alone names at this place of the text; null unless the document leaves no doubt. */
  holderOf(position: PositionSighting, sentence: Sentence): DocumentEntity | null;
  /** The posts that the document says an entity holds or held, in the order of the text. */
  postsOf(entity: DocumentEntity): readonly PostInText[];
  /** The posts that a sentence joins with names. */
  holdingsIn(sentence: Sentence): readonly SaidHolding[];
  /** The organisation that a common noun ("комитета") or "его", "её" before a word of the sentence stands for. */
  referredTo(word: string, sentence: Sentence, before: number): DocumentEntity | null;
}

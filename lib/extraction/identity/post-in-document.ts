import type { Cast } from "@/lib/extraction/cast";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { type PositionSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";

/** A post as its document understands it. */
export interface DocumentPost {
  title: string;
  of: DocumentEntity | null;
}

/**
 * What a post is of, in the document: the name within its words; else what "его" before it means; else the organisation
 * that its last noun stands for, which then is no part of the title: "председатель комитета" ⇒ "председатель" of the
 * committee named before.
 */
export function postInDocument(sentence: Sentence, cast: Cast, position: PositionSighting): DocumentPost {
  const { title, of, first, last } = position;
  if (of) {
    const named = sightingAt(sentence, of.first, of.kind);
    return { title, of: named && cast.entityOf(named) };
  }
  const [tail, ...more] = title.split(" ").slice(1).toReversed();
  const meant = tail && more.length === 0 ? cast.referredTo(tail, sentence, first) : null;
  if (tail && meant) return { title: title.slice(0, -tail.length - 1), of: meant };
  const before = sentence.plain[first - 1] ?? "";
  const isOwn = /^(?:его|ее|их)$/u.test(before) && !SERVES_A_PERSON.test(title);
  return { title, of: isOwn && last > first ? cast.referredTo(before, sentence, first) : null };
}

const SERVES_A_PERSON =
  /^(?:адвокат|защитник|помощник|тренер|врач|советник|заместитель|учитель|водитель|личный|коллега|преемник)/u;

import type { Cast } from "@/lib/extraction/cast";
import { postForm } from "@/lib/extraction/grammars/post-forms";
import { finiteVerb, isSaying } from "@/lib/extraction/grammars/verbs";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { type NamedSighting, type PositionSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";

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
  const tail = bodyAtEnd(title);
  const meant = tail ? cast.referredTo(tail, sentence, first) : null;
  if (tail && meant) return { title: title.slice(0, -tail.length - 1), of: meant };
  const setOff = ownerBefore(sentence, position);
  if (setOff) return { title, of: cast.entityOf(setOff) };
  const before = sentence.plain[first - 1] ?? "";
  const isOwn =
    /^(?:его|ее|их)$/u.test(before) && !SERVES_A_PERSON.test(title) && !isObject(sentence.plain[first - 2] ?? "");
  return { title, of: isOwn && last > first ? cast.referredTo(before, sentence, first) : null };
}

/** "Подрядчик: ТОО «Алтай», | директор — Асан Темиров": a post between a mark and a dash is of the one body named before it. */
function ownerBefore({ plain, seen }: Sentence, { first, last, title }: PositionSighting): NamedSighting | null {
  if (!/^[,;(]$/u.test(plain[first - 1] ?? "") || !/^[—–-]$/u.test(plain[last] ?? "") || title.includes(" "))
    return null;
  const bodies: NamedSighting[] = [];
  for (let at = 0; at < first; at++)
    for (const sighting of seen.get(at) ?? []) if (sighting.kind === "organisation") bodies.push(sighting);
  const [only] = bodies;
  return only && bodies.every((body) => body.first >= only.first && body.last <= only.last) ? only : null;
}

/** "спортивный директор | команды", "директор по экологии | завода": the noun right behind the post or its field. */
function bodyAtEnd(title: string): string | null {
  const parts = title.split(" ");
  const tail = parts.at(-1) ?? "";
  const field = parts.at(-3) === "по" ? 2 : 0;
  const head = parts[parts.length - 2 - field] ?? "";
  const isHead = postForm(head)?.lemma === head || (parts.length === 2 && head !== "");
  return parts.length > 1 && isHead ? tail : null;
}

/** "Принимал её | директор": whom he received, not whose director he is. */
const isObject = (plain: string): boolean => finiteVerb(plain) !== null && !isSaying(plain);

const SERVES_A_PERSON =
  /^(?:адвокат|защитник|помощник|тренер|врач|советник|заместитель|учитель|водитель|личный|коллега|преемник)/u;

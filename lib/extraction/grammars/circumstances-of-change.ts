import type { Cast } from "@/lib/extraction/cast";
import type { Change } from "@/lib/extraction/grammars/changes-of-post";
import { around } from "@/lib/extraction/grammars/parts-of-change";
import { type PositionSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";

/** By whom a change was made: the name to show, and the entity where there is one. */
export interface Author {
  name: string;
  entity: string | null;
}

/** The subject of "назначил", the one behind "указом …", or who signed the order, here or in the next sentence. */
export function authorOf(sentence: Sentence, change: Change, cast: Cast, order: Sentence | null): Author | null {
  if (change.person === "object") return actorBefore(sentence, change.at, cast);
  return (
    behindOrder(sentence, cast) ??
    signer(sentence, cast) ??
    (order ? signer(order, cast) : null) ??
    (change.person === "genitive" ? actorBefore(sentence, change.at, cast) : null)
  );
}

/** The date nearest to the verb; that of the order where the sentence of the change has none. */
export function dateOf(sentence: Sentence, change: Change, order: Sentence | null): string | null {
  const own = nearestDate(sentence, change.at);
  if (own || !order) return own;
  return nearestDate(
    order,
    order.plain.findIndex((plain) => SIGNED.test(plain)),
  );
}

/** "Соответствующее распоряжение в понедельник подписал глава района": one of the two sentences that follow. */
export function orderAfter(sentence: Sentence, sentences: readonly Sentence[]): Sentence | null {
  const after = sentences.slice(sentence.index + 1, sentence.index + 3);
  return after.find((next) => ORDER.test(openingOf(next)) && next.plain.some((plain) => SIGNED.test(plain))) ?? null;
}

const openingOf = (sentence: Sentence): string => sentence.plain.slice(0, 3).join(" ");

const ORDER = /(?:^|\s)(?:распоряжени|указ|приказ|постановлени|решени)/u;
const SIGNED = /^(?:подписал|подписала|издал|издала)$/u;

/** An organisation, or a person or post in the nominative, before the verb and nearest to it. */
function actorBefore(sentence: Sentence, at: number, cast: Cast): Author | null {
  const organisation = around(sentence, at, "organisation").find(({ last }) => last <= at);
  const person = around(sentence, at, "person").find(({ last, name }) => last <= at && name.nominative);
  const post = around(sentence, at, "position").find(({ last, nominative }) => last <= at && nominative);
  const nearest = [person, post, organisation].filter((one) => one !== undefined).sort((a, b) => b.last - a.last)[0];
  if (!nearest) return null;
  if (nearest.kind === "position") return holderOrTitle(sentence, cast, nearest);
  const entity = cast.entityOf(nearest);
  return entity && { name: entity.name, entity: entity.id };
}

function holderOrTitle(sentence: Sentence, cast: Cast, position: PositionSighting): Author {
  const holder = cast.holderOf(position, sentence);
  if (holder) return { name: holder.name, entity: holder.id };
  return { name: position.of ? `${position.title} ${position.of.name}` : position.title, entity: null };
}

/** "указом президента", "решением маслихата". */
function behindOrder(sentence: Sentence, cast: Cast): Author | null {
  const at = sentence.plain.findIndex((plain) => ORDERING.test(plain));
  if (at < 0) return null;
  const post = sightingAt(sentence, at + 1, "position");
  const person = sightingAt(sentence, post?.last ?? at + 1, "person") ?? sightingAt(sentence, at + 1, "organisation");
  const entity = person && cast.entityOf(person);
  if (entity) return { name: entity.name, entity: entity.id };
  return post ? holderOrTitle(sentence, cast, post) : null;
}

/** What a change is made by: "указом …". */
export const ORDERING = /^(?:указом|приказом|распоряжением|постановлением|решением)$/u;

/** "Распоряжение подписал глава района М. Утегенов". */
function signer(sentence: Sentence, cast: Cast): Author | null {
  const at = sentence.plain.findIndex((plain) => SIGNED.test(plain));
  if (at < 0 || !sentence.plain.some((plain) => ORDER.test(plain))) return null;
  const person = around(sentence, at, "person").find(({ name }) => name.nominative);
  const entity = person && cast.entityOf(person);
  if (entity) return { name: entity.name, entity: entity.id };
  const post = around(sentence, at, "position").find(({ nominative }) => nominative);
  return post ? holderOrTitle(sentence, cast, post) : null;
}

/** So far from a verb its date may stand, in words. */
const REACH = 14;

function nearestDate(sentence: Sentence, at: number): string | null {
  for (let step = 1, left = true, right = true; step <= REACH; step++) {
    left &&= at - step >= 0 && sentence.plain[at - step] !== ";";
    right &&= sentence.plain[at + step] !== ";";
    for (const place of [...(right ? [at + step] : []), ...(left ? [at - step] : [])]) {
      const date = sightingAt(sentence, place, "date");
      const isSpan = /^(?:с|со|до|после|по|за)$/u.test(sentence.plain[place - 1] ?? "");
      if (date?.value && !isSpan) return date.value;
    }
  }
  return null;
}

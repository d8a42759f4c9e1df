import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { dateNear, placeNear } from "@/lib/extraction/grammars/setting";
import { thingAt } from "@/lib/extraction/grammars/thing";
import { ARRIVAL_VERBS, HAPPENING_VERBS, HOLIDAYS } from "@/lib/extraction/lexicon/frames";
import { TAKING_PLACE } from "@/lib/extraction/lexicon/happenings";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { readSubject } from "@/lib/extraction/participants";
import { type NamedSighting, type Sentence, sightings, textOf } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";

/** "IX заседание …, которое пройдет 26 марта 2021 года", "Саммит … состоялся в Бишкеке 3 мая 2021 года". */
export const eventAndDate: FactRule = {
  id: "event-and-date",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (sentence.block.kind === "headline" || isOverlong(sentence) || sentence.plain.at(-1) === "?") return [];
    return sightings(sentence, "event").flatMap((event) => happening(sentence, event, cast));
  },
};

/** "Показ состоится 21 сентября в кинотеатре «Манас»": what takes place goes by its noun. */
export const happeningAndDate: FactRule = {
  id: "happening-and-date",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (sentence.block.kind === "headline" || isOverlong(sentence) || sentence.plain.at(-1) === "?") return [];
    const verb = sentence.plain.findIndex((plain) => TAKES_PLACE.test(plain));
    return verb < 1 || sentence.plain[verb - 1] === "не" ? [] : unnamed(sentence, verb, cast);
  },
};

const TAKES_PLACE = /^(?:состо(?:ится|ятся|ял(?:ся|ась|ось|ись))|пройд[её]т|пройдут|про(?:шел|шла|шло|шли))$/u;

function unnamed(sentence: Sentence, verb: number, cast: Cast): ExtractedFact[] {
  const { first } = reachOf(sentence, { first: verb, end: verb + 1 });
  for (let at = Math.max(first, verb - 8); at < verb; at++) {
    const thing = thingAt(sentence, at, ["nominative"], cast);
    if (thing?.end !== verb && !(thing && isTail(sentence, thing.end, verb))) continue;
    const words = sentence.words.slice(at, verb).map(({ text }) => text);
    const head = nounGroup(words, 0, { cases: ["nominative"] })?.head;
    if (!thing || thing.named || !head || !TAKING_PLACE.has(head.lemma)) return [];
    return dated(sentence, { first: at, end: verb }, verb, cast);
  }
  return [];
}

/** "встреча | с участниками": a complement with a preposition between the noun and the verb. */
const isTail = ({ plain }: Sentence, end: number, verb: number): boolean =>
  verb - end < 5 && /^(?:с|со|по|для|между|на)$/u.test(plain[end] ?? "") && !plain.slice(end, verb).includes(",");

function dated(sentence: Sentence, what: Stretch, verb: number, cast: Cast): ExtractedFact[] {
  const within = reachOf(sentence, { first: verb, end: verb + 1 });
  const date = dateNear(sentence, { first: verb, end: verb + 1 }, within);
  if (!date) return [];
  const place = placeNear(sentence, { first: verb, end: verb + 1 }, within, cast);
  if (what.end - what.first === 1 && !place) return [];
  const text = textOf(sentence, what.first, what.end);
  const args = {
    name: what.first === 0 ? text.charAt(0).toLowerCase() + text.slice(1) : text,
    date: date.value,
    participants: [],
    location: place?.entity.name ?? null,
  };
  const words = [Math.min(what.first, date.first), Math.max(verb + 1, date.last, place?.end ?? 0)] as const;
  const entities = { location: [place?.entity.id] };
  return [factOf("event", args, { sentence, words, rule: happeningAndDate.id, confidence: 0.75, entities })];
}

function happening(sentence: Sentence, event: NamedSighting, cast: Cast): ExtractedFact[] {
  if (HOLIDAYS.test(event.name) || isDenied(sentence, event) || isAhead(sentence, event)) return [];
  const near = { first: event.first, end: event.last };
  const within = reachOf(sentence, near);
  const date = dateNear(sentence, near, within);
  const arrival = arrivalAt(sentence, event, cast);
  const place = placeNear(sentence, near, within, cast);
  if (!date && !(place && isStaged(sentence, event))) return [];
  const args = {
    name: event.name,
    date: date?.value ?? null,
    participants: arrival?.names ?? [],
    location: place?.entity.name ?? null,
  };
  const entities = { participants: arrival?.entities ?? [], location: [place?.entity.id] };
  const first = Math.min(event.first, date?.first ?? event.first);
  const end = Math.max(event.last, date?.last ?? 0, place && place.first > event.first ? place.end : 0);
  return [factOf("event", args, { sentence, words: [first, end], rule: eventAndDate.id, confidence: 0.85, entities })];
}

/** Semicolons and colons part what belongs together; nothing farther off than a long clause does either. */
function reachOf(sentence: Sentence, { first, end }: Stretch): Stretch {
  let [from, to] = [first, end];
  while (from > 0 && first - from < 24 && !/^[;:]$/u.test(sentence.plain[from - 1] ?? "")) from--;
  while (to < sentence.words.length && to - end < 24 && !/^[;:]$/u.test(sentence.plain[to] ?? "")) to++;
  return { first: from, end: to };
}

/** "не состоится", "сорвался матч …": it did not take place. */
const isDenied = ({ plain }: Sentence, { first, last }: NamedSighting): boolean =>
  (plain[last] === "не" && HAPPENING_VERBS.has(plain[last + 1] ?? "")) ||
  [...plain.slice(Math.max(0, first - 3), first), ...plain.slice(last, last + 4)].some((word) =>
    /^(?:отмен|отлож|сорва|перенес|отобра|квалифи)/u.test(word),
  );

/** "поедет на турнир", "готовится к чемпионату": somebody's way there; when that is says nothing of the event. */
function isAhead(sentence: Sentence, { first, last }: NamedSighting): boolean {
  const lead = sentence.plain[first - 1] ?? "";
  if (!/^(?:на|ко?|перед|до|после)$/u.test(lead)) return false;
  const isRelative = sentence.plain[last] === "," && /^котор/u.test(sentence.plain[last + 1] ?? "");
  if (isRelative || sentence.plain.slice(last, last + 3).some((word) => /^котор/u.test(word))) return false;
  if (lead !== "на") return true;
  const head = sentence.words
    .slice(first, last)
    .find(({ plain }) => readingsOf(plain).some(({ pos }) => pos === "noun"));
  return head !== undefined && !readingsOf(head.plain).some(({ case: its }) => its === "locative");
}

/** Its own verb or a place right after it: without a date the words must be about the event itself. */
function isStaged(sentence: Sentence, { last, nominative }: NamedSighting): boolean {
  const { plain } = sentence;
  const isRelative = plain[last] === "," && /^котор(?:ый|ая|ое|ые)$/u.test(plain[last + 1] ?? "");
  return HAPPENING_VERBS.has(plain[isRelative ? last + 2 : last] ?? "") && (isRelative || nominative);
}

/** "Марипов прибыл в Ташкент для участия в …": he takes part. */
function arrivalAt(sentence: Sentence, event: NamedSighting, cast: Cast) {
  const { plain } = sentence;
  const isParticipation =
    plain[event.first - 1] === "в" && plain[event.first - 2] === "участия" && plain[event.first - 3] === "для";
  if (!isParticipation) return null;
  for (let at = event.first - 4; at >= 0 && at > event.first - 14; at--) {
    if (ARRIVAL_VERBS.has(plain[at] ?? "")) return readSubject(sentence, at, cast);
  }
  return null;
}

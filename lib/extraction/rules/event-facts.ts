import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { dateNear, placeNear } from "@/lib/extraction/grammars/setting";
import { isStagingAt, reachOf } from "@/lib/extraction/grammars/staging";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { ARRIVAL_VERBS, HAPPENING_VERBS, HOLIDAYS } from "@/lib/extraction/lexicon/frames";
import { TAKING_PLACE } from "@/lib/extraction/lexicon/happenings";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { readSubject } from "@/lib/extraction/participants";
import { type NamedSighting, type Sentence, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "IX заседание …, которое пройдет 26 марта 2021 года", "Саммит … состоялся в Бишкеке 3 мая 2021 года". */
export const eventAndDate: FactRule = {
  id: "event-and-date",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    return eventsOf(sentence).flatMap((event) =>
      isToldInClause(sentence, event) ? [] : happening(sentence, event, cast, page),
    );
  },
};

/** "IX заседание комиссии, которое пройдет 26 марта": the clause is of the event, and its date can be of nothing else. */
export const eventInClause: FactRule = {
  id: "event-that-takes-place",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    return eventsOf(sentence)
      .filter((event) => isToldInClause(sentence, event))
      .flatMap((event) => happening(sentence, event, cast, page));
  },
};

const eventsOf = (sentence: Sentence): NamedSighting[] =>
  sentence.block.kind === "headline" || isOverlong(sentence) || sentence.plain.at(-1) === "?"
    ? []
    : sightings(sentence, "event");

function happening(sentence: Sentence, event: NamedSighting, cast: Cast, page: Page): ExtractedFact[] {
  if (HOLIDAYS.test(event.name) || isDenied(sentence, event)) return [];
  const told = toldOfIt(sentence, event, cast, page);
  if (told) return [told];
  if (isAhead(sentence, event)) return [];
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
  const distance = date ? Math.max(date.first - event.last, event.first - date.last) : 99;
  const confidence = sureness(
    0.45,
    [date !== null && distance < 3, 0.6],
    [date !== null && distance > 8, -0.5],
    [date === null, -0.4],
    [place !== null && place.first >= event.last && place.first - event.last < 3, 0.4],
    [isStaged(sentence, event), 0.6],
    [!event.nominative, -0.3],
    [!isHappening(event), -1.5],
    [sentence.plain.slice(event.last, event.last + 3).some((plain) => /^откр/u.test(plain)), -0.5],
    [sightings(sentence, "event").length > 1, -0.4],
    [sightings(sentence, "date").length > 1, -0.3],
  );
  const found = isToldInClause(sentence, event)
    ? { rule: eventInClause.id, confidence: sureness(0.9) }
    : { rule: eventAndDate.id, confidence };
  return [factOf("event", args, { sentence, words: [first, end], ...found, entities })];
}

function isToldInClause(sentence: Sentence, { first, last }: NamedSighting): boolean {
  const { plain } = sentence;
  if (plain[last] !== "," || !/^котор(?:ый|ая|ое|ые)$/u.test(plain[last + 1] ?? "")) return false;
  const verb = [last + 2, last + 3].find((at) => isStagingAt(sentence, at));
  const event = { first, end: last };
  const date = verb === undefined ? null : dateNear(sentence, event, reachOf(sentence, event));
  return verb !== undefined && date !== null && date.first > verb && date.first - verb < 4;
}

/** The name has the noun of something that takes place, or a number or quotation marks; else it may be anything. */
const isHappening = ({ name }: NamedSighting): boolean =>
  /«|^[IVX]+ /u.test(name) ||
  name
    .toLowerCase()
    .split(" ")
    .some((word) => readingsOf(word).some(({ lemma, pos }) => pos === "noun" && TAKING_PLACE.has(lemma)));

/** "… на V заседании комиссии. Оно намечено на 2 октября": the next sentence says when. */
function toldOfIt(sentence: Sentence, event: NamedSighting, cast: Cast, page: Page): ExtractedFact | null {
  const next = page.sentences[sentence.index + 1];
  const isOfIt = next?.block === sentence.block && /^(?:он|она|оно)$/u.test(next.plain[0] ?? "");
  if (!next || !isOfIt || event.last < sentence.words.length - 2 || !isStagingAt(next, 1)) return null;
  const within = reachOf(next, { first: 1, end: 2 });
  const date = dateNear(next, { first: 1, end: 2 }, within);
  const place = placeNear(next, { first: 1, end: 2 }, within, cast);
  if (!date && !place) return null;
  const args = {
    name: event.name,
    date: date?.value ?? null,
    participants: [],
    location: place?.entity.name ?? null,
  };
  const words = [0, Math.max(2, date?.last ?? 0, place?.end ?? 0)] as const;
  const grounds = { sentence: next, words, rule: eventAndDate.id, entities: { location: [place?.entity.id] } };
  return factOf("event", args, { ...grounds, confidence: sureness(0.6) });
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
  if (isRelative || sentence.plain.slice(last, last + 6).some((word) => /^котор/u.test(word))) return false;
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

import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { ARRIVAL_VERBS, HAPPENING_VERBS } from "@/lib/extraction/lexicon/frames";
import { readSubject } from "@/lib/extraction/participants";
import { type DateSighting, type NamedSighting, type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";

/** "IX заседание …, которое пройдет 26 марта 2021 года", "Саммит … состоялся в Бишкеке 3 мая 2021 года". */
export const eventAndDate: FactRule = {
  id: "event-and-date",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (sentence.block.kind === "headline") return [];
    return sightings(sentence, "event").flatMap((event) => happening(sentence, event, cast));
  },
};

function happening(sentence: Sentence, event: NamedSighting, cast: Cast): ExtractedFact[] {
  const verbAt = happeningVerb(sentence, event);
  if (verbAt === null || sentence.plain[verbAt - 1] === "не") return [];
  const clauseEnd = endOfClause(sentence, verbAt + 1);
  const date = onlyDate(sentence, verbAt + 1, clauseEnd);
  if (!date?.value) return [];
  const said = placeBetween(sentence, verbAt + 1, clauseEnd);
  const arrival = arrivalAt(sentence, event, cast);
  const place = said ?? arrival?.place ?? null;
  const end = Math.max(date.last, said?.last ?? 0);
  const args = {
    name: event.name,
    date: date.value,
    participants: arrival?.participants.names ?? [],
    location: (place && cast.entityOf(place)?.name) ?? null,
  };
  const entities = {
    participants: arrival?.participants.entities ?? [],
    location: [place && cast.entityOf(place)?.id],
  };
  return [
    factOf("event", args, { sentence, words: [event.first, end], rule: eventAndDate.id, confidence: 0.88, entities }),
  ];
}

/** Right after the event, or after ", который": nothing else may come between. */
function happeningVerb(sentence: Sentence, event: NamedSighting): number | null {
  const { plain } = sentence;
  const relative = plain[event.last] === "," && /^котор(?:ый|ая|ое|ые)$/u.test(plain[event.last + 1] ?? "");
  const verbAt = relative ? event.last + 2 : event.last;
  return HAPPENING_VERBS.has(plain[verbAt] ?? "") && (relative || event.nominative) ? verbAt : null;
}

function endOfClause(sentence: Sentence, from: number): number {
  let at = from;
  while (at < from + 16 && at < sentence.words.length && !/^[,;.!?—–]$/u.test(sentence.plain[at] ?? "")) {
    at = sightingAt(sentence, at, "date")?.last ?? at + 1;
  }
  return at;
}

function onlyDate(sentence: Sentence, from: number, to: number): DateSighting | null {
  const dates = inside(sentence, from, to, "date");
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

function placeBetween(sentence: Sentence, from: number, to: number): NamedSighting | null {
  return (
    inside(sentence, from, to, "place").find(({ first }) => /^(?:в|во|на)$/u.test(sentence.plain[first - 1] ?? "")) ??
    null
  );
}

function inside<K extends "date" | "place">(sentence: Sentence, from: number, to: number, kind: K) {
  return Array.from({ length: to - from }, (_, index) => sightingAt(sentence, from + index, kind)).filter(
    (sighting) => sighting !== null,
  );
}

/** "Марипов прибыл в Ташкент для участия в …": he takes part, and it is there. */
function arrivalAt(sentence: Sentence, event: NamedSighting, cast: Cast) {
  const { plain } = sentence;
  const isParticipation =
    plain[event.first - 1] === "в" && plain[event.first - 2] === "участия" && plain[event.first - 3] === "для";
  if (!isParticipation) return null;
  for (let at = event.first - 4; at >= 0 && at > event.first - 14; at--) {
    if (!ARRIVAL_VERBS.has(plain[at] ?? "")) continue;
    const participants = readSubject(sentence, at, cast);
    const place = /^(?:в|во|на)$/u.test(plain[at + 1] ?? "") ? sightingAt(sentence, at + 2, "place") : null;
    return participants && { participants, place };
  }
  return null;
}

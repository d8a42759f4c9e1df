import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { leftOver } from "@/lib/extraction/grammars/left-over";
import { readOccasion } from "@/lib/extraction/grammars/occasion";
import { isQuoted } from "@/lib/extraction/grammars/quotation";
import { dateNear } from "@/lib/extraction/grammars/setting";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { cameToPlace } from "@/lib/extraction/rules/arrivals";
import { visitedPlace } from "@/lib/extraction/rules/visits";

/**
 * "Темиров в ходе рабочей поездки в Ошскую область ознакомился с ходом ремонта": who is on a journey visits where it leads,
 * whatever else the sentence tells of him.
 */
export const onJourney: FactRule = {
  id: "on-a-journey",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (sentence.block.kind === "headline" || isOverlong(sentence) || sentence.plain.at(-1) === "?") return [];
    const at = sentence.plain.findIndex((plain, word) => JOURNEY.test(plain) && isUnderWay(sentence, word));
    if (at < 0 || isQuoted(sentence, at)) return [];
    const isTold = [visitedPlace, cameToPlace].some((rule) => rule.find(sentence, cast, page).length > 0);
    return isTold ? [] : journey(sentence, at, cast);
  },
};

const JOURNEY = /^(?:визита|поездки|визитом|поездкой|командировки)$/u;

/** "в ходе рабочей | поездки", "с официальным | визитом": up to two adjectives between. */
const isUnderWay = ({ plain }: Sentence, at: number): boolean =>
  [at - 1, at - 2, at - 3].some((before) =>
    /визитом|поездкой/u.test(plain[at] ?? "")
      ? /^со?$/u.test(plain[before] ?? "")
      : /^(?:в (?:ходе|рамках)|во время)$/u.test(`${plain[before - 1]} ${plain[before]}`),
  );

function journey(sentence: Sentence, at: number, cast: Cast): ExtractedFact[] {
  const isLed = /^(?:в|во|на|по)$/u.test(sentence.plain[at + 1] ?? "");
  const place = isLed ? sightingAt(sentence, at + 2, "place") : null;
  const where = place && cast.entityOf(place);
  const people = sightings(sentence, "person").filter(
    ({ first, name }) => name.nominative && !isQuoted(sentence, first),
  );
  const [person] = people;
  const who = person && cast.entityOf(person);
  if (!place || !where || !who || people.some((other) => cast.entityOf(other) !== who)) return [];
  if (person.first > at && sentence.plain.slice(at, person.first).includes(",")) return [];
  const occasion = readOccasion(sentence, Math.max(0, at - 4), at + 1);
  const date = dateNear(sentence, { first: at, end: at + 1 }, { first: 0, end: sentence.words.length });
  const entities = { participants: [who.id], places: [where.id] };
  const args = {
    participants: [who.name],
    places: [where.name],
    location: null,
    occasion: occasion?.words ?? null,
    date: date?.value ?? null,
  };
  const confidence = sureness(0.7, [cast.postsOf(who).length > 0, 0.5], ...leftOver(sentence, cast, entities));
  const words = [Math.min(person.first, at), Math.max(place.last, person.last)] as const;
  return [factOf("visit", args, { sentence, words, rule: onJourney.id, confidence, entities })];
}

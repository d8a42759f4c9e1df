import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { companyOf } from "@/lib/extraction/grammars/company";
import { actorsOf, peopleActing, spanAround, type Trigger, triggersOf } from "@/lib/extraction/grammars/frame";
import { leftOver } from "@/lib/extraction/grammars/left-over";
import { readOccasion } from "@/lib/extraction/grammars/occasion";
import { objectLed, type Seen } from "@/lib/extraction/grammars/seen-place";
import { dateNear, placesIn } from "@/lib/extraction/grammars/setting";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { ARRIVING } from "@/lib/extraction/lexicon/happenings";
import { clauseStart, type Participants } from "@/lib/extraction/participants";
import { type Sentence, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Днём в Жагабулак прилетел начальник ДЧС", "делегация прибыла в Ташкент с официальным визитом". */
export const cameToPlace: FactRule = {
  id: "who-came-where",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (sentence.block.kind === "headline" || isOverlong(sentence) || sentence.plain.at(-1) === "?") return [];
    return triggersOf(sentence, (lemma) => ARRIVING.has(lemma)).flatMap((trigger) =>
      trigger.future ? [] : arrival(sentence, trigger, cast, page),
    );
  },
};

function arrival(sentence: Sentence, trigger: Trigger, cast: Cast, page: Page): ExtractedFact[] {
  const span = spanAround(sentence, trigger.at);
  const actors = actorsOf(sentence, trigger, span, cast, page) ?? peopleActing(sentence, trigger, span);
  const place = actors && destination(sentence, trigger.at, actors, cast);
  if (!actors || !place || isForEvent(sentence, trigger.at, span.end)) return [];
  const company = companyOf(sentence, trigger.at, actors, cast);
  const end = Math.max(place.end, actors.end, trigger.at + 1);
  const occasion =
    readOccasion(sentence, clauseStart(sentence, trigger.at), trigger.at) ?? readOccasion(sentence, end, end + 6);
  const date = dateNear(sentence, { first: trigger.at, end: trigger.at + 1 }, span);
  const args = {
    participants: [...new Set([...actors.names, ...(company?.names ?? [])])],
    places: place.names,
    location: null,
    occasion: occasion?.words ?? null,
    date: date?.value ?? null,
  };
  const entities = {
    participants: [...new Set([...actors.entities, ...(company?.entities ?? [])])],
    places: place.entities,
  };
  const confidence = sureness(
    0.3,
    [isOfficial(actors, cast), 0.6],
    [occasion !== null, 0.6],
    [actors.entities.length < actors.names.length, -0.5],
    [date !== null, 0.3],
    ...leftOver(sentence, cast, entities),
  );
  const words = [Math.min(trigger.at, place.first, actors.first), Math.max(end, occasion?.end ?? 0)] as const;
  return [factOf("visit", args, { sentence, words, rule: cameToPlace.id, confidence, entities })];
}

/** Where to: after the verb, or the last place before it that "в" or "на" leads to. */
function destination(sentence: Sentence, verb: number, actors: Participants, cast: Cast): Seen | null {
  const led = objectLed(
    sentence,
    Math.max(verb + 1, actors.first > verb ? actors.end : 0),
    /^(?:в|во|на|к|ко)$/u,
    cast,
  );
  if (led) return led;
  const near = actors.first > verb ? objectLed(sentence, verb + 1, /^(?:в|во|на|к|ко)$/u, cast) : null;
  if (near) return near;
  const [before] = placesIn(sentence, { first: clauseStart(sentence, verb), end: verb }, cast).toReversed();
  return before && /^(?:в|во|на)$/u.test(sentence.plain[before.first] ?? "")
    ? { names: [before.entity.name], entities: [before.entity.id], first: before.first, end: before.end }
    : null;
}

const isOfficial = ({ entities }: Participants, cast: Cast): boolean =>
  cast.entities.some((entity) => entities.includes(entity.id) && cast.postsOf(entity).length > 0);

/** "на турнир", "для участия в саммите": who comes takes part, and the event itself tells it. */
const isForEvent = (sentence: Sentence, verb: number, end: number): boolean =>
  sightings(sentence, "event").some(({ first }) => first > verb && first < end);

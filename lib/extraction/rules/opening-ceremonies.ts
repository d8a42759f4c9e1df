import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { spanAround, triggersOf } from "@/lib/extraction/grammars/frame";
import { leftOver } from "@/lib/extraction/grammars/left-over";
import { ribbonIn } from "@/lib/extraction/grammars/ribbon";
import { dateNear, spotNear } from "@/lib/extraction/grammars/setting";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { type Thing, thingAt } from "@/lib/extraction/grammars/thing";
import { OPENED, OPENING_VERBS } from "@/lib/extraction/lexicon/happenings";
import type { Participants } from "@/lib/extraction/participants";
import { type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Ленточку у обновлённого здания перерезали …", "открытие выставки состоялось …", "на открытии музея". */
export const openingCeremony: FactRule = {
  id: "opening-ceremony",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    return [...ribbon(sentence, cast, page), ...nounOpening(sentence, cast)];
  },
};

function ribbon(sentence: Sentence, cast: Cast, page: Page): ExtractedFact[] {
  const cut = ribbonIn(sentence, cast, page);
  if (!cut) return [];
  const object = besideRibbon(sentence, cast) ?? openedNearby(sentence, cast, page);
  return object ? fact(sentence, { object, at: cut.trigger.at, actors: cut.actors }, cast) : [];
}

/** "ленточку | у обновлённого здания": what it hangs before. */
function besideRibbon(sentence: Sentence, cast: Cast): Thing | null {
  for (let at = 0; at < sentence.words.length; at++) {
    if (!/^(?:у|перед|возле)$/u.test(sentence.plain[at] ?? "")) continue;
    const thing = thingAt(sentence, at + 1, ["genitive", "instrumental"], cast);
    if (thing && sentence.plain.slice(at + 1, thing.end).some((plain) => OPENED.test(plain))) return thing;
  }
  return null;
}

/** The house that the sentences beside name, where none says itself that it was opened. */
function openedNearby(sentence: Sentence, cast: Cast, { sentences }: Page): Thing | null {
  for (const index of [sentence.index - 1, sentence.index + 1]) {
    const other = sentences[index];
    if (!other || other.block.kind === "headline") continue;
    if (triggersOf(other, (lemma) => OPENING_VERBS.has(lemma)).length > 0) return null;
    const [seen] = sightings(other, "facility", "organisation").filter(({ name }) =>
      OPENED.test(name.split(" ", 1)[0] ?? ""),
    );
    const entity = seen && cast.entityOf(seen);
    if (seen && entity) return { name: entity.name, entity: entity.id, named: true, first: 0, end: 0 };
  }
  return null;
}

/** "открытие выставки «…» состоялось", "на открытии музея". */
function nounOpening(sentence: Sentence, cast: Cast): ExtractedFact[] {
  const at = sentence.plain.findIndex((plain) => /^открыти[еияю]$/u.test(plain));
  if (at < 0) return [];
  const object = thingAt(sentence, at + 1, ["genitive"], cast);
  const isHouse =
    object !== null &&
    (sightingAt(sentence, at + 1, "facility", "organisation", "event") !== null ||
      sentence.plain.slice(at + 1, object.end).some((plain) => OPENED.test(plain)));
  return object && isHouse ? fact(sentence, { object, at, actors: null }, cast) : [];
}

interface Opened {
  object: Thing;
  at: number;
  actors: Participants | null;
}

function fact(sentence: Sentence, { object, at, actors }: Opened, cast: Cast): ExtractedFact[] {
  const span = spanAround(sentence, at);
  const near = { first: at, end: at + 1 };
  const date = dateNear(sentence, near, span);
  const place = spotNear(sentence, near, span, cast);
  const isHere = object.end > 0;
  const location = place && (!isHere || place.end <= object.first || place.first >= object.end) ? place : null;
  const args = {
    object: object.name,
    participants: actors?.names ?? [],
    location: location?.name ?? null,
    date: date?.value ?? null,
  };
  const entities = { object: [object.entity], participants: actors?.entities ?? [], location: [location?.entity] };
  const words = [
    Math.min(at, isHere ? object.first : at, actors?.first ?? at),
    Math.max(at + 1, object.end, actors?.end ?? 0),
  ] as const;
  const confidence = sureness(
    0.25,
    ...leftOver(sentence, cast, entities),
    [isHere, 0.3],
    [object.named, 0.3],
    [date !== null, 0.3],
    [actors !== null, 0.3],
  );
  return [factOf("opening", args, { sentence, words, rule: openingCeremony.id, confidence, entities })];
}

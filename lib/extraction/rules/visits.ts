import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { companyOf } from "@/lib/extraction/grammars/company";
import {
  actorsOf,
  peopleActing,
  spanAround,
  type Trigger,
  triggersOf,
  verbsBetween,
} from "@/lib/extraction/grammars/frame";
import { leftOver } from "@/lib/extraction/grammars/left-over";
import { readOccasion } from "@/lib/extraction/grammars/occasion";
import { isLook, visitedBy } from "@/lib/extraction/grammars/seen-place";
import { dateNear, sameDayBefore } from "@/lib/extraction/grammars/setting";
import { sureness } from "@/lib/extraction/grammars/sureness";
import type { Visited } from "@/lib/extraction/grammars/visited";
import { VISITING } from "@/lib/extraction/lexicon/happenings";
import { clauseStart, readSubject } from "@/lib/extraction/participants";
import { type NamedSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** Who visited what: "Марипов … посетил технопарк «Яшнабад»", "на берегу побывал аким", "он съездил в Фергану". */
export const visitedPlace: FactRule = {
  id: "who-visited-what",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (sentence.block.kind === "headline" || isOverlong(sentence) || sentence.plain.at(-1) === "?") return [];
    const found = triggersOf(sentence, (lemma) => Object.hasOwn(VISITING, lemma)).flatMap((trigger) =>
      trigger.future ? [] : visit(sentence, trigger, cast, page),
    );
    return found.filter((each, index) => index === 0 || each.isNamed || !each.isLook).map(({ fact }) => fact);
  },
};

interface Told {
  fact: ExtractedFact;
  /** "посетили музей, осмотрели залы": a look at what has no name is part of the visit said before it. */
  isLook: boolean;
  isNamed: boolean;
}

function visit(sentence: Sentence, trigger: Trigger, cast: Cast, page: Page): Told[] {
  const span = spanAround(sentence, trigger.at);
  const told = readSubject(sentence, trigger.at, cast);
  const subject = told ?? actorsOf(sentence, trigger, span, cast, page) ?? peopleActing(sentence, trigger, span);
  if (!subject || subject.plural !== trigger.plural) return [];
  const visited = visitedBy(sentence, trigger, subject, span, cast);
  if (!visited || visited.names.some((name) => subject.names.includes(name) || ANYWHERE.has(name))) return [];
  const company = companyOf(sentence, trigger.at, subject, cast);
  const location = VISITING[trigger.lemma] === "in" ? null : readLocation(sentence, visited);
  const end = Math.max(location?.last ?? visited.end, subject.end, trigger.at + 1);
  const opens = clauseStart(sentence, trigger.at);
  const occasion = readOccasion(sentence, opens, trigger.at) ?? readOccasion(sentence, end, end + 6);
  const near = { first: trigger.at, end: trigger.at + 1 };
  const args = {
    participants: [...new Set([...subject.names, ...(company?.names ?? [])])],
    places: visited.names,
    location: location?.name ?? null,
    occasion: occasion?.words ?? null,
    date:
      dateNear(sentence, near, { first: span.first, end: Math.min(span.end, end + 4) })?.value ??
      sameDayBefore(sentence, page),
  };
  const entities = {
    participants: [...new Set([...subject.entities, ...(company?.entities ?? [])])],
    places: visited.entities,
    location: [location && cast.entityOf(location)?.id],
  };
  const words = [Math.min(subject.first, visited.first, trigger.at), Math.max(end, occasion?.end ?? 0)] as const;
  const confidence = sureness(
    0.6,
    [trigger.lemma === "посетить" || trigger.lemma === "побывать", 0.6],
    [isLook(trigger.lemma), -0.4],
    [told !== null && visited.first > trigger.at && VISITING[trigger.lemma] === "object" && !isLook(trigger.lemma), 2],
    [told === null, -0.4],
    [sentence.plain[subject.first - 1] === "и", -1],
    [subject.entities.length < subject.names.length, -0.4],
    [visited.entities.length === visited.names.length, 0.5],
    [visited.first < trigger.at, -0.5],
    [verbsBetween(sentence, subject.end, trigger.at).length > 0, -0.5],
    [args.date !== null, 0.2],
    ...leftOver(sentence, cast, entities),
  );
  const fact = factOf("visit", args, { sentence, words, rule: visitedPlace.id, confidence, entities });
  return [{ fact, isLook: isLook(trigger.lemma), isNamed: visited.entities.length > 0 }];
}

/** "побывал на месте", "обошёл объекты": of a place that only the text before names nothing is told. */
const ANYWHERE: ReadonlySet<string> = new Set(["место", "места", "объект", "объекты", "она", "он", "они", "дом"]);

/** "… в Ташкенте" right after what was visited. */
function readLocation(sentence: Sentence, { end }: Visited): NamedSighting | null {
  return /^(?:в|во|на)$/u.test(sentence.plain[end] ?? "") ? sightingAt(sentence, end + 1, "place") : null;
}

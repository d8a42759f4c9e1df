import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { actorsOf, spanAround, type Trigger, triggersOf } from "@/lib/extraction/grammars/frame";
import { readOccasion } from "@/lib/extraction/grammars/occasion";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { dateNear, placesIn } from "@/lib/extraction/grammars/setting";
import { readVisited, type Visited } from "@/lib/extraction/grammars/visited";
import { VISITING } from "@/lib/extraction/lexicon/happenings";
import { clauseStart, type Participants, readSubject } from "@/lib/extraction/participants";
import { type NamedSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** Who visited what: "Марипов … посетил технопарк «Яшнабад»", "на берегу побывал аким", "он съездил в Фергану". */
export const visitedPlace: FactRule = {
  id: "who-visited-what",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (sentence.block.kind === "headline" || isOverlong(sentence) || sentence.plain.at(-1) === "?") return [];
    return triggersOf(sentence, (lemma) => Object.hasOwn(VISITING, lemma)).flatMap((trigger) =>
      trigger.future ? [] : visit(sentence, trigger, cast, page),
    );
  },
};

function visit(sentence: Sentence, trigger: Trigger, cast: Cast, page: Page): ExtractedFact[] {
  const span = spanAround(sentence, trigger.at);
  const subject = readSubject(sentence, trigger.at, cast) ?? actorsOf(sentence, trigger, span, cast, page);
  if (!subject || subject.plural !== trigger.plural) return [];
  const visited = visitedBy(sentence, trigger, subject, span, cast);
  if (!visited || visited.names.some((name) => subject.names.includes(name))) return [];
  const location = VISITING[trigger.lemma] === "in" ? null : readLocation(sentence, visited);
  const end = Math.max(location?.last ?? visited.end, subject.end, trigger.at + 1);
  const opens = clauseStart(sentence, trigger.at);
  const occasion = readOccasion(sentence, opens, trigger.at) ?? readOccasion(sentence, end, end + 6);
  const near = { first: trigger.at, end: trigger.at + 1 };
  const args = {
    participants: subject.names,
    places: visited.names,
    location: location?.name ?? null,
    occasion: occasion?.words ?? null,
    date: dateNear(sentence, near, { first: span.first, end: Math.min(span.end, end + 4) })?.value ?? null,
  };
  const entities = {
    participants: subject.entities,
    places: visited.entities,
    location: [location && cast.entityOf(location)?.id],
  };
  const words = [Math.min(subject.first, visited.first, trigger.at), Math.max(end, occasion?.end ?? 0)] as const;
  return [factOf("visit", args, { sentence, words, rule: visitedPlace.id, confidence: 0.85, entities })];
}

type Seen = Visited & Stretch;

/** The object of "посетил", what "побывал в" and "ознакомился с" lead to, after the verb or before it. */
function visitedBy(
  sentence: Sentence,
  { at, lemma }: Trigger,
  subject: Participants,
  span: Stretch,
  cast: Cast,
): Seen | null {
  const after = subject.first > at ? subject.end : at + 1;
  if (VISITING[lemma] === "object") return objectAfter(sentence, after, lemma, cast);
  if (VISITING[lemma] === "with") return objectLed(sentence, after, /^со?$/u, cast);
  const led = objectLed(sentence, after, /^(?:в|во|на)$/u, cast);
  if (led) return led;
  const [before] = placesIn(sentence, { first: span.first, end: at }, cast).toReversed();
  return before && !sightingAt(sentence, before.first + 1, "organisation")
    ? { names: [before.entity.name], entities: [before.entity.id], first: before.first, end: before.end }
    : null;
}

function objectAfter(sentence: Sentence, from: number, lemma: string, cast: Cast): Seen | null {
  const visited = readVisited(sentence, pastDate(sentence, from), cast);
  const isLook = lemma === "осмотреть" || lemma === "обойти" || lemma === "объехать" || lemma === "навестить";
  return visited && (!isLook || visited.entities.length > 0) ? { ...visited, first: from } : null;
}

/** "20 мая в Фергану": the preposition within a few words, with a name after it. */
function objectLed(sentence: Sentence, from: number, lead: RegExp, cast: Cast): Seen | null {
  for (let at = from; at < Math.min(sentence.words.length, from + 6); at++) {
    if (sightingAt(sentence, at, "date") || sightingAt(sentence, at + 1, "date")) continue;
    if (/^[,.;]$/u.test(sentence.plain[at] ?? "")) return null;
    if (!lead.test(sentence.plain[at] ?? "")) continue;
    const visited = readVisited(sentence, at + 1, cast);
    return visited && visited.entities.length === visited.names.length ? { ...visited, first: at } : null;
  }
  return null;
}

const pastDate = (sentence: Sentence, from: number): number => {
  const at = /^(?:в|во)$/u.test(sentence.plain[from] ?? "") ? from + 1 : from;
  return sightingAt(sentence, at, "date")?.last ?? from;
};

/** "… в Ташкенте" right after what was visited. */
function readLocation(sentence: Sentence, { end }: Visited): NamedSighting | null {
  return /^(?:в|во|на)$/u.test(sentence.plain[end] ?? "") ? sightingAt(sentence, end + 1, "place") : null;
}

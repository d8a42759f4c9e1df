import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { actorsOf, spanAround, type Trigger, triggersOf } from "@/lib/extraction/grammars/frame";
import { leftOver } from "@/lib/extraction/grammars/left-over";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { ribbonBeside } from "@/lib/extraction/grammars/ribbon";
import { dateNear, spotNear } from "@/lib/extraction/grammars/setting";
import { type Ground, sureness } from "@/lib/extraction/grammars/sureness";
import { type Thing, thingAt } from "@/lib/extraction/grammars/thing";
import { OPENED, OPENING_VERBS } from "@/lib/extraction/lexicon/happenings";
import type { Case } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { Participants } from "@/lib/extraction/participants";
import { type NamedSighting, type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Выставку открыли куратор … и мастер …", "под Балканабатом открыта станция «Гум-1»", "оператор запустил станцию". */
export const whatWasOpened: FactRule = {
  id: "what-was-opened",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    const active = triggersOf(sentence, (lemma) => OPENING_VERBS.has(lemma)).flatMap((trigger) =>
      opening(sentence, trigger, cast, page),
    );
    return active.length > 0 ? active : passive(sentence, cast);
  },
};

function opening(sentence: Sentence, trigger: Trigger, cast: Cast, page: Page): ExtractedFact[] {
  const isReflexive = isOwnSubject(trigger.lemma);
  if (!isStart(sentence, trigger) || sentence.plain.includes("если")) return [];
  const span = spanAround(sentence, trigger.at);
  const object =
    objectNear(sentence, trigger.at, span, cast, isReflexive ? ["nominative"] : ["accusative"]) ??
    objectMeant(sentence, trigger, cast);
  if (!object) return [];
  const actors = isReflexive ? null : actorsOf(sentence, trigger, span, cast, page);
  const isObject = actors && actors.first < object.end && object.first < actors.end;
  const opened = {
    object,
    at: trigger.at,
    span,
    actors: isObject || !actors ? ribbonBeside(sentence, cast, page) : actors,
    isOwn: actors !== null && !isObject,
  };
  return fact(sentence, opened, cast, [
    [trigger.future && !isReflexive, -1.2],
    [trigger.future && isReflexive, -0.2],
    [!trigger.lemma.startsWith("откры"), -0.3],
    [actors !== null && !isObject, 0.3],
  ]);
}

const isOwnSubject = (lemma: string): boolean =>
  lemma.endsWith("ся") || /^(?:заработать|начать|возобновить|принять)$/u.test(lemma);

/** "начал работу", "ввели в строй", "сдали в эксплуатацию": verbs that open nothing by themselves. */
function isStart({ plain }: Sentence, { at, lemma }: Trigger): boolean {
  const near = plain.slice(Math.max(0, at - 2), at + 8);
  if (/^нач(?:ать|аться)$/u.test(lemma)) return near.some((word) => /^(?:работу|работать|действовать)$/u.test(word));
  if (lemma === "возобновить") return near.includes("работу");
  if (lemma === "принять") return near.some((word) => /^перв(?:ых|ую|ого)$/u.test(word));
  // "Новую школу сдали": what is let is not new.
  if (lemma === "сдать" && plain.some((word) => /^нов(?:ую|ый|ое|ые)$/u.test(word)))
    return !plain.some((word) => /^(?:аренду|на[её]м)$/u.test(word));
  if (/^(?:ввести|сдать)$/u.test(lemma)) return near.some((word) => /^(?:эксплуатацию|строй|действие)$/u.test(word));
  return true;
}

/** "Учебный центр, который открыли": what "который" stands for. */
function objectMeant(sentence: Sentence, { at: verb, plural, lemma }: Trigger, cast: Cast): Thing | null {
  const at = verb - 1;
  if (!/^котор(?:ый|ую|ое|ые)$/u.test(sentence.plain[at] ?? "") || sentence.plain[at - 1] !== ",") return null;
  if (!plural && !isOwnSubject(lemma) && sentence.plain[at] === "который") return null;
  for (let first = Math.max(0, at - 9); first < at - 1; first++) {
    const thing = thingAt(sentence, first, ["nominative", "accusative", "locative", "genitive"], cast);
    if (thing?.end === at - 1) return thing;
  }
  return null;
}

/** "открыта станция", "открыт после ремонта музей", "мост введён в строй". */
function passive(sentence: Sentence, cast: Cast): ExtractedFact[] {
  const at = sentence.plain.findIndex(
    (plain, place) =>
      /^(?:открыт[аоы]?|запущен[аоы]?|введен[аоы]?|сдан[аоы]?)$/u.test(plain) &&
      readingsOf(plain).some(({ case: its }) => its === null) &&
      (/^[оз]/u.test(plain) || /^(?:эксплуатацию|строй|действие)$/u.test(sentence.plain[place + 2] ?? "")),
  );
  if (at < 0 || sentence.plain[at - 1] === "не") return [];
  const span = spanAround(sentence, at);
  const object = objectNear(sentence, at, span, cast, ["nominative"]);
  if (!object) return [];
  const hasDate = dateNear(sentence, { first: at, end: at + 1 }, span) !== null;
  if (!hasDate && !object.named) return [];
  return fact(sentence, { object, at, span, actors: null, isOwn: true }, cast, [[!hasDate, -1]]);
}

/** What is opened, right after the verb, or before it: with a name of its own, or a house by its noun. */
function objectNear(sentence: Sentence, verb: number, span: Stretch, cast: Cast, cases: readonly Case[]): Thing | null {
  const order = [
    ...Array.from({ length: Math.max(0, Math.min(span.end, verb + 9) - verb - 1) }, (_, index) => verb + 1 + index),
    ...Array.from({ length: Math.min(8, verb - span.first) }, (_, index) => verb - 1 - index),
  ];
  for (const at of order) {
    if (/^(?:в|во|на|при|под|у|для|из|с|к|ко|до|по|от|о|об)$/u.test(sentence.plain[at - 1] ?? "")) continue;
    if (isWithinName(sentence, at)) continue;
    const named = openedName(sentence, at);
    if (!named && !OPENED.test(sentence.plain[at] ?? "")) continue;
    const first = withAdjectives(sentence, at);
    const thing = thingAt(sentence, first, cases, cast);
    if (thing && (thing.end <= verb || thing.first > verb)) return thing;
  }
  return null;
}

/** What has a name and may be opened: a house, an exhibition; a session or a holiday only begins. */
function openedName(sentence: Sentence, at: number): NamedSighting | null {
  const facility = sightingAt(sentence, at, "facility");
  const event = facility ? null : sightingAt(sentence, at, "event");
  return facility ?? (event && /^(?:\S+ ){0,2}(?:выставк|экспозици|ярмарк|галере)/iu.test(event.name) ? event : null);
}

const isWithinName = (sentence: Sentence, at: number): boolean =>
  sightings(sentence, "event", "organisation", "law", "work").some(({ first, last }) => first < at && at < last);

function withAdjectives(sentence: Sentence, at: number): number {
  let first = at;
  while (first > 0 && at - first < 3 && readingsOf(sentence.plain[first - 1] ?? "")[0]?.pos === "adjective") first--;
  return /^(?:в|во|на|при|под|у|для|из|с|к|до|по)$/u.test(sentence.plain[first - 1] ?? "") ? at : first;
}

interface Opened {
  object: Thing;
  at: number;
  span: Stretch;
  actors: Participants | null;
  /** The actors stand in this sentence. */
  isOwn: boolean;
}

function fact(
  sentence: Sentence,
  { object, at, span, actors, isOwn }: Opened,
  cast: Cast,
  grounds: readonly Ground[],
): ExtractedFact[] {
  const near = { first: at, end: at + 1 };
  const date = dateNear(sentence, near, span);
  const nearest = spotNear(sentence, near, span, cast);
  const isItself = nearest !== null && nearest.first < object.end && object.first < nearest.end;
  const place = isItself ? spotNear(sentence, near, { first: span.first, end: at }, cast) : nearest;
  const args = {
    object: object.name,
    participants: actors?.names ?? [],
    location: place?.name ?? null,
    date: date?.value ?? null,
  };
  const entities = { object: [object.entity], participants: actors?.entities ?? [], location: [place?.entity] };
  const own = isOwn ? actors : null;
  const words = [
    Math.min(at, object.first, own?.first ?? at, date?.first ?? at),
    Math.max(at + 1, object.end, own?.end ?? 0),
  ] as const;
  const confidence = sureness(
    0.45,
    [object.named, 0.4],
    [date !== null, 0.4],
    [Math.min(Math.abs(object.first - at), Math.abs(at - object.end)) > 3, -0.3],
    ...leftOver(sentence, cast, entities),
    ...grounds,
  );
  return [factOf("opening", args, { sentence, words, rule: whatWasOpened.id, confidence, entities })];
}

import type { Cast } from "@/lib/extraction/cast";
import { companionsAt, companyAfter } from "@/lib/extraction/grammars/company";
import { actorsOf, peopleActing, spanAround, triggersOf } from "@/lib/extraction/grammars/frame";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { thingAt } from "@/lib/extraction/grammars/thing";
import type { Topic } from "@/lib/extraction/grammars/topic";
import { DISCUSSING_VERBS, HOLDING_VERBS } from "@/lib/extraction/lexicon/happenings";
import { nominativeOf } from "@/lib/extraction/morphology/nominative";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { type Participants, readParticipants } from "@/lib/extraction/participants";
import { type Sentence, sightingAt, textOf } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** Who met, the word that says so, and how far around it the rest is looked for. */
export interface Sides {
  actors: Participants;
  guests: Participants | null;
  at: number;
  span: Stretch;
  /** What was talked about, where the verb itself says it. */
  topic: Topic | null;
}

const TALKS =
  /^(?:встреч[аеиуй]|встречей|встречу|переговоры|переговорах|переговоров|переговорам|бесед[аеуы]|беседой)$/u;

/** "провёл встречу с жителями", "переговоры вели вице-министр Асанов и посол Темиров". */
export function heldTalks(sentence: Sentence, cast: Cast, page: Page): Sides | null {
  const [trigger] = triggersOf(sentence, (lemma) => HOLDING_VERBS.has(lemma));
  if (!trigger || trigger.future) return null;
  const { plain } = sentence;
  const noun = plain.findIndex((word, at) => TALKS.test(word) && Math.abs(at - trigger.at) < 8);
  if (noun < 0) return null;
  const span = spanAround(sentence, trigger.at);
  const actors = actorsOf(sentence, trigger, span, cast, page) ?? peopleActing(sentence, trigger, span);
  const guests = companyAfter(sentence, span, Math.min(noun, trigger.at), cast) ?? crowd(sentence, noun, span);
  if (!actors || new Set([...actors.names, ...(guests?.names ?? [])]).size < 2) return null;
  return { actors, guests, at: trigger.at, span, topic: null };
}

/** "Посол и вице-министр обсудили квоту", "Асанов обсудил с Темировым …": two sides, or more. */
export function discussed(sentence: Sentence, cast: Cast, page: Page): Sides | null {
  const [trigger] = triggersOf(sentence, (lemma) => DISCUSSING_VERBS.has(lemma));
  if (!trigger || trigger.future) return null;
  const span = spanAround(sentence, trigger.at);
  const actors = actorsOf(sentence, trigger, span, cast, page);
  const guests = actors && companyAfter(sentence, span, trigger.at + 1, cast);
  if (!actors || new Set([...actors.entities, ...(guests?.entities ?? [])]).size < 2) return null;
  return { actors, guests, at: trigger.at, span, topic: objectAfter(sentence, trigger.at + 1, cast) };
}

/** What is discussed: the first thing in the accusative after the verb, a date or company before it aside. */
function objectAfter(sentence: Sentence, from: number, cast: Cast): Topic | null {
  for (let at = from; at < Math.min(sentence.words.length, from + 8); at++) {
    if (/^[.;,:]$/u.test(sentence.plain[at] ?? "")) return null;
    if (/^(?:в|во|на|с|со|за|по)$/u.test(sentence.plain[at - 1] ?? "") || sightingAt(sentence, at, "date")) continue;
    const thing = thingAt(sentence, at, ["accusative"], cast);
    const date = thing && sentence.plain[thing.end] === "на" ? sightingAt(sentence, thing.end + 1, "date") : null;
    if (thing && date) return { words: `${thing.name} ${textOf(sentence, thing.end, date.last)}`, end: date.last };
    if (thing) return { words: thing.name, end: thing.end };
  }
  return null;
}

/** "встреча Марипова с Ариповым", "переговоры рабочих групп", "сказал он на встрече с болельщиками". */
export function talksOf(sentence: Sentence, cast: Cast, page: Page): Sides | null {
  const at = sentence.plain.findIndex((plain) => TALKS.test(plain));
  if (at < 0) return null;
  const span = spanAround(sentence, at);
  const isWith = /^со?$/u.test(sentence.plain[at + 1] ?? "");
  if (isWith) return sentence.plain[at - 1] === "на" ? atMeeting(sentence, at, span, cast, page) : null;
  const actors = companionsAt(sentence, at + 1, cast);
  const guests =
    actors && /^со?$/u.test(sentence.plain[actors.end] ?? "") ? companionsAt(sentence, actors.end + 1, cast) : null;
  if (!actors || new Set([...actors.names, ...(guests?.names ?? [])]).size < 2) return null;
  return { actors, guests, at, span, topic: null };
}

/** "На встрече с жителями аким выслушал …": who speaks or acts there met them. */
function atMeeting(sentence: Sentence, at: number, span: Stretch, cast: Cast, page: Page): Sides | null {
  const guests = companionsAt(sentence, at + 2, cast) ?? crowd(sentence, at, span);
  const [trigger] = triggersOf(sentence, () => true).toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  const actors = trigger ? actorsOf(sentence, trigger, span, cast, page) : readParticipants(sentence, span.first, cast);
  if (!guests || !actors || actors.names.some((name) => guests.names.includes(name))) return null;
  return { actors, guests, at, span, topic: null };
}

/** "жителями | села Максат": the place where they live belongs to them. */
function homeEnd(sentence: Sentence, end: number): number {
  const isNoun = /^(?:сел|город|район|област|аил|посел|посёл|деревн|кишлак|аул)/u.test(sentence.plain[end] ?? "");
  return sightingAt(sentence, isNoun ? end + 1 : end, "place")?.last ?? end;
}

/** People without a name after "с": "с жителями", "с родителями учеников". */
export function crowd(sentence: Sentence, from: number, span: Stretch): Participants | null {
  for (let at = from; at < Math.min(span.end, from + 8); at++) {
    if (!/^со?$/u.test(sentence.plain[at] ?? "")) continue;
    const words = sentence.words.slice(at + 1, at + 6).map(({ text }) => text);
    const group = nounGroup(words, 0, { cases: ["instrumental"] });
    if (!group?.head.animate || group.number !== "plural") return null;
    const end = homeEnd(sentence, at + 1 + group.end);
    const name = nominativeOf(sentence.words.slice(at + 1, end).map(({ text }) => text));
    return { names: [name], entities: [], first: at, end, plural: true };
  }
  return null;
}

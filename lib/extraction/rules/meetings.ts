import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import {
  actorsOf,
  companionsAt,
  companyAfter,
  spanAround,
  type Trigger,
  triggersOf,
} from "@/lib/extraction/grammars/frame";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { dateNear, placeNear } from "@/lib/extraction/grammars/setting";
import { readTopic } from "@/lib/extraction/grammars/topic";
import { MEETING_VERBS, RECEIVING_VERBS } from "@/lib/extraction/lexicon/happenings";
import { nominativeOf } from "@/lib/extraction/morphology/nominative";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import type { Participants } from "@/lib/extraction/participants";
import type { Sentence } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Марипов встретился с Ариповым", "встретились министры …", "вице-премьер принял посла …", "встреча Марипова с …". */
export const whoMetWhom: FactRule = {
  id: "who-met-whom",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    const verbs = triggersOf(sentence, (lemma) => MEETING_VERBS.has(lemma) || RECEIVING_VERBS.has(lemma));
    const found = verbs.flatMap((trigger) => meetingOf(sentence, trigger, cast, page));
    return found.length > 0 ? found : nounMeetings(sentence, cast, page);
  },
};

function meetingOf(sentence: Sentence, trigger: Trigger, cast: Cast, page: Page): ExtractedFact[] {
  const span = spanAround(sentence, trigger.at);
  const actors = actorsOf(sentence, trigger, span, cast, page);
  if (!actors) return [];
  const from = Math.max(trigger.at + 1, actors.first > trigger.at ? actors.end : 0);
  const guests = RECEIVING_VERBS.has(trigger.lemma)
    ? guestsAfter(sentence, from, span, cast)
    : (companyAfter(sentence, span, from, cast) ??
      (actors.entities.length > 0 ? peopleAfter(sentence, span, from) : null));
  const sides = [...actors.names, ...(guests?.names ?? [])];
  if (new Set(sides).size < 2 || (RECEIVING_VERBS.has(trigger.lemma) && !guests)) return [];
  return meeting(sentence, { actors, guests, at: trigger.at, span }, cast, page);
}

/** The guest of "принял": a person in the accusative, dates and adverbs aside; "принял решение" has none. */
function guestsAfter(sentence: Sentence, from: number, span: Stretch, cast: Cast): Participants | null {
  for (let at = from; at < Math.min(span.end, from + 5); at++) {
    const found = companionsAt(sentence, at, cast);
    if (found)
      return found.entities.every((id) => cast.entities.find((one) => one.id === id)?.kind === "person") ? found : null;
    if (
      /^[,.;]$/u.test(sentence.plain[at] ?? "") ||
      /^(?:к|ко|на|за|от|участие|решение)$/u.test(sentence.plain[at] ?? "")
    )
      return null;
  }
  return null;
}

/** "с промышленниками", "с болельщиками": people without a name. */
function peopleAfter(sentence: Sentence, span: Stretch, from: number): Participants | null {
  for (let at = from; at < Math.min(span.end, from + 8); at++) {
    if (!/^со?$/u.test(sentence.plain[at] ?? "")) continue;
    const words = sentence.words.slice(at + 1, at + 6).map(({ text }) => text);
    const group = nounGroup(words, 0, { cases: ["instrumental"] });
    if (!group?.head.animate || group.number !== "plural") return null;
    const name = nominativeOf(words.slice(0, group.end));
    return { names: [name], entities: [], first: at, end: at + 1 + group.end, plural: true };
  }
  return null;
}

/** "встреча Марипова с Ариповым", "переговоры Асанова и Темирова": two sides after the noun. */
function nounMeetings(sentence: Sentence, cast: Cast, page: Page): ExtractedFact[] {
  const at = sentence.plain.findIndex((plain) =>
    /^(?:встреча|встреч[еиу]|встречей|переговоры|переговорах|переговоров)$/u.test(plain),
  );
  if (at < 0) return [];
  const span = spanAround(sentence, at);
  const actors = companionsAt(sentence, at + 1, cast);
  const guests =
    actors && /^со?$/u.test(sentence.plain[actors.end] ?? "") ? companionsAt(sentence, actors.end + 1, cast) : null;
  if (!actors || new Set([...actors.names, ...(guests?.names ?? [])]).size < 2) return [];
  return meeting(sentence, { actors, guests, at, span }, cast, page);
}

interface Sides {
  actors: Participants;
  guests: Participants | null;
  at: number;
  span: Stretch;
}

function meeting(sentence: Sentence, { actors, guests, at, span }: Sides, cast: Cast, page: Page): ExtractedFact[] {
  const first = Math.min(at, actors.first);
  const end = Math.max(at + 1, actors.end, guests?.end ?? 0);
  const near = { first: at, end: at + 1 };
  const date = dateNear(sentence, near, span);
  const place = placeNear(sentence, near, span, cast);
  const topic = readTopic(sentence, end, page);
  const args = {
    participants: [...new Set([...actors.names, ...(guests?.names ?? [])])],
    location: place?.entity.name ?? null,
    topic: topic?.words ?? null,
    date: date?.value ?? null,
  };
  const entities = {
    participants: [...new Set([...actors.entities, ...(guests?.entities ?? [])])],
    location: [place?.entity.id],
  };
  const words = [Math.min(first, date?.first ?? first), Math.max(end, topic?.end ?? 0)] as const;
  return [factOf("meeting", args, { sentence, words, rule: whoMetWhom.id, confidence: 0.8, entities })];
}

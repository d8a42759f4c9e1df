import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { companionsAt, companyAfter } from "@/lib/extraction/grammars/company";
import { actorsOf, peopleActing, spanAround, type Trigger, triggersOf } from "@/lib/extraction/grammars/frame";
import { leftOver } from "@/lib/extraction/grammars/left-over";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { dateNear, spotNear } from "@/lib/extraction/grammars/setting";
import { type Ground, sureness } from "@/lib/extraction/grammars/sureness";
import { crowd, discussed, heldTalks, type Sides, talksOf } from "@/lib/extraction/grammars/talks";
import { readTopic } from "@/lib/extraction/grammars/topic";
import { MEETING_VERBS, RECEIVING_VERBS } from "@/lib/extraction/lexicon/happenings";
import type { Participants } from "@/lib/extraction/participants";
import type { Sentence } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Марипов встретился с Ариповым", "встретились министры …", "вице-премьер принял посла …". */
export const whoMetWhom: FactRule = {
  id: "who-met-whom",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    const verbs = triggersOf(sentence, (lemma) => MEETING_VERBS.has(lemma) || RECEIVING_VERBS.has(lemma));
    return verbs.flatMap((trigger) => {
      const sides = sidesOf(sentence, trigger, cast, page);
      return sides
        ? meeting(sentence, sides, cast, page, whoMetWhom.id, 0.55, [
            [RECEIVING_VERBS.has(trigger.lemma), 0.3],
            [trigger.lemma === "встречаться", -0.4],
          ])
        : [];
    });
  },
};

/** "обсудили квоту", "провёл встречу с жителями", "вели переговоры", "встреча Марипова с Ариповым", "на встрече с …". */
export const talkedTogether: FactRule = {
  id: "talks-and-meetings",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    if (triggersOf(sentence, (lemma) => MEETING_VERBS.has(lemma)).length > 0) return [];
    const sides = heldTalks(sentence, cast, page) ?? discussed(sentence, cast, page) ?? talksOf(sentence, cast, page);
    return sides ? meeting(sentence, sides, cast, page, talkedTogether.id, 0.45, []) : [];
  },
};

function sidesOf(sentence: Sentence, trigger: Trigger, cast: Cast, page: Page): Sides | null {
  const span = spanAround(sentence, trigger.at);
  const isReceiving = RECEIVING_VERBS.has(trigger.lemma);
  const actors =
    actorsOf(sentence, trigger, span, cast, page) ?? (isReceiving ? null : peopleActing(sentence, trigger, span));
  if (!actors || trigger.future) return null;
  const from = Math.max(trigger.at + 1, actors.first > trigger.at ? actors.end : 0);
  const guests = isReceiving
    ? guestsAfter(sentence, from, span, cast)
    : (companyAfter(sentence, span, from, cast) ?? (actors.entities.length > 0 ? crowd(sentence, from, span) : null));
  const sides = [...actors.names, ...(guests?.names ?? [])];
  const isMany = actors.plural && actors.entities.length === 0 && sides.length === 1 && sides[0] === "стороны";
  if ((new Set(sides).size < 2 && !isMany) || (isReceiving && !guests)) return null;
  return { actors, guests, at: trigger.at, span, topic: null };
}

/** The guest of "принял": a person in the accusative, dates and adverbs aside; "принял решение" has none. */
function guestsAfter(sentence: Sentence, from: number, span: Stretch, cast: Cast): Participants | null {
  for (let at = from; at < Math.min(span.end, from + 5); at++) {
    const found = companionsAt(sentence, at, cast);
    if (found)
      return found.entities.every((id) => cast.entities.find((one) => one.id === id)?.kind === "person") ? found : null;
    if (
      /^[,.;]$/u.test(sentence.plain[at] ?? "") ||
      /^(?:к|ко|на|за|от|участие|решение|верительн\p{L}+|грамот[ыу]|отставку|приглашение|поздравления|соболезнования)$/u.test(
        sentence.plain[at] ?? "",
      )
    )
      return null;
  }
  return null;
}

function meeting(
  sentence: Sentence,
  { actors, guests, at, span, topic: known }: Sides,
  cast: Cast,
  page: Page,
  rule: string,
  usual: number,
  grounds: readonly Ground[],
): ExtractedFact[] {
  const first = Math.min(at, actors.first);
  const end = Math.max(at + 1, actors.end, guests?.end ?? 0);
  const near = { first: at, end: at + 1 };
  const date = dateNear(sentence, near, span);
  const place = spotNear(sentence, near, span, cast);
  const topic = known ?? readTopic(sentence, end, page);
  const participants = [...new Set([...actors.names, ...(guests?.names ?? [])])];
  const entitiesOf = [...new Set([...actors.entities, ...(guests?.entities ?? [])])];
  const args = {
    participants,
    location: place?.name ?? null,
    topic: topic?.words ?? null,
    date: date?.value ?? null,
  };
  const entities = { participants: entitiesOf, location: [place?.entity] };
  const words = [Math.min(first, date?.first ?? first), Math.max(end, topic?.end ?? 0)] as const;
  const confidence = sureness(
    usual,
    [entitiesOf.length === participants.length, 0.4],
    [participants.length < 2, -1],
    [date !== null, 0.3],
    [topic !== null, 0.2],
    ...grounds,
    ...leftOver(sentence, cast, entities),
  );
  return [factOf("meeting", args, { sentence, words, rule, confidence, entities })];
}
